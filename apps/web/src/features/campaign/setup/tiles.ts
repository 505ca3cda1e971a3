/** Where each state stands on a grid of tiles, as row and column: a map on which the small ones are as large as the others. */
const rows = [
  'AK .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT ..',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  '.. .. .. OK LA MS AL GA .. .. ..',
  'HI .. .. TX .. .. .. .. FL .. ..',
  'GU MP AS .. .. .. .. .. .. PR VI',
];

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const tiles: ReadonlyMap<string, Place> = new Map(
  rows.flatMap((row, down) =>
    row
      .split(' ')
      .map((code, across) => [code, { row: down + 1, column: across + 1 }] as const)
      .filter(([code]) => code !== '..'),
  ),
);

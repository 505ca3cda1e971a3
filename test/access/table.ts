import type { Cell } from './asking.js';
import type { Viewer } from './viewers.js';

/** One line of the table: a thing that was asked for, by which way, and what became of it for each viewer. */
export interface Row {
  readonly what: string;
  readonly ways: readonly string[];
  readonly cells: readonly Cell[];
}

const signs = new Map<Cell, string>([
  ['allowed', '+'],
  ['empty', 'o'],
  ['absent', '.'],
  ['Unauthenticated', 'U'],
  ['Forbidden', 'F'],
  ['NotFound', 'N'],
  ['NotAllowed', 'A'],
  ['SecondFactorNeeded', 'S'],
]);

const legend = `Who gets what. Written by \`npm run access:matrix\`, read and kept by people: a line that changes is a decision.

  +  done, or shown with a value          U  refused: sign in first
  o  the thing is shown, this of it has   F  refused: only who runs the installation
     no value for this viewer             N  NotFound: as if it did not exist, word for word
  .  the thing is not shown at all        A  NotAllowed
                                          S  SecondFactorNeeded
                                          1 2 3  another refusal, named at the end of the line

Things are somebody else's for every viewer but those who stand for the person, and the organization's own members. At the
end of a line of a field stand the queries that lead to it; those without arguments (me, my…) show the viewer's own.`;

const width = 44;

/** @param sections by their titles */
export function tableText(viewers: readonly Viewer[], sections: ReadonlyMap<string, readonly Row[]>): string {
  const parts = [...sections].map(([title, rows]) =>
    [`== ${title}`, '', ...headOf(viewers), '', ...rows.map((row) => lineOf(viewers, row)), ''].join('\n'),
  );
  return `${legend}\n\n${parts.join('\n')}`;
}

/** The names of the viewers, written downwards over their columns. */
function headOf(viewers: readonly Viewer[]): readonly string[] {
  const groups = [...new Set(viewers.map(({ group }) => group))];
  const list = groups.map((group) => {
    const of = viewers.filter((one) => one.group === group).map(({ name }) => name);
    return `  ${group}: ${of.join(' | ')}`;
  });
  const names = viewers.map(({ name }) => name);
  const tallest = Math.max(...names.map(({ length }) => length));
  const lines = Array.from({ length: tallest }, (_, at) =>
    columns(
      viewers,
      names.map((name) => name.padStart(tallest)[at] ?? ' '),
    ),
  );
  return [...list, '', ...lines.map((line) => `${' '.repeat(width)} ${line}`.trimEnd())];
}

function lineOf(viewers: readonly Viewer[], { what, ways, cells }: Row): string {
  const others = [...new Set(cells.filter((cell) => !signs.has(cell)))];
  const sign = (cell: Cell): string => signs.get(cell) ?? String(others.indexOf(cell) + 1);
  const named = others.map((kind, index) => `${index + 1} ${kind}`);
  return `${what.padEnd(width)} ${columns(viewers, cells.map(sign))}  ${[...named, ...ways].join(', ')}`.trimEnd();
}

/** A gap between groups. */
function columns(viewers: readonly Viewer[], signsOf: readonly string[]): string {
  return signsOf
    .map((sign, at) => (at > 0 && viewers[at]?.group !== viewers[at - 1]?.group ? ` ${sign}` : sign))
    .join('');
}

/** Ways that show the same to everybody stand in one line. */
export function gathered(rows: readonly Row[]): readonly Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.what} ${row.cells.join()}`;
    const known = found.get(key);
    found.set(
      key,
      known === undefined ? row : { ...known, ways: [...new Set([...known.ways, ...row.ways])] },
    );
  }
  return [...found.values()].sort((one, other) =>
    one.what < other.what ? -1 : one.what > other.what ? 1 : 0,
  );
}

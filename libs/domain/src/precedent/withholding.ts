import { suppressTable, type Shown } from './small-cells.js';
import type { Interval } from './interval.js';
import type { Measure } from './measure.js';

/** A measure as people outside the organization see it: null stands for "withheld, fewer than 11 people". */
export interface PublicMeasure {
  readonly keys: readonly string[];
  readonly total: Shown;
  readonly n: Shown;
  readonly overturned: Shown;
  readonly partlyOverturned: Shown;
  readonly upheld: Shown;
  readonly undecided: Shown;
  readonly unknown: Shown;
  readonly overturnRate: number | null;
  readonly overturnInterval: Interval | null;
  readonly overturnBounds: Interval | null;
  readonly knownShare: number | null;
  /** True where at least one number of the group is withheld. */
  readonly withheld: boolean;
}

const parts = ['overturned', 'partlyOverturned', 'upheld', 'undecided', 'unknown'] as const;

/**
 * The measures of pooled participant data as they may leave the organization. The results of each group are the
 * columns of one table, so a group of 30 with 3 refusals hides the 3 as well as what would give them away. A number
 * made of others (n, a rate, the known share) is shown only where all it is made of is shown: it then tells nothing
 * that the parts do not.
 */
export function withholdMeasures(measures: readonly Measure[]): PublicMeasure[] {
  const table = suppressTable({
    rows: measures.map((measure) => JSON.stringify(measure.keys)),
    columns: parts,
    cells: measures.map((measure) => parts.map((part) => measure[part])),
  });
  return measures.map((measure, row) => {
    const shown = (part: (typeof parts)[number]): Shown => table.cells[row]?.[parts.indexOf(part)] ?? null;
    const total = table.rowTotals[row] ?? null;
    const overturned = shown('overturned');
    const partlyOverturned = shown('partlyOverturned');
    const upheld = shown('upheld');
    const undecided = shown('undecided');
    const unknown = shown('unknown');
    const rateShown = overturned !== null && partlyOverturned !== null && upheld !== null;
    return {
      keys: measure.keys,
      total,
      n: rateShown ? measure.n : null,
      overturned,
      partlyOverturned,
      upheld,
      undecided,
      unknown,
      overturnRate: rateShown ? measure.overturn.rate : null,
      overturnInterval: rateShown ? measure.overturn.interval : null,
      overturnBounds: rateShown && unknown !== null ? measure.overturn.bounds : null,
      knownShare: total !== null && unknown !== null ? measure.knownShare : null,
      withheld: [total, overturned, partlyOverturned, upheld, undecided, unknown].includes(null),
    };
  });
}

import { tenDecimals } from './interval.js';
import type { Measure } from './measure.js';

/** The columns after the keys, in the order and spelling that the reference tables of this field use. */
export const measureColumns = [
  'n',
  'overturned',
  'upheld',
  'overturn_rate',
  'wilson95_low',
  'wilson95_high',
] as const;

/**
 * Lines of CSV (each ending in LF): a header, then a line per group. For sources whose rulings are either for or
 * against the person; a source with partial or unknown results says more through JSON. Quoted only where needed.
 */
export function* measureCsv(dimensions: readonly string[], measures: Iterable<Measure>): Generator<string> {
  yield csvLine([...dimensions, ...measureColumns]);
  for (const measure of measures) {
    yield csvLine([
      ...measure.keys,
      String(measure.n),
      String(measure.overturned),
      String(measure.upheld),
      tenDecimals(measure.overturn.rate),
      tenDecimals(measure.overturn.interval?.low ?? null),
      tenDecimals(measure.overturn.interval?.high ?? null),
    ]);
  }
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}

/** One group as plain JSON, keys by dimension name, proportions as numbers. */
export function measureJson(dimensions: readonly string[], measure: Measure): Record<string, unknown> {
  const { keys, ...numbers } = measure;
  return {
    keys: Object.fromEntries(dimensions.map((dimension, index) => [dimension, keys[index] ?? ''])),
    ...numbers,
  };
}

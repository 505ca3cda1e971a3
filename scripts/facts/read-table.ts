import { parse } from 'csv-parse/sync';
import type { TableSpec } from './table-spec.js';

export type Row = Record<string, unknown>;

export interface ReadTable {
  readonly rows: readonly Row[];
  /** Every problem found, each naming file, row and column; the table is usable only when this is empty. */
  readonly problems: readonly string[];
}

const snake = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Reads CSV text (RFC 4180, one header row) by its spec. Row numbers in problems count records, the header being 1. */
export function readTable(spec: TableSpec, csvText: string): ReadTable {
  const problems: string[] = [];
  const records: string[][] = parse(csvText, { relax_column_count: true });
  const [header = [], ...body] = records;
  const columns = Object.entries(spec.columns).map(([property, column]) => ({
    property,
    column,
    name: column.source ?? snake(property),
  }));

  const known = new Set([...columns.map(({ name }) => name), ...Object.keys(spec.unused ?? {})]);
  for (const { name } of columns)
    if (!header.includes(name)) problems.push(`${spec.csv}: has no column ${name}`);
  for (const name of header)
    if (!known.has(name))
      problems.push(`${spec.csv}: column ${name} is read by nothing (add it, or say why not)`);
  if (problems.length > 0) return { rows: [], problems };

  const at = new Map(header.map((name, index) => [name, index]));
  const seen = new Map<string, number>();
  const rows = body.map((record, index) => {
    const number = index + 2;
    const row: Row = {};
    const where = (): string => {
      const key = spec.key.map((property) => String(row[property] ?? '?')).join(', ');
      return `${spec.csv} row ${number}${key === '' ? '' : ` (${key})`}`;
    };
    if (record.length !== header.length)
      problems.push(`${where()}: has ${record.length} cells, the header has ${header.length}`);
    for (const { property, column, name } of columns) {
      try {
        row[property] = column.read(record[at.get(name) ?? -1] ?? '');
      } catch (error) {
        problems.push(`${where()}, column ${name}: ${(error as Error).message}`);
      }
    }
    for (const sentence of spec.check?.(row) ?? []) problems.push(`${where()}: ${sentence}`);
    if (spec.key.length > 0) {
      const key = JSON.stringify(spec.key.map((property) => row[property]));
      const first = seen.get(key);
      if (first !== undefined) problems.push(`${where()}: repeats the key of row ${first}`);
      else seen.set(key, number);
    }
    return row;
  });
  for (const sentence of spec.checkAll?.(rows) ?? []) problems.push(`${spec.csv}: ${sentence}`);
  return { rows, problems };
}

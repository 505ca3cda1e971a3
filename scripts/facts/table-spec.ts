/**
 * How a table of facts is described.
 *
 * To add a table: put the CSV into libs/domain/src/jurisdiction/data/, write `scripts/facts/tables/<table>.ts` whose
 * default export is `defineTable({...})`, run `npm run facts`, commit the CSV, the spec and the generated module
 * together. There is no list to extend: every file in `tables/` is a table.
 *
 * A property takes its value from the column of the same name in snake_case; `column.from('other_name')` names
 * another. A CSV column that no property reads is an error, so nothing is dropped silently: name it in `unused`
 * with the reason. Every table ends with `...dating`.
 */
export interface Column {
  /** The TypeScript type written into the generated interface. */
  readonly type: string;
  /** Doc comment of the property, where the name does not say it all. */
  readonly doc?: string;
  /** CSV column read; by default the property's name in snake_case. */
  readonly source?: string;
  /** Turns a cell into a value; throws an Error whose message completes "row 12 (AK, doi), column fips: …". */
  readonly read: (cell: string) => unknown;
  nullable(): Column;
  from(csvColumn: string): Column;
  describe(doc: string): Column;
}

export interface TableSpec {
  /** File stem of the generated module and, in camel case, of its constant: `external-review` -> externalReviewRows. */
  readonly name: string;
  /** File name below libs/domain/src/jurisdiction/data. */
  readonly csv: string;
  /** Name of the generated row interface. */
  readonly rowType: string;
  /** Doc comment of the interface: what one row is, where it comes from. */
  readonly doc: string;
  /** Properties that together name one row; duplicates are an error. Empty for a table whose key is its row order. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** CSV columns deliberately left out, each with its reason. */
  readonly unused?: Readonly<Record<string, string>>;
  /** Checks across the columns of one row; returns a sentence per problem. */
  readonly check?: (row: Readonly<Record<string, unknown>>) => readonly string[];
  /** Checks across rows, after each row was read. */
  readonly checkAll?: (rows: readonly Readonly<Record<string, unknown>>[]) => readonly string[];
}

export function defineTable(spec: TableSpec): TableSpec {
  return spec;
}

function column(type: string, read: (cell: string) => unknown, doc?: string, source?: string): Column {
  return {
    type,
    doc,
    source,
    read,
    nullable: () => column(`${type} | null`, (cell) => (cell === '' ? null : read(cell)), doc, source),
    from: (csvColumn) => column(type, read, doc, csvColumn),
    describe: (text) => column(type, read, text, source),
  };
}

/** Any text; empty is an error unless `.nullable()`. */
export const text = (): Column =>
  column('string', (cell) => {
    if (cell === '') throw new Error('is empty');
    if (cell !== cell.trim()) throw new Error('has spaces at an end');
    return cell;
  });

/** Text of a given shape, e.g. a telephone number. */
export const shaped = (pattern: RegExp, words: string): Column =>
  column('string', (cell) => {
    if (!pattern.test(cell)) throw new Error(`"${cell}" is not ${words}`);
    return cell;
  });

/** A whole number, zero or more. */
export const integer = (): Column =>
  column('number', (cell) => {
    if (!/^\d+$/.test(cell)) throw new Error(`"${cell}" is not a whole number`);
    return Number(cell);
  });

export const bool = (): Column =>
  column('boolean', (cell) => {
    if (cell !== 'true' && cell !== 'false') throw new Error(`"${cell}" is neither true nor false`);
    return cell === 'true';
  });

/** One word out of a closed list. */
export const oneOf = (words: readonly string[]): Column =>
  column(words.map((word) => JSON.stringify(word)).join(' | '), (cell) => {
    if (!words.includes(cell)) throw new Error(`"${cell}" is none of ${words.join(', ')}`);
    return cell;
  });

/** `yes`, `no` or `unknown`: "unknown" is an answer and is shown as one, never read as "no". */
export const yesNoUnknown = (): Column => oneOf(['yes', 'no', 'unknown']);

/** A list; an empty cell is an empty list. `words` closes the vocabulary. */
export const list = (separator: ';' | ' ; ' = ';', words?: readonly string[]): Column =>
  column(
    words ? `readonly (${words.map((word) => JSON.stringify(word)).join(' | ')})[]` : 'readonly string[]',
    (cell) => {
      const parts = cell === '' ? [] : cell.split(separator).map((part) => part.trim());
      for (const part of parts) {
        if (part === '') throw new Error('has an empty entry in its list');
        if (words && !words.includes(part)) throw new Error(`"${part}" is none of ${words.join(', ')}`);
      }
      return parts;
    },
  );

/** A date as YYYY-MM-DD that exists. */
export const date = (): Column =>
  column('PlainDate', (cell) => {
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : null;
    if (!parsed || Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(cell))
      throw new Error(`"${cell}" is not a date (YYYY-MM-DD)`);
    return cell;
  });

/** How far a fact was confirmed; see jurisdiction/verification.ts for which of these count as verified. */
export const verification = (): Column =>
  oneOf(['official_text', 'quoted_text', 'secondary', 'general_knowledge_unverified']);

/** What every row says about itself in time. */
export const dating: Readonly<Record<string, Column>> = {
  dateRead: date().describe('The day the passages were read.'),
  effectiveFrom: date().nullable().describe('First day the rule applies; null = not found in a passage.'),
  effectiveTo: date().nullable().describe('Last day the rule applies; null = not found in a passage.'),
};

/** Names of other columns, as the property names of the compiled row (`consumer_phone` -> `consumerPhone`). */
export const columnNames = (): Column =>
  column('readonly string[]', (cell) => cell.split(';').filter(Boolean).map(camelCase));

/** A value no other kind covers: `read` gets the cell and throws an Error with the reason when it will not do. */
export const custom = (type: string, read: (cell: string) => unknown): Column => column(type, read);

export const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

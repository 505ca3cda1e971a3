import { snakeCase } from './naming.js';

/** The few kinds of column there are, so that a table reads as a list of what it holds. */
export const column = {
  id: { type: 'uuid', primary: true },
  uuid: { type: 'uuid' },
  uuidOrNull: { type: 'uuid', nullable: true },
  text: { type: 'text' },
  textOrNull: { type: 'text', nullable: true },
  texts: { type: 'text', array: true },
  /** A legal date: a day, never an instant. */
  day: { type: 'date' },
  dayOrNull: { type: 'date', nullable: true },
  instant: { type: 'timestamptz' },
  instantOrNull: { type: 'timestamptz', nullable: true },
  /** Encrypted under the key of the person, account or organization it is about. */
  sealed: { type: 'bytea' },
  sealedOrNull: { type: 'bytea', nullable: true },
  /** A keyed hash or a digest. */
  hash: { type: 'bytea' },
  hashOrNull: { type: 'bytea', nullable: true },
  flag: { type: 'boolean' },
  integer: { type: 'integer' },
  integerOrNull: { type: 'integer', nullable: true },
  cents: { type: 'bigint', nullable: true },
  json: { type: 'jsonb' },
  jsonOrNull: { type: 'jsonb', nullable: true },
} as const;

/** A foreign key named `<table>_<column>_fkey`; rows are never removed by cascade. */
export function references(table: string, property: string, target: string) {
  return {
    name: `${table}_${snakeCase(property)}_fkey`,
    target,
    columnNames: [property],
    referencedColumnNames: ['id'],
  };
}

/** A CHECK that a line is kept by its digest only, named `<table>_line_key_digest`. */
export const lineDigest = (table: string): { readonly name: string; readonly expression: string } => ({
  name: `${table}_line_key_digest`,
  expression: `line_key ~ '^[0-9a-f]{64}$'`,
});

/** A CHECK that a column holds one of the words the domain knows, named `<table>_<column>_words`. */
export function oneOf(
  table: string,
  property: string,
  words: readonly string[],
): { readonly name: string; readonly expression: string } {
  const name = snakeCase(property);
  return {
    name: `${table}_${name}_words`,
    expression: `${name} IN (${words.map((word) => `'${word}'`).join(', ')})`,
  };
}

import { createHash } from 'node:crypto';
import type { QueryArrayConfig, QueryArrayResult } from 'pg';
import { camelCase } from './naming.js';

const names = new Map<string, string>();
const keys = new Map<string, string>();

/**
 * A prepared statement named by its own text, asked for as arrays: the plan is made once per connection, and the
 * objects are built here with camelCase keys in one pass.
 */
export function namedQuery(text: string, params: readonly unknown[]): QueryArrayConfig {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return { name, text, values: bindParameters(params), rowMode: 'array' };
}

/** Copies because pg writes into the array it is given. */
export function bindParameters(params: readonly unknown[]): unknown[] {
  return [...params];
}

export function rowsOf<T>(result: QueryArrayResult): T[] {
  const fields = result.fields.map((field) => keyOf(field.name));
  return result.rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < fields.length; i += 1) row[fields[i] as string] = values[i];
    return row as T;
  });
}

function keyOf(column: string): string {
  let key = keys.get(column);
  if (key === undefined) {
    key = camelCase(column);
    keys.set(column, key);
  }
  return key;
}

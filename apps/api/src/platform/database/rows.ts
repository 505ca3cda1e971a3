import { createHash } from 'node:crypto';
import type { QueryArrayConfig, QueryArrayResult, QueryConfig } from 'pg';
import { camelCase } from './naming.js';

const names = { account: new Map<string, string>(), system: new Map<string, string>() };
const keys = new Map<string, string>();
/** Part of every name, so that all connections prepare anew once their plans are out of date. */
let epoch = 0;

/**
 * Which of the two roles asks. Row security gives each another plan, and a statement that both used would be planned anew
 * at every change between them; so each prepares its own.
 */
export type Sight = 'account' | 'system';

function nameOf(text: string, sight: Sight): string {
  const known = names[sight];
  let name = known.get(text);
  if (name === undefined) {
    name = `${epoch}:${sight}:${createHash('sha1').update(text).digest('base64url')}`;
    known.set(text, name);
  }
  return name;
}

/**
 * A prepared statement named by its own text, asked for as arrays: the plan is made once per connection, and the
 * objects are built here with camelCase keys in one pass.
 */
export function namedQuery(text: string, params: readonly unknown[], sight: Sight): QueryArrayConfig {
  return { name: nameOf(text, sight), text, values: bindParameters(params), rowMode: 'array' };
}

/** More values than a row has columns: a bulk insert, whose text is another one for every number of rows. */
const mostNamedValues = 60;

/**
 * A write, prepared like a read where its text comes again. Row security makes planning dear: a policy asks other tables,
 * whose policies ask further ones, and planning the change of one filing took ten times as long as the change.
 */
export function namedWrite(text: string, params: readonly unknown[], sight: Sight): QueryConfig {
  const values = bindParameters(params);
  const comesAgain = params.length > 0 && params.length <= mostNamedValues;
  return comesAgain ? { name: nameOf(text, sight), text, values } : { text, values };
}

/**
 * Notices that a migration has changed a table while a connection kept a plan that reads all its columns. That transaction
 * is lost; the next ones, on every connection, plan anew.
 */
export function noticeChangedTables(error: unknown): void {
  const { code, routine } = error as { code?: unknown; routine?: unknown };
  if (code !== '0A000' || routine !== 'RevalidateCachedQuery') return;
  epoch += 1;
  names.account.clear();
  names.system.clear();
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

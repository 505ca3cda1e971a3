import { system } from '@chorus/domain/shared/actor';
import type { Db, ReadTx } from '../database/db.js';
import { keyNumberIn, type HashPurpose, KeyedHash } from './keyed-hash.js';
import type { Keyring } from './keyring.js';
import type { Vault } from './vault.js';

/** A column of keyed hashes, and how to come by what they are taken over: a rotation writes them anew from it. */
export interface HashedColumn {
  readonly table: string;
  readonly column: string;
  readonly purpose: HashPurpose;
  /** By row id, from the sealed values. Rows whose key no longer exists are left out: nobody can read them any more. */
  values(tx: ReadTx, vault: Vault, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface HashCount {
  /** Of the master key; null: an older format, which named its key by its place in the list. */
  readonly masterKey: string | null;
  readonly count: number;
}

/** How many hashes of a column stand under which master key. */
export async function countHashes(
  tx: ReadTx,
  { table, column }: HashedColumn,
): Promise<readonly HashCount[]> {
  return tx.rows(
    `SELECT nullif(encode(${keyNumberIn(column)}, 'hex'), '') AS master_key, count(*) AS count
     FROM ${table} WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY 1 NULLS FIRST`,
  );
}

export interface Renewed {
  readonly renewed: number;
  /** Rows of somebody whose key was destroyed: what they hold finds nothing and hinders nothing. */
  readonly keyGone: number;
  /** Rows whose hash is none of their value under any key given here. */
  readonly unmatched: number;
  /** Rows that stayed as they were because another one has the new hash already. */
  readonly inTheWay: readonly string[];
}

interface Renewal {
  readonly id: string;
  readonly before: Buffer;
  readonly after: Buffer;
}

/** Rows a transaction writes. Small: whoever wants one of them meanwhile waits for the others too. */
const batch = 50;

/**
 * Writes each hash of a column that is not of the key that writes anew, in the order of ids and in small transactions. A hash
 * is replaced only where it is one of the value just read, and only while it stands: a row changed meanwhile was changed by
 * somebody who wrote its new hash. Interrupted anywhere it has lost nothing, for both hashes are looked up all the while.
 */
export async function renewHashes(
  db: Db,
  keys: { readonly ring: Keyring; readonly vault: Vault },
  column: HashedColumn,
): Promise<Renewed> {
  const done = { renewed: 0, keyGone: 0, unmatched: 0, inTheWay: [] as string[] };
  const hashes = new KeyedHash(keys.ring);
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows, values } = await db.read(system('command-line'), async (tx) => {
      const found = await olderHashes(tx, column, keys.ring, after);
      return {
        rows: found,
        values: await column.values(
          tx,
          keys.vault,
          found.map(({ id }) => id),
        ),
      };
    });
    const renewals: Renewal[] = [];
    for (const { id, hash } of rows) {
      const value = values.get(id);
      if (value === undefined) done.keyGone += 1;
      else if (hashes.candidates(column.purpose, value).some((one) => one.equals(hash)))
        renewals.push({ id, before: hash, after: hashes.of(column.purpose, value) });
      else done.unmatched += 1;
    }
    const written = await write(db, column, renewals);
    done.renewed += written.renewed;
    done.inTheWay.push(...written.inTheWay);
    const last = rows[rows.length - 1];
    if (last === undefined || rows.length < batch) return done;
    after = last.id;
  }
}

const olderHashes = (
  tx: ReadTx,
  { table, column }: HashedColumn,
  ring: Keyring,
  after: string,
): Promise<{ id: string; hash: Buffer }[]> =>
  tx.rows(
    `SELECT id, ${column} AS hash FROM ${table}
     WHERE ${column} IS NOT NULL AND ${keyNumberIn(column)} <> $1 AND id > $2 ORDER BY id LIMIT ${batch}`,
    [Buffer.from(ring.writing.number, 'hex'), after],
  );

/** All at once; where one meets a hash that stands already, one by one, so that it holds up no other. */
async function write(
  db: Db,
  column: HashedColumn,
  renewals: readonly Renewal[],
): Promise<{ renewed: number; inTheWay: string[] }> {
  if (renewals.length === 0) return { renewed: 0, inTheWay: [] };
  try {
    return { renewed: await replace(db, column, renewals), inTheWay: [] };
  } catch (error) {
    if ((error as { code?: string }).code !== uniqueViolation) throw error;
  }
  const [only] = renewals;
  if (only !== undefined && renewals.length === 1) return { renewed: 0, inTheWay: [only.id] };
  const each = { renewed: 0, inTheWay: [] as string[] };
  for (const renewal of renewals) {
    const { renewed, inTheWay } = await write(db, column, [renewal]);
    each.renewed += renewed;
    each.inTheWay.push(...inTheWay);
  }
  return each;
}

const uniqueViolation = '23505';

const replace = (db: Db, { table, column }: HashedColumn, renewals: readonly Renewal[]): Promise<number> =>
  db.transaction(system('command-line'), (tx) =>
    tx.execute(
      `UPDATE ${table} t SET ${column} = n.after
       FROM unnest($1::uuid[], $2::bytea[], $3::bytea[]) AS n (id, before, after)
       WHERE t.id = n.id AND t.${column} = n.before`,
      [
        renewals.map(({ id }) => id),
        renewals.map(({ before }) => before),
        renewals.map(({ after }) => after),
      ],
    ),
  );

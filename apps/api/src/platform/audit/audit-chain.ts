import { installationSubject, type OpenKey, type Vault } from '../crypto/vault.js';
import type { ReadTx } from '../database/db.js';

/** An entry of the trail as the chain takes it: every column as PostgreSQL's own text, so that no rounding hides a change. */
export interface ChainedEntry {
  readonly entryId: string;
  /** Calendar month (UTC) the entry was written in, `YYYY-MM`: a partition has a chain of its own and can be kept or dropped whole. */
  readonly partition: string;
  /** A JSON array of its columns. */
  readonly text: string;
}

/** SQL: the columns of `ChainedEntry` from `audit_entry e`. */
export const chainedEntry = `
  e.id AS entry_id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM') AS partition,
  json_build_array(e.id, (extract(epoch FROM e.at) * 1000000)::bigint, e.actor_kind, e.account_id, e.system_name, e.operation,
    e.subjects::text, e.request_id)::text AS text`;

/** What the first link of a partition is tied to. */
export const beginning = Buffer.alloc(32);

/** One link: keyed, so that who can write rows cannot make a chain that holds. */
export function link(key: OpenKey, entry: ChainedEntry, sequence: number, previous: Uint8Array): Buffer {
  const said = JSON.stringify([entry.partition, sequence, Buffer.from(previous).toString('hex'), entry.text]);
  return key.mac('audit chain', said);
}

/**
 * The key of the chain lies in the key store, never in the database.
 * @param begun whether anything is chained already: a key is made for the first link only. Throws KeyDestroyed where it is gone,
 * since under another one everything before would look edited.
 */
export const chainKey = (vault: Vault, begun: boolean): Promise<OpenKey> =>
  begun ? vault.existingKey(installationSubject) : vault.keyFor(installationSubject);

/** The end of a partition's chain. */
export interface ChainEnd {
  readonly partition: string;
  /** From 1. */
  readonly sequence: number;
  readonly hash: Buffer;
}

/** Steps from month to month in the key's own order, so that it reads a row for each and not all of them. */
const ends = `
  WITH RECURSIVE month AS (
    (SELECT partition FROM audit_seal ORDER BY partition LIMIT 1)
    UNION ALL
    SELECT (SELECT s.partition FROM audit_seal s WHERE s.partition > month.partition ORDER BY s.partition LIMIT 1)
    FROM month WHERE month.partition IS NOT NULL)
  SELECT month.partition, newest.sequence, newest.hash FROM month
  CROSS JOIN LATERAL (
    SELECT s.sequence, s.hash FROM audit_seal s WHERE s.partition = month.partition ORDER BY s.sequence DESC LIMIT 1) newest`;

/** The end of every chain, oldest partition first. */
export const chainEnds = (tx: ReadTx): Promise<ChainEnd[]> => tx.rows<ChainEnd>(ends);

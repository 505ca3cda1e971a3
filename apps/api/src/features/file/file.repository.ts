import type { ReadTx } from '../../platform/database/db.js';
import type { StoredFileRow } from './file.table.js';

/** The row as the actor may see it; erased and refused ones are gone for everybody. */
export function findFile(tx: ReadTx, id: string): Promise<StoredFileRow | null> {
  return tx.maybe(`SELECT * FROM stored_file WHERE id = $1 AND state NOT IN ('refused', 'erased')`, [id]);
}

export function filesByIds(tx: ReadTx, ids: readonly string[]): Promise<StoredFileRow[]> {
  return tx.rows(`SELECT * FROM stored_file WHERE id = ANY($1) AND state NOT IN ('refused', 'erased')`, [
    ids,
  ]);
}

/** Which of these ids have a row whose bytes belong in the store. */
export async function filesWithBytes(tx: ReadTx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(
    `SELECT id FROM stored_file WHERE id = ANY($1) AND state NOT IN ('refused', 'erased')`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import type { Schedule } from '../../platform/outbox/schedules.js';

const batch = 50;

/** Removes archives whose days are over, by the wall clock. Bytes first: a row without them says less than they do. */
@Injectable()
export class ForgetExports implements Schedule {
  readonly name = 'data-rights.forget-exports';
  readonly everyWallSeconds = 600;

  constructor(@Inject(FILE_STORE) private readonly store: FileStore) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const due = await tx.rows<{ id: string; bytesKey: string }>(
      `SELECT id, bytes_key FROM personal_export WHERE state = 'ready' AND expires_at <= now()
       ORDER BY expires_at, id LIMIT ${batch} FOR NO KEY UPDATE SKIP LOCKED`,
    );
    for (const { bytesKey } of due) await this.store.remove(bytesKey);
    await tx.execute(
      `UPDATE personal_export SET state = 'gone', bytes_key = NULL WHERE id = ANY ($1) AND state = 'ready'`,
      [due.map(({ id }) => id)],
    );
    return due.length === batch ? 'more' : 'drained';
  }
}

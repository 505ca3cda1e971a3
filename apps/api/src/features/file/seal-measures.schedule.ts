import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { storedFileTable, type StoredFileRow } from './file.table.js';
import { Files } from './files.js';

const batch = 100;

/** Seals size and digest of documents that were kept before these were sealed. */
@Injectable()
export class SealMeasures implements Schedule {
  readonly name = 'file.seal-measures';
  readonly everyWallSeconds = 3_600;

  constructor(private readonly files: Files) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const rows = await tx.rows<StoredFileRow & { readonly erased: boolean }>(
      `SELECT f.*, f.state = 'erased' OR p.state = 'erased' AS erased FROM stored_file f
       JOIN person p ON p.id = f.person_id WHERE f.sha256 IS NOT NULL AND f.sha256 <> ''
       ORDER BY f.id LIMIT ${batch} FOR NO KEY UPDATE OF f SKIP LOCKED`,
    );
    for (const { erased, ...row } of rows) {
      if (erased) await tx.update(storedFileTable, { id: row.id }, { size: 0, sha256: '' });
      else await this.files.sealMeasure(tx, row);
    }
    return rows.length === batch ? 'more' : 'drained';
  }
}

import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import { Authorities } from '../identity/identity.public.js';
import { ExportArchive } from './export-archive.js';
import { mayTakeAlong } from './export-asking.js';
import { archivePlace } from './export-making.reaction.js';
import type { PersonalExportRow } from './export.table.js';

/** Opens a copy for whoever asked for it, as long as they may still act for the person. */
@Injectable()
export class DownloadExport {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly archive: ExportArchive,
    private readonly clock: WallClock,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /** @returns null for one that is not there, not theirs, not ready or over: nobody learns which */
  execute(actor: Actor, exportId: string): Promise<Buffer | null> {
    return this.db.transaction(actor, async (tx) => {
      const row = isId(exportId)
        ? await tx.maybe<PersonalExportRow>('SELECT * FROM personal_export WHERE id = $1', [exportId])
        : null;
      if (row === null || row.bytesKey === null || row.expiresAt === null) return null;
      if (row.expiresAt <= this.clock.now()) return null;
      if (!(await mayTakeAlong(tx, this.authorities, actor, row.personId))) return null;
      const sealed = await this.store.get(row.bytesKey);
      if (sealed === null) throw new Error('The bytes of a ready copy are missing from the store.');
      await audit(tx, {
        operation: 'export.downloaded',
        subjects: [{ kind: 'personal_export', id: row.id }],
      });
      return (await this.archive.keyOf(row)).openBytes(archivePlace(row.id), sealed);
    });
  }
}

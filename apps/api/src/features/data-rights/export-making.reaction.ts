import { exportExpiry } from '@chorus/domain/data-rights/personal-export';
import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import { newId } from '../../platform/ids/ids.js';
import type { Message } from '../../platform/outbox/message.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { EffectReaction, Settlement } from '../../platform/outbox/reaction.js';
import { ExportArchive } from './export-archive.js';
import { personalExportTable, type PersonalExportRow } from './export.table.js';

/** Where the archive lies; null: whoever asked may not have it any more. */
interface Made {
  readonly bytesKey: string | null;
}

export const archivePlace = (row: string) => ({ table: 'personal_export', column: 'bytes', row });

/**
 * Makes a copy somebody asked for. An archive of a try that was cut off has no row and is swept from the store; the next
 * try makes another under a key of its own.
 */
@Injectable()
export class MakeExport implements EffectReaction<'export.asked', PersonalExportRow, Made> {
  readonly kind = 'effect';
  readonly name = 'data-rights.make-export';
  readonly on = 'export.asked';
  /** It reaches nobody: what is made stays in the store until its owner comes for it. */
  readonly evenWhenStopped = true;

  constructor(
    private readonly archive: ExportArchive,
    private readonly clock: WallClock,
    private readonly outbox: Outbox,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async begin(tx: Tx, { ids }: Message<'export.asked'>): Promise<PersonalExportRow | null> {
    const row = await tx.lock(personalExportTable, ids.exportId);
    return row?.state === 'asked' ? row : null;
  }

  async perform(row: PersonalExportRow): Promise<Made> {
    const zip = await this.archive.make(row, this.clock.now());
    if (zip === null) return { bytesKey: null };
    const key = await this.archive.keyOf(row);
    const bytesKey = newId<'file'>();
    await this.store.putPieces(bytesKey, key.sealPieces(archivePlace(row.id), zip));
    return { bytesKey };
  }

  async settle(tx: Tx, { id }: PersonalExportRow, { bytesKey }: Made): Promise<Settlement> {
    const row = await tx.lock(personalExportTable, id);
    if (row?.state !== 'asked') return { kind: 'done' };
    if (bytesKey === null) {
      await tx.update(personalExportTable, { id }, { state: 'failed' });
      return { kind: 'done' };
    }
    const readyAt = this.clock.now();
    const expiresAt = exportExpiry(readyAt);
    await tx.update(personalExportTable, { id }, { state: 'ready', bytesKey, readyAt, expiresAt });
    await audit(tx, { operation: 'export.made', subjects: [{ kind: 'personal_export', id }] });
    await this.outbox.publish(tx, 'export.ready', { exportId: id });
    return { kind: 'done' };
  }

  async parked(tx: Tx, { ids }: Message<'export.asked'>): Promise<void> {
    await tx.update(personalExportTable, { id: ids.exportId, state: 'asked' }, { state: 'failed' });
  }
}

import { reauthenticationFor, type ReauthenticationNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Inject, Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import type { OpenKey } from '../../platform/crypto/vault.js';
import { Db, type Tx } from '../../platform/database/db.js';
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

  /**
   * @returns the pieces of a zip, of which it is known that none was changed; null for one that is not there, not theirs, not
   *   ready or over: nobody learns which
   */
  async execute(
    actor: Actor,
    exportId: string,
  ): Promise<AsyncIterable<Uint8Array> | ReauthenticationNeeded | null> {
    const may = await this.db.transaction(actor, (tx) => this.mayHave(tx, actor, exportId));
    if (may === null || isRefusal(may)) return may;
    // The seal tells at its end alone whether anything was changed, and what is on its way by then cannot be taken back.
    for await (const piece of await this.open(may)) void piece;
    return this.open(may);
  }

  private async mayHave(
    tx: Tx,
    actor: Actor,
    exportId: string,
  ): Promise<Ready | ReauthenticationNeeded | null> {
    const row = isId(exportId)
      ? await tx.maybe<PersonalExportRow>('SELECT * FROM personal_export WHERE id = $1', [exportId])
      : null;
    if (row === null || row.bytesKey === null || row.expiresAt === null) return null;
    if (row.expiresAt <= this.clock.now()) return null;
    if (!(await mayTakeAlong(tx, this.authorities, actor, row.personId))) return null;
    const stale = reauthenticationFor(actor, this.clock.now().toISOString());
    if (stale !== null) return stale;
    if (await holdsWhatIsHiddenSince(tx, row)) return null;
    if ((await this.store.head(row.bytesKey, 1)) === null)
      throw new Error('The bytes of a ready copy are missing from the store.');
    await audit(tx, {
      operation: 'export.downloaded',
      subjects: [{ kind: 'personal_export', id: row.id }],
    });
    return { row, bytesKey: row.bytesKey, key: await this.archive.keyOf(row) };
  }

  private async open({ row, bytesKey, key }: Ready): Promise<AsyncIterable<Uint8Array>> {
    const sealed = await this.store.pieces(bytesKey);
    if (sealed === null) throw new Error('The bytes of a ready copy are missing from the store.');
    return key.openPieces(archivePlace(row.id), sealed);
  }
}

/** A copy that may be handed out, with the key it opens under. */
interface Ready {
  readonly row: PersonalExportRow;
  readonly bytesKey: string;
  readonly key: OpenKey;
}

/**
 * A copy is made by the sight of the day it was asked for. Care of the person marked confidential since, which the asker does
 * not see any more, may be in it; another copy leaves it out.
 */
async function holdsWhatIsHiddenSince(tx: Tx, { personId, askedAt }: PersonalExportRow): Promise<boolean> {
  if (personId === null) return false;
  const kept = await tx.elevated(() =>
    tx.rows<{ id: string }>(
      'SELECT id FROM denial_case WHERE person_id = $1 AND confidential AND changed_at >= $2',
      [personId, askedAt],
    ),
  );
  const ids = kept.map(({ id }) => id);
  const seen = await tx.rows('SELECT id FROM denial_case WHERE id = ANY ($1)', [ids]);
  return seen.length < ids.length;
}

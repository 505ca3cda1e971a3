import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { KeptMediaType, FileOrigin, FileState } from '@chorus/domain/file/file';
import type { FileId, PersonId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { personSubject, Vault } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import { newId } from '../../platform/ids/ids.js';
import { storedFileTable, type StoredFileRow } from './file.table.js';

/** A document on its way in. */
export interface FileToKeep {
  readonly personId: PersonId;
  readonly bytes: Uint8Array;
  readonly mediaType: KeptMediaType;
  readonly origin: FileOrigin;
  /** As the sender called it; sealed. */
  readonly name: string | null;
}

/** What the bytes are as they are kept: their number, and their SHA-256 in hexadecimal. */
export interface FileMeasure {
  readonly size: number;
  readonly sha256: string;
}

const place = (column: string, row: string) => ({ table: 'stored_file', column, row });

/** @param then what became of it and what to do, ending before "in a few minutes" */
export const storeUnavailable = (then: string): Refusal<'FileStoreUnavailable'> =>
  refuse(
    'FileStoreUnavailable',
    `Documents cannot be reached at this moment. ${then} in a few minutes.`,
    'file',
  );

/** Keeps documents: what is known of one in a row, its bytes sealed under the person's own key in the store. */
@Injectable()
export class Files {
  constructor(
    private readonly vault: Vault,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  /**
   * Bytes first, row second: if the transaction rolls back, the sweep finds bytes without a row and removes them; the
   * other way round a row could promise bytes that never arrived. The caller has decided that the file may come in.
   * @param state `kept` for what we made ourselves or what belongs to a case at once; uploads wait as `checked`
   */
  async keep(
    tx: Tx,
    file: FileToKeep,
    state: Extract<FileState, 'checked' | 'kept'>,
  ): Promise<StoredFileRow> {
    const id = newId<'file'>() as FileId;
    const key = await this.vault.keyFor(personSubject(file.personId));
    await this.store.put(id, key.sealBytes(place('bytes', id), file.bytes));
    const measure: FileMeasure = {
      size: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    };
    const row: StoredFileRow = {
      id,
      personId: file.personId,
      state,
      mediaType: file.mediaType,
      sealedMeasure: key.seal(place('sealed_measure', id), JSON.stringify(measure)),
      size: null,
      sha256: null,
      origin: file.origin,
      sealedName: file.name === null ? null : key.seal(place('sealed_name', id), file.name),
      addedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      addedAt: new Date(),
    };
    await tx.insert(storedFileTable, row);
    return row;
  }

  /** The bytes as they came. Throws KeyDestroyed for an erased person; null where the store has lost them. */
  async bytesOf(row: Pick<StoredFileRow, 'id' | 'personId'>): Promise<Buffer | null> {
    const sealed = await this.store.get(row.id);
    if (sealed === null) return null;
    const key = await this.vault.existingKey(personSubject(row.personId));
    return key.openBytes(place('bytes', row.id), sealed);
  }

  async measureOf(
    row: Pick<StoredFileRow, 'id' | 'personId' | 'sealedMeasure' | 'size' | 'sha256'>,
  ): Promise<FileMeasure> {
    if (row.sealedMeasure === null) return { size: row.size ?? 0, sha256: row.sha256 ?? '' };
    const key = await this.vault.existingKey(personSubject(row.personId));
    return JSON.parse(key.open(place('sealed_measure', row.id), row.sealedMeasure)) as FileMeasure;
  }

  /** What was kept before measures were sealed. Throws KeyDestroyed for an erased person. */
  async sealMeasure(tx: Tx, row: StoredFileRow): Promise<void> {
    const key = await this.vault.existingKey(personSubject(row.personId));
    const measure = JSON.stringify(await this.measureOf(row));
    const sealedMeasure = key.seal(place('sealed_measure', row.id), measure);
    await tx.update(storedFileTable, { id: row.id }, { sealedMeasure, size: null, sha256: null });
  }

  async nameOf(row: StoredFileRow): Promise<string | null> {
    if (row.sealedName === null) return null;
    const key = await this.vault.existingKey(personSubject(row.personId));
    return key.open(place('sealed_name', row.id), row.sealedName);
  }

  /** Marks a checked upload as part of a case or filing. */
  async markKept(tx: Tx, row: StoredFileRow): Promise<void> {
    if (row.state === 'checked') await tx.update(storedFileTable, { id: row.id }, { state: 'kept' });
  }
}

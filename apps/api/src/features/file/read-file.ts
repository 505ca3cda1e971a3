import { Injectable } from '@nestjs/common';
import { fileNotFound } from '@chorus/domain/file/file.policy';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import type { Refusal } from '@chorus/domain/shared/refusal';
import { Db, type Tx } from '../../platform/database/db.js';
import { FileStoreUnavailable } from '../../platform/files/file-store.js';
import { noteReadings } from '../consent/consent.public.js';
import { FileAccess } from './file-access.js';
import { findFile } from './file.repository.js';
import type { StoredFileRow } from './file.table.js';
import { Files, storeUnavailable } from './files.js';

export interface OpenedFile {
  readonly row: StoredFileRow;
  readonly bytes: Buffer;
  readonly name: string | null;
}

/** Opens a document for somebody who may see it, and writes down that they did: the person may ask who looked. */
@Injectable()
export class ReadFile {
  constructor(
    private readonly db: Db,
    private readonly access: FileAccess,
    private readonly files: Files,
  ) {}

  async execute(
    actor: Actor,
    fileId: string,
  ): Promise<OpenedFile | Refusal<'NotFound' | 'FileStoreUnavailable'>> {
    try {
      return await this.db.transaction(actor, async (tx): Promise<OpenedFile | Refusal<'NotFound'>> => {
        const row = await this.shown(tx, fileId);
        if (row === null) return fileNotFound();
        const bytes = await this.files.bytesOf(row);
        if (bytes === null) throw new Error('The bytes of a kept file are missing from the store.');
        return { row, bytes, name: await this.files.nameOf(row) };
      });
    } catch (error) {
      // The transaction is gone with the line that somebody looked: nobody saw anything.
      if (error instanceof FileStoreUnavailable)
        return storeUnavailable('The document is safe; open it again');
      throw error;
    }
  }

  /** What is known of a file, for somebody who may open it. */
  find(actor: Actor, fileId: string): Promise<StoredFileRow | null> {
    return this.db.transaction(actor, (tx) => this.shown(tx, fileId));
  }

  private async shown(tx: Tx, fileId: string): Promise<StoredFileRow | null> {
    const row = isId(fileId) ? await findFile(tx, fileId) : null;
    const ground = row === null ? null : await this.access.mayRead(tx, tx.actor, row);
    if (row === null || ground === null) return null;
    const { id: thingId, personId } = row;
    await noteReadings(tx, [{ thing: 'file', thingId, personId, caseId: ground.caseId }]);
    return row;
  }
}

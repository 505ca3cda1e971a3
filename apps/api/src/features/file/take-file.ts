import { Injectable } from '@nestjs/common';
import { acceptFile } from '@chorus/domain/file/file';
import { checkedMediaType } from '@chorus/domain/file/media-type';
import { checkPdf } from '@chorus/domain/file/pdf-active-content';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { FileAccess } from './file-access.js';
import type { StoredFileRow } from './file.table.js';
import { Files } from './files.js';

export interface TakeFileInput {
  readonly personId: string;
  readonly bytes: Uint8Array;
  /** The Content-Type as sent; what the file really is its bytes say. */
  readonly declaredType: string;
  readonly name: string | null;
}

export type FileRefused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'FileTypeNotAccepted'
  | 'FileTypeMismatch'
  | 'FileTooLarge'
  | 'FileEmpty'
  | 'FileHasActiveContent'
>;

/** Takes a document in: looked at before anything of it is kept, sealed before anything of it touches a disk. */
@Injectable()
export class TakeFile {
  constructor(
    private readonly db: Db,
    private readonly access: FileAccess,
    private readonly files: Files,
    private readonly outbox: Outbox,
  ) {}

  /** Asked before the body is read, so that a stranger cannot make us read 25 MB. */
  mayAdd(actor: Actor, personId: string): Promise<true | Refusal<'NotFound' | 'NotAllowed'>> {
    return this.db.read(actor, async (tx) => {
      const origin = isId(personId)
        ? await this.access.mayAdd(tx, actor, personId as PersonId)
        : refuse('NotFound', 'There is no such person, or you may not act for them. Nothing was kept.');
      return isRefusal(origin) ? origin : true;
    });
  }

  execute(actor: Actor, input: TakeFileInput): Promise<StoredFileRow | FileRefused> {
    return this.db.transaction(actor, async (tx): Promise<StoredFileRow | FileRefused> => {
      const personId = input.personId as PersonId;
      const origin = await this.access.mayAdd(tx, actor, personId);
      if (isRefusal(origin)) return origin;
      const { bytes } = input;
      if (bytes.length === 0) return refuse('FileEmpty', 'The file is empty. Choose it again.', 'file');
      const mediaType = checkedMediaType(input.declaredType, bytes);
      if (isRefusal(mediaType)) return mediaType;
      const accepted = acceptFile(mediaType, bytes.length);
      if (isRefusal(accepted)) return accepted;
      const harmless = accepted === 'application/pdf' ? checkPdf(bytes) : true;
      if (isRefusal(harmless)) return harmless;
      const name = input.name === null ? null : input.name.slice(0, 200);
      const keep = () =>
        this.files.keep(tx, { personId, bytes, mediaType: accepted, origin, name }, 'checked');
      // A helper has no right of their own to a person's rows; their consent gave this one.
      const row = origin === 'uploaded_by_helper' ? await tx.elevated(keep) : await keep();
      await audit(tx, {
        operation: 'file.received',
        subjects: [
          { kind: 'file', id: row.id },
          { kind: 'person', id: personId },
        ],
      });
      await this.outbox.publish(tx, 'file.received', { fileId: row.id });
      return row;
    });
  }
}

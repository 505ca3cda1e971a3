import { Injectable } from '@nestjs/common';
import { acceptSize, isPicture, type KeptMediaType } from '@chorus/domain/file/file';
import { fileForNobody } from '@chorus/domain/file/file.policy';
import { checkedMediaType } from '@chorus/domain/file/media-type';
import { checkPdf } from '@chorus/domain/file/pdf-active-content';
import { blankCameraData } from '@chorus/domain/file/pdf-pictures';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { FileStoreUnavailable } from '../../platform/files/file-store.js';
import { packedBytes } from '../../platform/files/packed-bytes.js';
import { PictureReader } from '../../platform/files/picture-reader.js';
import { MalwareScanner, ScannerUnavailable } from '../../platform/scanning/malware-scanner.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { FileAccess } from './file-access.js';
import type { StoredFileRow } from './file.table.js';
import { Files, storeUnavailable } from './files.js';

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
  | 'FileLocked'
  | 'FileUnreadable'
  | 'PictureTooLarge'
  | 'PictureMoves'
  | 'FileReadersBusy'
  | 'FileStoreUnavailable'
  | 'FileHarmful'
  | 'FileScannerUnavailable'
>;

/** What of an upload is kept: pictures are made anew, everything else stays as it was sent (decision 33). */
export interface FileContent {
  readonly bytes: Uint8Array;
  readonly mediaType: KeptMediaType;
}

/** Takes a document in: looked at before anything of it is kept, sealed before anything of it touches a disk. */
@Injectable()
export class TakeFile {
  constructor(
    private readonly db: Db,
    private readonly access: FileAccess,
    private readonly files: Files,
    private readonly outbox: Outbox,
    private readonly pictures: PictureReader,
    private readonly scanner: MalwareScanner,
  ) {}

  /** Asked before the body is read, so that a stranger cannot make us read 25 MB. */
  mayAdd(actor: Actor, personId: string): Promise<true | Refusal<'NotFound' | 'NotAllowed'>> {
    return this.db.read(actor, async (tx) => {
      const origin = isId(personId)
        ? await this.access.mayAdd(tx, actor, personId as PersonId)
        : fileForNobody();
      return isRefusal(origin) ? origin : true;
    });
  }

  /** Looking into the bytes takes seconds at worst, so no transaction is open meanwhile. */
  async execute(actor: Actor, input: TakeFileInput): Promise<StoredFileRow | FileRefused> {
    const content = await this.look(input);
    if (isRefusal(content)) return content;
    try {
      return await this.keep(actor, input, content);
    } catch (error) {
      if (error instanceof FileStoreUnavailable) return storeUnavailable('Nothing was kept; send it again');
      throw error;
    }
  }

  /** What of these bytes may be kept, or why not; for a feature that has decided by itself that they may come in. */
  async look({
    bytes,
    declaredType,
  }: Pick<TakeFileInput, 'bytes' | 'declaredType'>): Promise<FileContent | FileRefused> {
    const accepted = acceptSize(bytes.length);
    if (isRefusal(accepted)) return accepted;
    const mediaType = checkedMediaType(declaredType, bytes);
    if (isRefusal(mediaType)) return mediaType;
    const scanned = await this.scanned(bytes);
    if (scanned !== null) return scanned;
    if (isPicture(mediaType)) return this.pictures.makeAnew(bytes, mediaType);
    if (mediaType === 'application/pdf') {
      const harmless = checkPdf(bytes, packedBytes);
      if (isRefusal(harmless)) return harmless;
      blankCameraData(bytes);
    }
    return { bytes, mediaType };
  }

  /** As it was sent, and before anything of ours decodes it. What could not be looked through is not taken. */
  private async scanned(
    bytes: Uint8Array,
  ): Promise<Refusal<'FileHarmful' | 'FileScannerUnavailable'> | null> {
    try {
      return (await this.scanner.scan(bytes)) === 'harmful' ? refuse('FileHarmful', harmful, 'file') : null;
    } catch (error) {
      if (!(error instanceof ScannerUnavailable)) throw error;
      return refuse('FileScannerUnavailable', notScanned, 'file');
    }
  }

  private keep(
    actor: Actor,
    input: TakeFileInput,
    { bytes, mediaType }: FileContent,
  ): Promise<StoredFileRow | FileRefused> {
    return this.db.transaction(actor, async (tx): Promise<StoredFileRow | FileRefused> => {
      const personId = input.personId as PersonId;
      const origin = await this.access.mayAdd(tx, actor, personId);
      if (isRefusal(origin)) return origin;
      const name = input.name === null ? null : input.name.slice(0, 200);
      const keep = () => this.files.keep(tx, { personId, bytes, mediaType, origin, name }, 'checked');
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

const harmful =
  'The scanner of this server took this file for a harmful program. Nothing was kept. Send photographs of the pages instead, and have the machine looked at that the file came from.';
const notScanned =
  'Files are looked through for harmful programs before they are kept, and that does not work at this moment. Nothing was kept; send it again in a few minutes.';

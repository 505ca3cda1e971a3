import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { PersonId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { LetterDocument } from '@chorus/templates/render';
import type { Exhibit } from '@chorus/templates/exhibits';
import { Files } from '../file/file.public.js';
import type { DocumentSnapshot, SnapshotExhibit } from './document-snapshot.js';
import { exhibitUnusable, type ExhibitUnusable } from './submission-refusals.js';

export interface PressedPacket {
  readonly bytes: Uint8Array;
  /** sha256 hex of the bytes. */
  readonly hash: string;
  readonly pageCount: number;
}

/**
 * Turns a snapshot into the one PDF that is printed, faxed or uploaded. Never inside a transaction: typesetting takes
 * its time and the engine is loaded with the first packet, so that a process which makes none never pays for it.
 */
@Injectable()
export class PacketPress {
  constructor(private readonly files: Files) {}

  /** @param letter the snapshot's own blocks, or the same with the signature under them */
  async press(
    personId: PersonId,
    { addressee, exhibits }: DocumentSnapshot,
    letter: LetterDocument,
  ): Promise<PressedPacket | ExhibitUnusable> {
    const { buildPacket } = await import('@chorus/templates/packet');
    const { ExhibitFault } = await import('@chorus/templates/exhibits');
    const opened: Exhibit[] = [];
    for (const exhibit of exhibits) {
      const one = await this.open(personId, exhibit);
      if (isRefusal(one)) return one;
      opened.push(one);
    }
    try {
      const { bytes, hash, pageCount } = await buildPacket({
        letter,
        addressee: letter.addressee,
        exhibits: opened,
        addressPage: addressee.channel === 'post',
      });
      return { bytes, hash, pageCount };
    } catch (error) {
      if (!(error instanceof ExhibitFault)) throw error;
      const fault = exhibits.find(({ letter: name }) => name === error.letter);
      const problem = error.message.replace(/^Exhibit \w+: /, '');
      return exhibitUnusable(error.letter, problem, fault?.fileId ?? '');
    }
  }

  private async open(personId: PersonId, exhibit: SnapshotExhibit): Promise<Exhibit | ExhibitUnusable> {
    const { letter, title, fileId, sha256 } = exhibit;
    const bytes = await this.files.bytesOf({ id: fileId as never, personId });
    if (bytes === null) return exhibitUnusable(letter, 'the file is missing; add it again', fileId);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error('The bytes of a kept file are not those that were received.');
    return { letter, title, mediaType: mediaTypeIn(bytes), bytes };
  }
}

/** What the first bytes say; the desk has let nothing else through. */
function mediaTypeIn(bytes: Buffer): Exhibit['mediaType'] {
  if (bytes[0] === 0x89) return 'image/png';
  return bytes[0] === 0xff ? 'image/jpeg' : 'application/pdf';
}

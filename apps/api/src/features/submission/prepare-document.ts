import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { checkOwnWords, type OwnWordsRefused } from '@chorus/domain/submission/own-words';
import { letters } from '@chorus/templates/letters/registry';
import { audit } from '../../platform/audit/audit.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Files } from '../file/file.public.js';
import { type DocumentSnapshot, snapshotHash } from './document-snapshot.js';
import { GateBook } from './gate-book.js';
import { LetterDesk } from './letter-desk.js';
import { soundsLikeOthers } from './likeness.js';
import { PacketPress, type PressedPacket } from './packet-press.js';
import { type Acting, requirePlatformConsents, SubmissionAccess } from './submission-access.js';
import { notEditable, type BlanksLeft, type ExhibitUnusable } from './submission-refusals.js';
import { SubmissionSeals } from './submission-seals.js';
import { sketchesBeside } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';
import { Submissions } from './submissions.js';
import { forgetDocument } from './write-submission.js';

export interface DocumentPrepared {
  readonly kind: 'DocumentPrepared';
  readonly submission: SubmissionRow;
  readonly documentHash: string;
  /** The person's own words read like somebody else's; whose is nobody's to know. */
  readonly soundsLikeOthers: boolean;
  /** Said before signing: what this filing does not do. */
  readonly beforeSigning: readonly string[];
}

type Refused =
  | BlanksLeft
  | ExhibitUnusable
  | OwnWordsRefused
  | Refusal<
      | 'NotFound'
      | 'NotAllowed'
      | 'SubmissionMoveNotAllowed'
      | 'ConsentMissing'
      | 'RecordIncomplete'
      | 'LetterNotForThisCase'
      | 'DocumentChanged'
    >;

interface Written {
  readonly acting: Acting;
  readonly snapshot: DocumentSnapshot;
}

/** Others' sketches compared at most: the newest of the same campaigns. */
const comparedAtMost = 2_000;

/**
 * Makes the document the person reads and signs: read and write down, typeset outside the transaction, then check
 * that nothing it was made from has changed meanwhile.
 */
@Injectable()
export class PrepareDocument {
  constructor(
    private readonly db: Db,
    private readonly access: SubmissionAccess,
    private readonly desk: LetterDesk,
    private readonly gates: GateBook,
    private readonly press: PacketPress,
    private readonly files: Files,
    private readonly seals: SubmissionSeals,
    private readonly submissions: Submissions,
  ) {}

  async execute(actor: Actor, id: string): Promise<DocumentPrepared | Refused> {
    const written = await this.db.read(actor, async (tx) =>
      this.write(tx, await this.access.read(tx, id, 'prepare')),
    );
    if (isRefusal(written)) return written;
    const { snapshot, acting } = written;
    const pressed = await this.press.press(acting.row.personId, snapshot, snapshot.document);
    if (isRefusal(pressed)) return pressed;
    return this.db.transaction<DocumentPrepared | Refused>(actor, async (tx) => {
      const again = await this.write(tx, await this.access.lock(tx, id, 'prepare'));
      if (isRefusal(again)) return again;
      const consents = await requirePlatformConsents(tx, again.acting.row.personId, ['store', 'draft']);
      if (isRefusal(consents)) return consents;
      if (snapshotHash(again.snapshot) !== snapshotHash(snapshot)) {
        return refuse(
          'DocumentChanged',
          'Something the letter is made from was changed while it was being made. Make it once more.',
        );
      }
      return this.keep(tx, again, pressed);
    });
  }

  private async write(
    tx: ReadTx,
    acting: Acting | Refusal<'NotFound' | 'NotAllowed'>,
  ): Promise<Written | Refused> {
    if (isRefusal(acting)) return acting;
    const { row, authority } = acting;
    if (authority === null || (row.state !== 'draft' && row.state !== 'ready')) return notEditable();
    const snapshot = await this.desk.write(tx, row, authority);
    const words = await this.checkWords(row);
    // Own words first: they are what only the person can give, and the letter's other blanks show beside them.
    if (isRefusal(words)) return words;
    if (isRefusal(snapshot)) return snapshot;
    const gate = await this.gates.ask(tx, row);
    return isRefusal(gate) ? gate : { acting, snapshot };
  }

  private async checkWords(row: SubmissionRow): Promise<true | OwnWordsRefused> {
    const template = letters[row.templateKey as DocumentSnapshot['letterId']];
    if (!template.required.includes('ownWords')) return true;
    const words = (await this.seals.of(row.personId)).ownWords(row);
    return checkOwnWords(words ?? '', template.sources.en ?? '');
  }

  private async keep(
    tx: Tx,
    { acting, snapshot }: Written,
    { bytes, hash }: PressedPacket,
  ): Promise<DocumentPrepared> {
    const { row } = acting;
    const alike = await this.alike(tx, row);
    const { beforeSigning } = letters[snapshot.letterId];
    const prepared = {
      kind: 'DocumentPrepared',
      documentHash: hash,
      soundsLikeOthers: alike,
      beforeSigning,
    } as const;
    // The same facts give the same bytes: what was read already stays what is signed.
    if (row.state === 'ready' && row.documentHash === hash) return { ...prepared, submission: row };
    const file = await this.files.keep(
      tx,
      {
        personId: row.personId,
        bytes,
        mediaType: 'application/pdf',
        origin: 'made_here',
        name: row.reference,
      },
      'kept',
    );
    const back = row.state === 'ready' ? await this.submissions.move(tx, row, 'draft', 'made_anew') : row;
    if (isRefusal(back)) throw new Error(back.message);
    const submission = await this.submissions.move(tx, back, 'ready', null, {
      documentHash: hash,
      documentFileId: file.id,
      sealedContext: (await this.seals.of(row.personId)).sealSnapshot(row.id, snapshot),
      templateVersion: snapshot.document.templateVersion,
    });
    if (isRefusal(submission)) throw new Error(submission.message);
    await forgetDocument(tx, row);
    const subjects = [
      { kind: 'submission', id: row.id },
      { kind: 'file', id: file.id },
    ];
    await audit(tx, { operation: 'submission.document_made', subjects });
    return { ...prepared, submission };
  }

  private async alike(tx: Tx, row: SubmissionRow): Promise<boolean> {
    const { similarityDigest } = row;
    if (similarityDigest === null) return false;
    const others = await tx.elevated(() => sketchesBeside(tx, row, comparedAtMost));
    return soundsLikeOthers(
      similarityDigest,
      others.map(({ digest }) => digest),
    );
  }
}

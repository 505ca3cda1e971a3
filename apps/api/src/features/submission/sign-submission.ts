import { Injectable } from '@nestjs/common';
import { waitsForReview } from '@chorus/domain/case/duplicate';
import type { Language } from '@chorus/domain/identity/account';
import {
  reauthenticationFor,
  type ReauthenticationNeeded,
  type SecondFactorNeeded,
  secondFactorToSign,
} from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { currentAttestation, type Attestation } from '@chorus/domain/submission/attestation';
import { releasableFrom } from '@chorus/domain/submission/recall';
import { sign, type SigningRefused } from '@chorus/domain/submission/signing';
import { intentToSign, signedDocument } from '@chorus/templates/signing';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Cases, caseStandings } from '../case/case.public.js';
import { Files } from '../file/file.public.js';
import type { DocumentSnapshot } from './document-snapshot.js';
import { GateBook } from './gate-book.js';
import { KeepDates } from './keep-dates.js';
import { PacketPress, type PressedPacket } from './packet-press.js';
import { type Acting, requirePlatformConsents, SubmissionAccess } from './submission-access.js';
import type { ExhibitUnusable } from './submission-refusals.js';
import { SubmissionSeals } from './submission-seals.js';
import { isSampleHome } from './submission.repository.js';
import { submissionSignatureTable, type SubmissionRow } from './submission.table.js';
import { Submissions } from './submissions.js';

export interface SignSubmissionInput {
  readonly submissionId: string;
  readonly typedName: string;
  /** Of the document that was read, as `prepareDocument` answered it. */
  readonly documentHash: string;
  readonly attested: boolean;
  /** The version of the attestation that was shown; the current one when left out. */
  readonly attestationVersion?: number | null;
  /** The language it was shown in; the filing's when left out. */
  readonly attestationLanguage?: Language | null;
}

/** What the signer had before their eyes, which is what is kept with the signature. */
const shownTo = (row: SubmissionRow, { attestationLanguage }: SignSubmissionInput): Attestation =>
  currentAttestation(attestationLanguage ?? row.language);

export interface SubmissionSigned {
  readonly kind: 'SubmissionSigned';
  readonly submission: SubmissionRow;
}

type Refused =
  | SigningRefused
  | ExhibitUnusable
  | SecondFactorNeeded
  | ReauthenticationNeeded
  | Refusal<'NotFound' | 'NotAllowed' | 'ConsentMissing' | 'CaseNotReady'>;

interface Ready {
  readonly acting: Acting;
  readonly snapshot: DocumentSnapshot;
}

/** A typed signature, by somebody with the right to sign, on the very document they read. Nobody signs for another. */
@Injectable()
export class SignSubmission {
  constructor(
    private readonly db: Db,
    private readonly access: SubmissionAccess,
    private readonly cases: Cases,
    private readonly gates: GateBook,
    private readonly press: PacketPress,
    private readonly files: Files,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
    private readonly seals: SubmissionSeals,
    private readonly submissions: Submissions,
    private readonly dates: KeepDates,
  ) {}

  /** @param signedFrom the network address, kept sealed with the signature */
  async execute(
    actor: Actor,
    input: SignSubmissionInput,
    signedFrom: string | null,
  ): Promise<SubmissionSigned | Refused> {
    const { submissionId: id } = input;
    const read = await this.db.read(actor, async (tx) => ({
      ready: await this.check(tx, await this.access.read(tx, id, 'sign'), input),
      signedAt: await this.clock.now(tx),
    }));
    const { ready, signedAt } = read;
    if (isRefusal(ready)) return ready;
    const letter = signedDocument(ready.snapshot.document, {
      typedName: input.typedName,
      intent: intentToSign,
      signedAt: signedAt.toISOString(),
      hashOfReadDocument: input.documentHash,
    });
    const pressed = await this.press.press(ready.acting.row.personId, ready.snapshot, letter);
    if (isRefusal(pressed)) return pressed;
    return this.db.transaction<SubmissionSigned | Refused>(actor, async (tx) => {
      const again = await this.check(tx, await this.access.lock(tx, id, 'sign'), input);
      if (isRefusal(again)) return again;
      // "Send what I signed" is no condition of signing: without it the packet goes into the person's own hands.
      const consents = await requirePlatformConsents(tx, again.acting.row.personId, ['store', 'draft']);
      if (isRefusal(consents)) return consents;
      const row = await this.dates.current(tx, again.acting.row);
      return this.keep(tx, { ...again.acting, row }, input, signedFrom, signedAt, pressed);
    });
  }

  private async check(
    tx: ReadTx,
    acting: Acting | Refusal<'NotFound' | 'NotAllowed'>,
    input: SignSubmissionInput,
  ): Promise<Ready | Refused> {
    if (isRefusal(acting)) return acting;
    const { row, authority } = acting;
    const of = await this.cases.load(tx, row.caseId);
    if (of === null || !['evidenced', 'contested', 'decided'].includes(of.state))
      return refuse('CaseNotReady', 'This case is on hold, closed or withdrawn. Nothing was signed.');
    if (await this.waitsForReview(tx, row)) {
      return refuse(
        'CaseNotReady',
        'A reviewer looks at this case before anything of it is filed. What you wrote is kept; you can sign it when they are done, and in any case ten days before its date.',
      );
    }
    const snapshot = (await this.seals.of(row.personId)).snapshot(row);
    const { version } = shownTo(row, input);
    const said = sign({
      state: row.state,
      documentHash: row.documentHash ?? '',
      seenHash: input.documentHash === '' ? null : input.documentHash,
      typedName: input.typedName,
      signerName: snapshot?.document.signature.signer ?? '',
      intent: input.attested,
      attestationVersion: input.attested ? (input.attestationVersion ?? version) : null,
      currentAttestationVersion: version,
      gate: await this.gates.ask(tx, row),
    });
    if (isRefusal(said)) return said;
    const notProven = this.notProven(tx, authority);
    if (notProven !== null) return notProven;
    if (snapshot === null) throw new Error('A document is ready and what it was made from is not there.');
    return authority?.basis === snapshot.basis
      ? { acting, snapshot }
      : refuse(
          'SignatureNameDiffers',
          'This document was made for another signer. Make it again in your own name, then sign.',
          'typedName',
        );
  }

  /**
   * A signature says who signed, so whoever signs has just shown it; a clinician's also that it was not a mailbox alone.
   * Asked last of what stands in the way and before the signature itself: nothing is shown twice for a paper that is not
   * ready, and nothing that was typed is lost.
   */
  private notProven(tx: ReadTx, authority: Acting['authority']) {
    return (
      (authority === null ? null : secondFactorToSign(tx.actor, authority.basis)) ??
      reauthenticationFor(tx.actor, this.wall.now().toISOString())
    );
  }

  private async waitsForReview(tx: ReadTx, row: SubmissionRow): Promise<boolean> {
    const [standing] = await caseStandings(tx, [row.caseId]);
    return waitsForReview({
      needsReview: standing?.needsReview ?? false,
      urgent: row.urgent,
      by: row.sendBy ?? row.actBy,
      today: await this.clock.today(tx, row.recipientZone),
    });
  }

  private async keep(
    tx: Tx,
    { row, authority }: Acting,
    input: SignSubmissionInput,
    signedFrom: string | null,
    signedAt: Date,
    { bytes }: PressedPacket,
  ): Promise<SubmissionSigned | Refused> {
    const { personId } = row;
    const packet = {
      personId,
      bytes,
      mediaType: 'application/pdf',
      origin: 'made_here',
      name: row.reference,
    } as const;
    const file = await this.files.keep(tx, packet, 'kept');
    const today = await this.clock.today(tx, row.recipientZone);
    const from = new Date(
      releasableFrom(signedAt.toISOString(), { urgent: row.urgent, actBy: row.actBy, today }),
    );
    const campaigns = await this.submissions.creditTo(tx, row);
    const submission = await this.submissions.move(tx, row, 'signed', null, {
      packetFileId: file.id,
      signedAt,
      recallUntil: from > signedAt ? from : null,
      sample: campaigns.some(({ sample }) => sample) || (await isSampleHome(tx)),
    });
    if (isRefusal(submission))
      return refuse(
        'SubmissionNotReady',
        'This cannot be signed now. Finish it first; what you wrote is kept.',
      );
    await this.writeSignature(tx, row, authority?.basis ?? '', input, signedFrom, signedAt);
    const subjects = [
      { kind: 'submission', id: row.id },
      { kind: 'file', id: file.id },
    ];
    await audit(tx, { operation: 'submission.signed', subjects });
    return { kind: 'SubmissionSigned', submission };
  }

  private async writeSignature(
    tx: Tx,
    row: SubmissionRow,
    basis: string,
    input: SignSubmissionInput,
    signedFrom: string | null,
    signedAt: Date,
  ): Promise<void> {
    const id = newId<'submission_signature'>();
    const key = await this.seals.of(row.personId);
    const { version, language } = shownTo(row, input);
    const accountId = tx.actor.kind === 'account' ? (tx.actor.accountId as AccountId) : null;
    const signature = {
      id,
      submissionId: row.id,
      personId: row.personId,
      accountId,
      authorityBasis: basis,
      sealedTypedName: key.sealTypedName(id, input.typedName.trim()),
      sealedSignedFrom: signedFrom === null ? null : key.sealSignedFrom(id, signedFrom),
      documentHash: input.documentHash,
      attestationVersion: String(input.attestationVersion ?? version),
      attestationLanguage: language,
      signedAt,
    };
    await tx.elevated(() => tx.insert(submissionSignatureTable, signature));
  }
}

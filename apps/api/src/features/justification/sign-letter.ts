import { Injectable } from '@nestjs/common';
import {
  currentClinicianAttestation,
  signClinically,
  type ClinicalSignature,
  type ClinicalSigningRefused,
  type SignatureForm,
} from '@chorus/domain/justification/clinical-signing';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import { requestNotFound } from '@chorus/domain/justification/justification.policy';
import { blanksAsked } from '@chorus/domain/justification/needed-by';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { pressPaper } from '@chorus/templates/paper';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { finishWorkItem } from '../assignment/assignment.public.js';
import { Cases, caseStandings } from '../case/case.public.js';
import { Files } from '../file/file.public.js';
import { ClinicianLetters } from '../submission/submission.public.js';
import { Clinicians } from './clinicians.js';
import {
  clinicianTable,
  justificationLetterTable,
  type JustificationLetterRow,
  type JustificationRequestRow,
} from './justification.table.js';
import { type AskedRequest, RequestAccess } from './request-access.js';
import { type KeptLetter, RequestSeals } from './request-seals.js';
import { Requests } from './requests.js';
import { findRequest, lettersBeside, newestLetter } from './requests.repository.js';
import { licensed } from './take-request.js';
import { printedCodesOf } from './write-letter.js';

export interface SignLetterInput {
  readonly requestId: string;
  readonly documentHash: string;
  readonly typedName: string;
  readonly form?: SignatureForm | null;
  readonly intent: boolean;
  readonly attestationVersion?: number | null;
}

export interface LetterSigned {
  readonly kind: 'LetterSigned';
  readonly request: JustificationRequestRow;
}

type Refused = ClinicalSigningRefused | Refusal<'NotFound'>;

interface Ready {
  readonly row: JustificationRequestRow;
  readonly letter: JustificationLetterRow;
  readonly kept: KeptLetter;
  readonly signature: ClinicalSignature;
}

/**
 * One clinician, one letter, one proof (G3). Everything is asked twice: before the signed page is set, and again under the lock
 * of the clinician's own row, so that two letters signed at once do not share a proof.
 */
@Injectable()
export class SignLetter {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly requests: Requests,
    private readonly clinicians: Clinicians,
    private readonly cases: Cases,
    private readonly seals: RequestSeals,
    private readonly files: Files,
    private readonly letters: ClinicianLetters,
    private readonly outbox: Outbox,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  async execute(actor: Actor, input: SignLetterInput): Promise<LetterSigned | Refused> {
    const now = this.wall.now();
    const read = await this.db.transaction<{ ready: Ready; on: Date } | Refused>(actor, async (tx) => {
      const ready = await this.check(tx, input, now);
      return isRefusal(ready) ? ready : { ready, on: await this.clock.now(tx) };
    });
    if (isRefusal(read)) return read;
    const { bytes } = await pressPaper(signedPaper(read.ready, input, read.on));
    return this.db.transaction<LetterSigned | Refused>(actor, async (tx) => {
      const again = await this.check(tx, input, now);
      return isRefusal(again) ? again : tx.elevated(() => this.keep(tx, again, input, bytes, read.on));
    });
  }

  private async check(tx: Tx, input: SignLetterInput, now: Date): Promise<Ready | Refused> {
    const seen = isId(input.requestId) ? await findRequest(tx, input.requestId) : null;
    // The clinician first, then the request: whoever changes a licence takes them in this order too.
    if (seen?.clinicianId != null) await tx.elevated(() => tx.lock(clinicianTable, seen.clinicianId ?? ''));
    const row = seen === null ? null : await this.requests.lock(tx, seen.id);
    const asked = row === null ? null : await this.access.stands(tx, row);
    if (asked === null || tx.actor.kind !== 'account') return requestNotFound();
    return tx.elevated(() => this.judged(tx, asked, input, now));
  }

  private async judged(
    tx: Tx,
    { row, clinician: own, authorization }: AskedRequest,
    input: SignLetterInput,
    now: Date,
  ): Promise<Ready | Refused> {
    const { actor } = tx;
    if (actor.kind !== 'account') return requestNotFound();
    const [clinician] = own === null ? [] : await this.clinicians.byIds(tx, [own.id]);
    const letter = await newestLetter(tx, row.id);
    const key = await this.seals.of(row.personId);
    const of = await this.cases.load(tx, row.caseId);
    const [standing] = await caseStandings(tx, [row.caseId]);
    const today = plainDate(await this.clock.today(tx));
    const state = (standing?.facet.residenceState ?? null) as JurisdictionCode | null;
    const earlier = own === null ? [] : await lettersBeside(tx, own.id, row.caseId);
    const { statements, blanks } = await this.requests.written(tx, row);
    const hash = letter?.documentHash ?? '';
    const stale = input.documentHash !== hash;
    const signature = signClinically({
      requestIds: [row.id as RequestId],
      state: row.state,
      actor,
      clinicianOfRequest: clinician !== undefined,
      licensed: clinician !== undefined && licensed(clinician, row, state, today),
      authorization,
      statements,
      blanks,
      blanksAsked: blanksAsked(row.relation, row.filingType),
      printedCodes: printedCodesOf(of?.codesAsPrinted ?? null),
      earlier: await this.sketches(earlier),
      document: { hash, version: letter?.version ?? 0, pages: letter?.pages ?? 0 },
      opened: (letter?.openedPages ?? []).map((page) => ({ page, hash: stale ? input.documentHash : hash })),
      form: input.form ?? 'typed',
      typedName: input.typedName,
      clinicianName: clinician?.name ?? '',
      intent: input.intent,
      attestationVersion: input.attestationVersion ?? null,
      now: now.toISOString(),
      lastSignedAt: own?.lastSignedAt?.toISOString() ?? null,
    });
    if (isRefusal(signature)) return signature;
    if (letter === null) throw new Error('A letter was found fit to be signed and is not there.');
    return { row, letter, kept: key.letter(letter), signature };
  }

  /** Sealed for each person apart; of somebody whose key is gone there is nothing left to compare. */
  private async sketches(rows: readonly JustificationLetterRow[]) {
    const opened = [];
    for (const row of rows) {
      const key = await this.seals.of(row.personId).catch(() => null);
      if (key !== null) opened.push({ letterId: row.id as string, sketch: key.sketch(row) });
    }
    return opened;
  }

  private async keep(
    tx: Tx,
    { row, letter, signature }: Ready,
    input: SignLetterInput,
    bytes: Uint8Array,
    on: Date,
  ): Promise<LetterSigned | Refused> {
    const { actor } = tx;
    if (actor.kind !== 'account') return requestNotFound();
    const { personId } = row;
    const file = await this.files.keep(
      tx,
      { personId, bytes, mediaType: 'application/pdf', origin: 'made_here', name: row.reference },
      'kept',
    );
    const key = await this.seals.of(personId);
    await tx.update(
      justificationLetterTable,
      { id: letter.id },
      {
        signedFileId: file.id,
        sealedTypedName: key.sealTypedName(letter.id, input.typedName.trim()),
        sealedSketch: key.sealSketch(letter.id, signature.sketch),
        attestationVersion: signature.attestationVersion,
        // The day the letter itself says, which the list of exhibits repeats.
        signedAt: on,
        proofAt: new Date(actor.authenticatedAt ?? on),
      },
    );
    await tx.update(clinicianTable, { id: letter.clinicianId }, { lastSignedAt: this.wall.now() });
    const request = await this.requests.move(tx, row, 'signed', { answeredAt: this.wall.now() });
    if (isRefusal(request))
      return refuse('RequestNotReady', 'This cannot be signed as it stands. What you wrote is kept.');
    if (row.workItemId !== null) await finishWorkItem(tx, row.workItemId);
    await this.letters.changed(tx, row.caseId);
    const subjects = [
      { kind: 'justification_request', id: row.id },
      { kind: 'justification_letter', id: letter.id },
      { kind: 'file', id: file.id },
    ];
    await audit(tx, { operation: 'justification_letter.signed', subjects });
    await this.outbox.publish(tx, 'justification.answered', { requestId: row.id, caseId: row.caseId });
    return { kind: 'LetterSigned', request };
  }
}

/** The very blocks that were read, with the signature at their end. */
function signedPaper({ kept, signature }: Ready, input: SignLetterInput, on: Date) {
  return {
    ...kept.document,
    signature: {
      kind: 'signed',
      signer: kept.document.signature?.signer ?? '',
      capacity: null,
      typedName: input.typedName.trim(),
      intent: currentClinicianAttestation().text.en,
      signedAt: `${on.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      hashOfReadDocument: signature.documentHash,
    },
  } as const;
}

import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { AuthorizationRefused } from '@chorus/domain/justification/authorization';
import type { JustificationRefused } from '@chorus/domain/justification/justification.policy';
import { blanksAsked } from '@chorus/domain/justification/needed-by';
import { letterStanding, openBlanks } from '@chorus/domain/justification/statements';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { pressPaper } from '@chorus/templates/paper';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Cases } from '../case/case.public.js';
import { Files } from '../file/file.public.js';
import { caseLacks } from './case-lacks.js';
import { Clinicians } from './clinicians.js';
import { justificationLetterTable, type JustificationRequestRow } from './justification.table.js';
import { LetterPaper } from './letter-paper.js';
import { type AskedRequest, RequestAccess } from './request-access.js';
import { type KeptLetter, RequestSeals } from './request-seals.js';
import { Requests } from './requests.js';
import { newestLetter } from './requests.repository.js';

export interface LetterMade {
  readonly kind: 'LetterMade';
  readonly request: JustificationRequestRow;
}

export interface LetterPageOpened {
  readonly kind: 'LetterPageOpened';
  readonly request: JustificationRequestRow;
}

type NotOpen =
  | JustificationRefused
  | AuthorizationRefused
  | SecondFactorNeeded
  | Refusal<'RequestNotReady' | 'DocumentChanged'>;
type NotMade = NotOpen | Refusal<'StatementsOpen' | 'BlanksOpen' | 'CaseFactsMissing'>;

interface Draft {
  readonly asked: AskedRequest;
  readonly letter: KeptLetter;
}

const notReady = (): Refusal<'RequestNotReady'> =>
  refuse('RequestNotReady', 'There is no letter to read yet, or it is answered. What you wrote is kept.');

/** Makes the letter its clinician reads: written down in one transaction, typeset outside, kept if nothing changed meanwhile. */
@Injectable()
export class MakeLetter {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly requests: Requests,
    private readonly clinicians: Clinicians,
    private readonly paper: LetterPaper,
    private readonly seals: RequestSeals,
    private readonly files: Files,
    private readonly cases: Cases,
  ) {}

  async execute(actor: Actor, id: string): Promise<LetterMade | NotMade> {
    const draft = await this.db.transaction<Draft | NotMade>(actor, (tx) => this.draft(tx, id));
    if (isRefusal(draft)) return draft;
    const { bytes, pageCount } = await pressPaper(draft.letter.document);
    return this.db.transaction<LetterMade | NotMade>(actor, async (tx) => {
      const again = await this.draft(tx, id);
      if (isRefusal(again)) return again;
      if (JSON.stringify(again.letter) !== JSON.stringify(draft.letter))
        return refuse('DocumentChanged', 'A word changed while the letter was made. Make it once more.');
      return tx.elevated(() => this.keep(tx, again, bytes, pageCount));
    });
  }

  /** A page is open before the clinician. Only of the letter as it stands: a page of an older one counts for nothing. */
  openPage(
    actor: Actor,
    id: string,
    { page, documentHash }: { readonly page: number; readonly documentHash: string },
  ): Promise<LetterPageOpened | NotOpen | Refusal<'InvalidInput'>> {
    return this.db.transaction<LetterPageOpened | NotOpen | Refusal<'InvalidInput'>>(actor, async (tx) => {
      const asked = await this.access.open(tx, id, 'sign');
      if (isRefusal(asked)) return asked;
      const { row } = asked;
      const letter = await newestLetter(tx, row.id);
      if (letter === null || letter.signedAt !== null) return notReady();
      if (letter.documentHash !== documentHash)
        return refuse('DocumentChanged', 'The letter was changed after you opened it. Read the new one.');
      if (!Number.isSafeInteger(page) || page < 1 || page > letter.pages)
        return refuse('InvalidInput', `The letter has pages 1 to ${letter.pages}.`, 'page');
      const openedPages = [...new Set([...letter.openedPages, page])].sort((a, b) => a - b);
      await tx.elevated(() => tx.update(justificationLetterTable, { id: letter.id }, { openedPages }));
      return { kind: 'LetterPageOpened', request: row };
    });
  }

  private async draft(tx: Tx, id: string): Promise<Draft | NotMade> {
    const asked = await this.access.open(tx, id, 'sign');
    if (isRefusal(asked)) return asked;
    const { row } = asked;
    if (row.clinicianId === null || !['in_review', 'blanks_open', 'ready_to_sign'].includes(row.state))
      return notReady();
    const written = await this.requests.written(tx, row);
    const blanks = blanksAsked(row.relation, row.filingType);
    if (letterStanding(written.statements, written.blanks, blanks) === 'in_review')
      return refuse(
        'StatementsOpen',
        'Confirm, correct or strike each sentence first. At least one must remain.',
        'statements',
      );
    const [open] = openBlanks(written.blanks, blanks);
    if (open !== undefined)
      return refuse('BlanksOpen', 'Something only you know about this person is still missing.', open);
    const clinicianId = row.clinicianId;
    const [lacking] = await tx.elevated(async () => caseLacks(await this.cases.load(tx, row.caseId)));
    if (lacking !== undefined)
      return refuse(
        'CaseFactsMissing',
        'The case does not say yet what was denied, or by whom. The person is shown it. What you wrote is kept.',
        lacking,
      );
    const letter = await tx.elevated(async () => {
      const [clinician] = await this.clinicians.byIds(tx, [clinicianId]);
      if (clinician === undefined) throw new Error('The clinician of a request cannot be opened.');
      return this.paper.write(tx, row, clinician, written);
    });
    return { asked, letter };
  }

  private async keep(
    tx: Tx,
    { asked: { row }, letter }: Draft,
    bytes: Uint8Array,
    pages: number,
  ): Promise<LetterMade> {
    const documentHash = createHash('sha256').update(bytes).digest('hex');
    const before = await newestLetter(tx, row.id);
    // The same words give the same bytes: what was read already stays what is signed.
    if (before?.documentHash === documentHash && before.signedAt === null)
      return { kind: 'LetterMade', request: row };
    await this.requests.forgetLetter(tx, row.id);
    if (row.clinicianId === null) throw new Error('A letter without a clinician.');
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
    const id = newId<'justification_letter'>();
    await tx.insert(justificationLetterTable, {
      id,
      requestId: row.id,
      caseId: row.caseId,
      personId: row.personId,
      clinicianId: row.clinicianId,
      version: (before?.version ?? 0) + 1,
      documentHash,
      pages,
      openedPages: [],
      documentFileId: file.id,
      sealedDocument: (await this.seals.of(row.personId)).sealLetter(id, letter),
      madeAt: new Date(),
      signedFileId: null,
      sealedTypedName: null,
      sealedSketch: null,
      attestationVersion: null,
      signedAt: null,
      proofAt: null,
    });
    await audit(tx, {
      operation: 'justification_letter.made',
      subjects: [
        { kind: 'justification_request', id: row.id },
        { kind: 'justification_letter', id },
      ],
    });
    return { kind: 'LetterMade', request: row };
  }
}

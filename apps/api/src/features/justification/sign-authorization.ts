import { Injectable } from '@nestjs/common';
import { caseStillRuns } from '@chorus/domain/case/record-facts';
import { reauthenticationFor, type ReauthenticationNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { isSameName } from '@chorus/domain/submission/signing';
import { pressPaper, type PaperDocument } from '@chorus/templates/paper';
import { intentToSign } from '@chorus/templates/signing';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseAccess } from '../case/case.public.js';
import { Files } from '../file/file.public.js';
import {
  AuthorizationPaper,
  type AuthorizationWish,
  type DraftedAuthorization,
  type DraftRefused,
} from './authorization-paper.js';
import { AuthorizationSeals } from './authorization-seals.js';
import { authorizationTable, type AuthorizationId, type AuthorizationRow } from './authorization.table.js';
import { paperReference } from './paper-reference.js';

export interface SignAuthorizationInput extends AuthorizationWish {
  readonly typedName: string;
  /** Of the text that was read, as the draft answered it. */
  readonly documentHash: string;
  /** "I intend this as my signature." */
  readonly intent: boolean;
}

export interface AuthorizationSigned {
  readonly kind: 'AuthorizationSigned';
  readonly authorization: AuthorizationRow;
}

type Refused =
  | DraftRefused
  | ReauthenticationNeeded
  | Refusal<'NotFound' | 'CaseOver' | 'DocumentChanged' | 'SignatureIntentMissing' | 'SignatureNameDiffers'>;

/** A permission to show the case, signed by the person or who decides about their health care, and by nobody for them. */
@Injectable()
export class SignAuthorization {
  constructor(
    private readonly db: Db,
    private readonly access: CaseAccess,
    private readonly papers: AuthorizationPaper,
    private readonly seals: AuthorizationSeals,
    private readonly files: Files,
    private readonly clock: BusinessClock,
    private readonly wall: WallClock,
    private readonly outbox: Outbox,
  ) {}

  /** What would be signed, to be read first. */
  draft(
    actor: Actor,
    wish: AuthorizationWish,
  ): Promise<DraftedAuthorization | DraftRefused | Refusal<'NotFound' | 'CaseOver'>> {
    return this.db.transaction(actor, (tx) => this.drafted(tx, wish, ''));
  }

  async execute(actor: Actor, input: SignAuthorizationInput): Promise<AuthorizationSigned | Refused> {
    const reference = paperReference();
    const read = await this.db.transaction<{ draft: DraftedAuthorization; signedAt: Date } | Refused>(
      actor,
      async (tx) => {
        const draft = await this.checked(tx, input, reference);
        return isRefusal(draft) ? draft : { draft, signedAt: await this.clock.now(tx) };
      },
    );
    if (isRefusal(read)) return read;
    const { bytes } = await pressPaper(signed(read.draft, input, read.signedAt));
    return this.db.transaction<AuthorizationSigned | Refused>(actor, async (tx) => {
      const again = await this.checked(tx, input, reference);
      if (isRefusal(again)) return again;
      const authorization = await tx.elevated(() => this.keep(tx, input.caseId as CaseId, again, bytes));
      const subjects = [
        { kind: 'case', id: authorization.caseId },
        { kind: 'authorization', id: authorization.id },
      ];
      await audit(tx, { operation: 'authorization.signed', subjects });
      const { id: authorizationId, caseId } = authorization;
      await this.outbox.publish(tx, 'authorization.signed', { authorizationId, caseId });
      return { kind: 'AuthorizationSigned', authorization };
    });
  }

  private async checked(
    tx: Tx,
    input: SignAuthorizationInput,
    reference: string,
  ): Promise<DraftedAuthorization | Refused> {
    const draft = await this.drafted(tx, input, reference);
    if (isRefusal(draft)) return draft;
    if (draft.hash !== input.documentHash)
      return refuse('DocumentChanged', 'The paper was changed after you read it. Read it again, then sign.');
    if (!input.intent)
      return refuse('SignatureIntentMissing', 'Tick that your typed name is your signature.', 'intent');
    if (!isSameName(input.typedName, draft.elements.signerName))
      return refuse('SignatureNameDiffers', 'Type your name as it stands in the paper.', 'typedName');
    return reauthenticationFor(tx.actor, this.wall.now().toISOString()) ?? draft;
  }

  private async drafted(
    tx: Tx,
    wish: AuthorizationWish,
    reference: string,
  ): Promise<DraftedAuthorization | DraftRefused | Refusal<'NotFound' | 'CaseOver'>> {
    const of = await this.access.open(tx, tx.actor, wish.caseId, { purpose: 'sign' });
    if (isRefusal(of)) return of;
    const runs = caseStillRuns(of);
    return isRefusal(runs) ? runs : this.papers.draft(tx, of, wish, reference);
  }

  private async keep(
    tx: Tx,
    caseId: CaseId,
    draft: DraftedAuthorization,
    bytes: Uint8Array,
  ): Promise<AuthorizationRow> {
    const { personId, document, elements, language } = draft;
    const file = await this.files.keep(
      tx,
      { personId, bytes, mediaType: 'application/pdf', origin: 'made_here', name: document.reference },
      'kept',
    );
    const id: AuthorizationId = newId<'hipaa_authorization'>();
    const row: AuthorizationRow = {
      id,
      reference: document.reference,
      caseId,
      personId,
      sealedElements: await this.seals.seal(personId, id, elements),
      recipientKeys: elements.recipients.flatMap(({ key }) => (key === null ? [] : [key])),
      language,
      templateVersion: document.templateVersion,
      documentHash: draft.hash,
      fileId: file.id,
      signedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      basis: draft.basis,
      signedOn: draft.dated,
      expiresOn: draft.expiresOn,
      revokedOn: null,
      revokedBy: null,
      endedAt: null,
      createdAt: new Date(),
    };
    await tx.insert(authorizationTable, row);
    return row;
  }
}

function signed(draft: DraftedAuthorization, input: SignAuthorizationInput, signedAt: Date): PaperDocument {
  return {
    ...draft.document,
    signature: {
      kind: 'signed',
      signer: draft.elements.signerName,
      capacity: draft.elements.authority,
      typedName: input.typedName.trim(),
      intent: intentToSign,
      signedAt: `${signedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      hashOfReadDocument: draft.hash,
    },
  };
}

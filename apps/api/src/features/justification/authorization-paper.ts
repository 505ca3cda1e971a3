import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  authorizationStatements,
  authorizationStatementTexts,
  type AuthorizationParty,
} from '@chorus/domain/justification/authorization';
import {
  anyDiscloser,
  authorityWords,
  authorizationEnd,
  maySignAuthorization,
  recipientClasses,
  recipientClassWords,
  usualInformation,
  usualPurpose,
  type RecipientClass,
} from '@chorus/domain/justification/authorization-form';
import type { Language } from '@chorus/domain/identity/account';
import type { Authority } from '@chorus/domain/identity/authority';
import { isPlainDate, plainDate } from '@chorus/domain/shared/calendar';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { hipaaAuthorization } from '@chorus/templates/letters/hipaa_authorization/template';
import { blockToText } from '@chorus/templates/markup/text';
import { renderPaper, type PaperDocument } from '@chorus/templates/paper';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { Authorities, PersonSeals, type PersonRow } from '../identity/identity.public.js';
import type { AuthorizationElements } from './authorization-seals.js';
import { lineMost, passageMost, typed, typedList } from './typed-text.js';

export interface AuthorizationWish {
  readonly caseId: string;
  readonly language?: Language | null;
  /** Left out: the usual sentence. */
  readonly information?: string | null;
  readonly purpose?: string | null;
  /** Practices by name; none: the class of those who treated the person. */
  readonly practices?: readonly string[] | null;
  readonly recipients: readonly RecipientClass[];
  /** Plain date; left out: a year. */
  readonly expiresOn?: string | null;
  /** Of who signs for the person; the person's own name stands in their record. */
  readonly signerName?: string | null;
}

export interface DraftedAuthorization {
  readonly personId: PersonId;
  readonly elements: AuthorizationElements;
  readonly language: Language;
  readonly basis: Authority['basis'];
  readonly expiresOn: string;
  readonly dated: string;
  readonly document: PaperDocument;
  /** sha256 hex of what is read before signing: every word of the paper but its date and number. */
  readonly hash: string;
  readonly text: string;
}

export type DraftRefused = Refusal<'NotAllowed' | 'InvalidInput' | 'ExpiryNotAllowed'>;

/** Writes the paper from the person's choice, without an engine and without a write. */
@Injectable()
export class AuthorizationPaper {
  constructor(
    private readonly authorities: Authorities,
    private readonly persons: PersonSeals,
    private readonly clock: BusinessClock,
  ) {}

  /** @param reference printed at the foot; not part of what is hashed */
  async draft(
    tx: ReadTx,
    of: { readonly id: CaseId; readonly personId: PersonId },
    wish: AuthorizationWish,
    reference: string,
  ): Promise<DraftedAuthorization | DraftRefused> {
    const may = await this.authorities.mayAct(tx, tx.actor, of.personId, 'sign', { caseId: of.id });
    if (isRefusal(may)) return refuse('NotAllowed', may.message);
    const { basis } = may.authority;
    const signs = maySignAuthorization(basis);
    if (isRefusal(signs)) return signs;
    const language = wish.language ?? 'en';
    const said = readWish(wish, language);
    if (isRefusal(said)) return said;
    const signer = typed(wish.signerName, 'signerName');
    if (isRefusal(signer)) return signer;
    if (basis !== 'self' && signer === null)
      return refuse('InvalidInput', 'Write your own full name: you sign for somebody else.', 'signerName');
    const person = await tx.one<PersonRow>('SELECT * FROM person WHERE id = $1', [of.personId]);
    const { name, birthDate } = await this.persons.open(person);
    const personName = `${name.given} ${name.family}`.trim();
    const dated = await this.clock.today(tx, person.zone);
    const wished = wish.expiresOn ?? null;
    if (wished !== null && !isPlainDate(wished))
      return refuse('InvalidInput', 'This is not a date of the form 2026-11-20.', 'expiresOn');
    const expiresOn = authorizationEnd(wished === null ? null : plainDate(wished), plainDate(dated));
    if (typeof expiresOn !== 'string') return expiresOn;
    const elements: AuthorizationElements = {
      ...said,
      signerName: basis === 'self' ? personName : (signer ?? ''),
      authority: basis === 'self' ? null : authorityWords[basis][language],
    };
    const document = renderPaper(
      hipaaAuthorization,
      {
        personName,
        birthDate,
        information: elements.information,
        disclosers: elements.disclosers.map((one) => one.name),
        recipients: elements.recipients.map((one) => one.name),
        purpose: elements.purpose,
        expiresOn,
        statements: authorizationStatements.map((one) => authorizationStatementTexts[one][language]),
        signerName: elements.signerName,
        authority: elements.authority,
      },
      { locale: language, reference, dated, signature: null },
    );
    const text = [document.title, ...document.blocks.map(blockToText)].join('\n\n');
    return {
      personId: of.personId,
      elements,
      language,
      basis,
      expiresOn,
      dated,
      document,
      hash: createHash('sha256').update(JSON.stringify(document.blocks)).digest('hex'),
      text,
    };
  }
}

function readWish(
  wish: AuthorizationWish,
  language: Language,
):
  | Pick<AuthorizationElements, 'information' | 'purpose' | 'disclosers' | 'recipients'>
  | Refusal<'InvalidInput'> {
  const information = typed(wish.information, 'information', passageMost / 4);
  if (isRefusal(information)) return information;
  const purpose = typed(wish.purpose, 'purpose', lineMost * 2);
  if (isRefusal(purpose)) return purpose;
  const practices = typedList(wish.practices ?? [], 'practices', { entries: 5 });
  if (isRefusal(practices)) return practices;
  const classes = recipientClasses.filter((one) => wish.recipients.includes(one));
  if (classes.length === 0) return refuse('InvalidInput', 'Choose who may be shown the case.', 'recipients');
  const parties = practices.map((name): AuthorizationParty => ({ name, key: null }));
  return {
    information: information ?? usualInformation[language],
    purpose: purpose ?? usualPurpose[language],
    disclosers: parties.length > 0 ? parties : [{ name: anyDiscloser[language], key: null }],
    recipients: classes.map((key) => ({ name: recipientClassWords[key][language], key })),
  };
}

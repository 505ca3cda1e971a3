import type { CallLogEntry } from '@chorus/domain/case/call-log';
import type { EvidenceKind } from '@chorus/domain/case/evidence';
import { decidingParty } from '@chorus/domain/case/parties';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { Regulator } from '@chorus/domain/jurisdiction/authority-types';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import type { Attachment, ContestContext, Denial, LetterContext } from '@chorus/templates/letters/context';
import { longDate } from '@chorus/templates/locale';
import type { DutyToTell } from '../complaint/complaint.public.js';
import type { PersonDetails } from '../identity/identity.public.js';
import type { LetterFacts } from './letter-facts.js';
import { letterAddressee, type Addressee } from './recipient.js';

/** Everything a letter is written from, read in one transaction. All dates are plain. */
export interface LetterInputs {
  readonly reference: string;
  readonly dated: string;
  /** Where the person lives by the clock: the day of a call is the one their own calendar had. */
  readonly zone: string;
  readonly stage: string;
  readonly urgent: boolean;
  readonly of: RecordedCase;
  readonly person: PersonDetails;
  readonly calls: readonly CallLogEntry[];
  readonly facts: LetterFacts;
  readonly ownWords: string | null;
  readonly addressee: Addressee;
  readonly signer: Signer;
  readonly attachments: readonly Attachment[];
  /** The state's review law and form, where its office takes the request. */
  readonly review: { readonly law: string | null; readonly form: string | null };
  /** Duties of the plan that the person confirmed were not kept; only a complaint tells them. */
  readonly duties: readonly DutyToTell[];
  /** The office that oversees the plan, where it is known. */
  readonly regulator: Regulator | null;
}

/** Who prepares the document and will sign it. */
export interface Signer {
  readonly basis: AuthorityBasis;
  /** Null: the signer is not the person, and has not said their own name yet. */
  readonly name: string | null;
  /** The exhibit that shows the authority, e.g. “Exhibit C”; null where there is none. */
  readonly paper: string | null;
}

const identifierLabels = {
  claim: 'Claim number',
  authorization: 'Authorization number',
  prescription: 'Prescription number',
} as const;

export const fullName = ({ name }: PersonDetails): string => `${name.given} ${name.family}`.trim();

/** Printed in a frame by the document and found as a blank: nobody signs around it. */
const blank = (label: string): string => `[${label}]`;

function senderOf({ person, signer }: LetterInputs): LetterContext['sender'] {
  const { address, phone, email } = person.contact;
  const lines =
    address === null
      ? [blank('your postal address')]
      : [address.line1, address.line2, `${address.city}, ${address.state} ${address.postalCode}`];
  return {
    name: signer.basis === 'self' ? fullName(person) : (signer.name ?? blank('your full name')),
    lines: lines.filter((line): line is string => line !== null && line !== ''),
    phone,
    email,
  };
}

/** What every filing carries. */
export function letterContext(inputs: LetterInputs): LetterContext {
  const { of, person, facts, signer } = inputs;
  const sender = senderOf(inputs);
  return {
    reference: inputs.reference,
    dated: inputs.dated,
    sender,
    addressee: letterAddressee(inputs.addressee),
    planType: of.planType,
    filer: {
      fullName: sender.name,
      relation: signer.basis,
      authorityEvidence:
        signer.basis === 'self' ? null : (facts.authorityEvidence ?? defaultEvidence(signer)),
    },
    patient: {
      fullName: fullName(person),
      memberId: facts.memberId,
      groupNumber: facts.groupNumber,
      planName: facts.planName ?? decidingParty(of.parties)?.printedName ?? null,
      references:
        of.identifier === null
          ? []
          : [
              {
                label: identifierLabels[of.identifier.identifierKind],
                value: withoutLabel(of.identifier.printed),
              },
            ],
      service: of.service,
      serviceDates: facts.serviceDates,
      provider: facts.provider,
    },
    attachments: inputs.attachments,
  };
}

/** “Claim no.: 77” stands beside its own label in the letter; only the number is wanted there. */
const withoutLabel = (printed: string): string =>
  printed.replace(
    /^(?:(?:claim|authori[sz]ation|auth|prescription|rx|reference|ref|number|num|no|id)(?=[\s.:#-])[\s.:#]*)+/i,
    '',
  ) || printed;

/** A parent acts by being one; every other basis rests on a paper. */
function defaultEvidence({ basis, paper }: Signer): string | null {
  if (paper !== null) return paper;
  return basis === 'parent' ? 'I am the parent of the patient, who is a minor' : null;
}

export function denialOf({ of }: LetterInputs): Denial {
  const { codesAsPrinted: codes } = of;
  const printed = (label: string, values: readonly string[]) => values.map((value) => ({ label, value }));
  return {
    dated: of.noticeDate,
    received: of.receivedDate,
    noticeFrom: decidingParty(of.parties)?.printedName ?? null,
    reasonAsPrinted: of.reasonText,
    codesAsPrinted:
      codes === null
        ? []
        : [
            ...printed('procedure', codes.procedure),
            ...printed('diagnosis', codes.diagnosis),
            ...printed('reason', codes.reason),
          ],
    criteria: of.criteriaName,
    policyNumber: of.policyNumber,
  };
}

export function contestContext(inputs: LetterInputs): ContestContext {
  const { facts } = inputs;
  return {
    ...letterContext(inputs),
    denial: denialOf(inputs),
    ownWords: inputs.ownWords,
    answers: facts.answers,
    clinicianStatements: facts.clinicianStatements,
    planProvision: facts.planProvision,
    remedy: facts.remedy ?? usualRemedy(inputs.of),
  };
}

/** The plain request the kind of filing makes; the person may say it differently. Null where the service is not known. */
export function usualRemedy({ service, urgency }: Pick<RecordedCase, 'service' | 'urgency'>): string | null {
  if (service === null) return null;
  const act = urgency === 'standard_post_service' ? 'pay for' : 'cover';
  return `Please reverse the decision and ${act} what was denied: ${service}.`;
}

const exhibitNames: Readonly<Record<EvidenceKind, string>> = {
  letter: 'Notice of denial',
  eob: 'Explanation of benefits',
  portal_screenshot: 'Page of the plan’s portal',
  pharmacy_notice: 'Notice of the pharmacy',
  call_log: 'Record of a call',
};

export function evidenceTitle(kind: EvidenceKind, dated: string | null): string {
  return dated === null ? exhibitNames[kind] : `${exhibitNames[kind]}, ${longDate(dated, 'en')}`;
}

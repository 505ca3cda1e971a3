import { regulatorOf } from '@chorus/domain/complaint/regulator-of';
import type { Regulator } from '@chorus/domain/jurisdiction/authority-types';
import { decidingParty } from '@chorus/domain/case/parties';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import {
  noticeSpeaksFor,
  recipientFor,
  type FilingRecipient,
} from '@chorus/domain/delivery/published-address';
import type { AddressSource, ChosenChannel } from '@chorus/domain/delivery/recipient';
import { recipientPlace, stateOfAddress, type RecipientPlace } from '@chorus/domain/delivery/recipient-zone';
import type { ExternalReviewRow } from '@chorus/domain/jurisdiction/data/external-review.generated';
import { externalReviewRule } from '@chorus/domain/jurisdiction/external-review';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { RecipientRole } from '@chorus/domain/playbook/playbook';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { SignatureRule } from '@chorus/domain/submission/signing';

/** Where a filing goes and how we know. Kept sealed with the filing: a later change elsewhere does not move it. */
export interface Addressee {
  readonly name: string;
  /** Below the name, as on an envelope; empty where no postal address is known. */
  readonly lines: readonly string[];
  readonly channel: Channel;
  /** Lines of a postal address, or one fax number, portal address, telephone number or mailbox. */
  readonly address: readonly string[];
  readonly lineKey: string | null;
  readonly source: AddressSource;
  /** Why this way, said to the person; a published one says to check it against the letter. */
  readonly reason: string;
}

/** Who receives a filing of this case: keys of our own lists and what is published, never the notice's address. */
export function recipientOf(role: RecipientRole, of: RecordedCase): FilingRecipient {
  const { planType, funding, contractState, residenceState, reviewScope } = of;
  const payerId = decidingParty(of.parties)?.payerId ?? null;
  return recipientFor({ role, planType, funding, contractState, residenceState, payerId, reviewScope });
}

/** The notice's own address, where it speaks for this recipient. */
export function noticeAddressFor(role: RecipientRole, of: RecordedCase): RecordedCase['noticeAddress'] {
  return noticeSpeaksFor(role, of.letterInHand) ? of.noticeAddress : null;
}

const planRoles: readonly RecipientRole[] = ['plan_appeals', 'plan_decisions'];

/** The office of a state that takes the request for external review; null where the plan itself takes it. */
function reviewOffice(role: RecipientRole, of: RecordedCase): ExternalReviewRow | null {
  const state = of.contractState as JurisdictionCode | null;
  if (role !== 'external_reviewer' || state === null) return null;
  if (recipientOf(role, of).recipientKey !== `external_reviewer:${state}`) return null;
  return externalReviewRule(state, of.reviewScope ?? undefined) ?? null;
}

/** The name on the envelope: the plan's as the notice prints it, an office's as it is published. */
function recipientName(role: RecipientRole, of: RecordedCase): string {
  const { recipientName: known } = recipientOf(role, of);
  const thePlan =
    planRoles.includes(role) || (role === 'external_reviewer' && reviewOffice(role, of) === null);
  return thePlan ? (decidingParty(of.parties)?.printedName ?? known) : known;
}

/** The office that oversees the plan; null while it is not known which. */
export function overseerOf(of: RecordedCase): Regulator | null {
  const answer = regulatorOf(of);
  return answer.is === 'known' ? answer.regulator : null;
}

/** A complaint has no recipient before it is known which office oversees the plan; nobody is guessed. */
export function officeNotKnown(
  { recipientRole }: { readonly recipientRole: RecipientRole },
  of: RecordedCase,
): Refusal<'StepNotOpen' | 'NoWayToRecipient'> | null {
  if (recipientRole !== 'plan_regulator') return null;
  const answer = regulatorOf(of);
  if (answer.is !== 'known') return refuse('StepNotOpen', answer.why);
  if (recipientOf(recipientRole, of).published !== null) return null;
  const phone = answer.regulator.channels.find(({ kind }) => kind === 'phone')?.value;
  return refuse(
    'NoWayToRecipient',
    `Our sources hold no written way to ${answer.regulator.name}. ${phone === undefined ? 'Ask it how it takes complaints' : `Call ${phone} and ask how it takes complaints`}; what you confirmed is kept.`,
  );
}

/** What the recipient takes as a signature: an office with a form of its own wants that form beside the letter. */
export function signatureRuleOf(role: RecipientRole, of: RecordedCase): SignatureRule {
  return (reviewOffice(role, of)?.formName ?? null) === null ? 'e_sign_accepted' : 'agency_form';
}

/** The state's law, where its row is confirmed, and the form it asks for beside the letter. */
export function reviewLaw(
  role: RecipientRole,
  of: RecordedCase,
): { readonly law: string | null; readonly form: string | null } {
  const office = reviewOffice(role, of);
  return { law: office?.verified === true ? office.citation : null, form: office?.formName ?? null };
}

/** Puts name, envelope lines and way together. Envelope lines never repeat the name. */
export function addresseeOf(role: RecipientRole, of: RecordedCase, way: ChosenChannel): Addressee {
  const name = recipientName(role, of);
  const post = way.channel === 'post' ? way.address : (noticeAddressFor(role, of)?.post ?? []);
  const lines = post.filter((line, at) => at > 0 || folded(line) !== folded(name));
  const { channel, address, lineKey, source, reason } = way;
  return { name, lines, channel, address, lineKey, source, reason };
}

/**
 * Where the recipient keeps its clock, by the postal address on the notice, else the published one, else the state whose
 * office it is. By a fax number, a portal or a mailbox alone nobody can tell.
 */
export function placeOf(role: RecipientRole, of: RecordedCase, { lines }: Addressee): RecipientPlace {
  const { recipientKey, published } = recipientOf(role, of);
  const office = /^(?:external_reviewer|state_fair_hearing_office|plan_regulator):([A-Z]{2})(?:\/|$)/.exec(
    recipientKey,
  )?.[1];
  const state = stateOfAddress(lines) ?? stateOfAddress(published?.post ?? []) ?? office ?? null;
  return recipientPlace(state, [of.contractState, of.residenceState]);
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const heading: Readonly<Record<Exclude<Channel, 'post'>, string>> = {
  fax: 'By fax',
  portal: 'Through the portal',
  phone: 'By telephone',
  email: 'By e-mail',
};

/** The addressee as the letter shows it: for other ways than the post the way itself stands below the address. */
export function letterAddressee({ name, lines, channel, address }: Addressee): {
  readonly name: string;
  readonly lines: readonly string[];
} {
  if (channel === 'post') return { name, lines };
  return { name, lines: [...lines, `${heading[channel]}: ${address.join(', ')}`] };
}

import type { LetterInHand, PlanTypeKey } from '../case/case-words.js';
import { insurersRows, type InsurerRow } from '../jurisdiction/data/insurers.generated.js';
import type { ExternalReviewRow } from '../jurisdiction/data/external-review.generated.js';
import { externalReviewRule } from '../jurisdiction/external-review.js';
import { isJurisdictionCode } from '../jurisdiction/jurisdictions.js';
import { fundingOf, type Funding } from '../jurisdiction/plan-types.js';
import type { RecipientRole } from '../playbook/playbook.js';
import type { PublishedAddress } from './recipient.js';

/** What decides who receives a filing; clear facts only, no words of a notice. */
export interface RecipientFacts {
  readonly role: RecipientRole | null;
  readonly planType: PlanTypeKey;
  readonly funding: Funding | null;
  readonly contractState: string | null;
  readonly residenceState: string | null;
  /** The deciding party's id on our list; null when only a printed name is known. */
  readonly payerId: string | null;
  readonly reviewScope: string | null;
}

/** Who receives a filing, by a key that holds no address, and what is published about reaching them. */
export interface FilingRecipient {
  readonly recipientKey: string;
  readonly recipientName: string;
  readonly published: PublishedAddress | null;
}

const insurers = new Map<string, InsurerRow>(insurersRows.map((row) => [row.slug, row]));

const offices: Readonly<Partial<Record<RecipientRole, string>>> = {
  independent_review_entity: 'The independent review entity named on the notice',
  federal_hearings_office: 'Office of Medicare Hearings and Appeals',
  medicare_appeals_council: 'Medicare Appeals Council',
  quality_improvement_organization: 'The quality improvement organization named on the notice',
  personnel_management_office: 'Office of Personnel Management',
  defense_health_reviewer: 'The TRICARE reviewer named on the notice',
};

/**
 * Who receives the filing of a step. Only a payer of our list and a state's external review have published addresses
 * on file, none of them confirmed by a person here; everybody else is reached by what the notice prints.
 */
export function recipientFor(facts: RecipientFacts): FilingRecipient {
  const { role } = facts;
  if (role === 'external_reviewer') return externalReviewer(facts);
  if (role === null || role === 'plan_appeals') return payer(facts.payerId, 'appeals');
  // The published lines are those for appeals; a first decision is asked for where the notice or the card says.
  if (role === 'plan_decisions') return { ...payer(facts.payerId, 'decisions'), published: null };
  if (role === 'state_fair_hearing_office') {
    const state = facts.residenceState ?? facts.contractState;
    return {
      recipientKey: `fair-hearing:${state ?? 'unknown'}`,
      recipientName: `The fair hearing office${state === null ? '' : ` of ${state}`}`,
      published: null,
    };
  }
  return {
    recipientKey: role.replaceAll('_', '-'),
    recipientName: offices[role] ?? 'The office named on the notice',
    published: null,
  };
}

/**
 * Whether the address on the letter in hand speaks for this recipient. A first denial prints where the plan takes
 * appeals; where an outside reviewer sits is printed on the letter that ends the plan's own levels.
 */
export function noticeSpeaksFor(role: RecipientRole | null, letter: LetterInHand): boolean {
  const ofThePlan = role === null || role === 'plan_appeals' || role === 'plan_decisions';
  return ofThePlan || letter !== 'denial' || role === 'quality_improvement_organization';
}

function payer(payerId: string | null, desk: string): FilingRecipient {
  const row = payerId === null ? undefined : insurers.get(payerId);
  const recipientKey = `payer:${payerId ?? 'as-printed'}:${desk}`;
  const recipientName = row?.name ?? 'The plan named on the notice';
  return { recipientKey, recipientName, published: row ? insurersAddress(row, recipientKey) : null };
}

function insurersAddress(row: InsurerRow, recipientKey: string): PublishedAddress | null {
  if (row.appealsAddress === null && row.appealsFax === null) return null;
  return {
    recipientKey,
    recipientName: row.name,
    post: row.appealsAddress === null ? null : postLines(row.appealsAddress),
    fax: row.appealsFax === null ? null : americanNumber(row.appealsFax),
    portal: null,
    phone: null,
    emailForFilings: null,
    confirmed: false,
  };
}

/** A plan that bears its own claims takes the request itself (29 CFR 2590.715-2719(d)(2)(i)); an insured one, the state says. */
function externalReviewer(facts: RecipientFacts): FilingRecipient {
  const funding = fundingOf(facts.planType, facts.funding);
  const state = facts.contractState;
  const rule =
    funding === 'self_funded' || state === null || !isJurisdictionCode(state)
      ? undefined
      : externalReviewRule(state, facts.reviewScope ?? undefined);
  if (rule === undefined || rule.fileWith === 'insurer' || rule.fileWith === 'unknown') {
    return { ...payer(facts.payerId, 'external-review'), published: null };
  }
  const recipientKey = `external-review:${rule.stateCode}:${rule.scope}`;
  const recipientName = rule.fileWithName ?? `External review in ${rule.stateCode}`;
  return { recipientKey, recipientName, published: reviewAddress(rule, recipientKey, recipientName) };
}

/**
 * Reads the one line of text the table keeps. What it does not clearly say is left out: a part marked as old, a rule's
 * text or a pointer to the letter is no address to write to.
 */
function reviewAddress(
  rule: ExternalReviewRow,
  recipientKey: string,
  recipientName: string,
): PublishedAddress | null {
  const parts = (rule.submitAddress ?? '').split(';').map((part) => part.trim());
  const sure = parts.filter((part) => !/\b(older|rule text|as in|as for|address in)\b/i.test(part));
  const find = (pattern: RegExp): string | null =>
    sure.map((part) => pattern.exec(part)?.[1]).find((found) => found !== undefined) ?? null;
  const post = sure.find((part) => /, [A-Z]{2} \d{5}(-\d{4})?( \(|$)/.test(part)) ?? null;
  const fax = find(/^fax (\d{3}-\d{3}-\d{4})$/i);
  const address: PublishedAddress = {
    recipientKey,
    recipientName,
    post: post === null ? null : postLines(post.replace(/ \([^)]*\)$/, '')),
    fax: fax === null ? null : americanNumber(fax),
    portal: rule.submitBy.includes('portal') ? find(/^(https:\/\/\S+)$/) : null,
    phone: null,
    emailForFilings: rule.submitBy.includes('email') ? find(/^(\S+@\S+\.\S+)$/) : null,
    confirmed: false,
  };
  const { portal, emailForFilings } = address;
  return post === null && fax === null && portal === null && emailForFilings === null ? null : address;
}

/** "Name, P.O. Box 1, City, ST 12345" as the lines of an envelope; city and state stay on one. */
function postLines(text: string): readonly string[] {
  const lines = text.split(', ').map((line) => line.trim());
  const last = lines.pop();
  const city = lines.pop();
  return [...lines, ...(city === undefined ? [] : [`${city}, ${last ?? ''}`])];
}

const americanNumber = (printed: string): string => `+1 ${printed}`;

import type { LetterInHand, PlanTypeKey } from '../case/case-words.js';
import { regulatorOf } from '../complaint/regulator-of.js';
import { authorityFor } from '../jurisdiction/authority.js';
import { insurersRows, type InsurerRow } from '../jurisdiction/data/insurers.generated.js';
import type { ExternalReviewRow } from '../jurisdiction/data/external-review.generated.js';
import { externalReviewRule } from '../jurisdiction/external-review.js';
import { isJurisdictionCode } from '../jurisdiction/jurisdictions.js';
import type { Regulator } from '../jurisdiction/authority-types.js';
import type { Funding } from '../jurisdiction/plan-types.js';
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
  state_fair_hearing_office: 'The fair hearing office of the state',
  independent_review_entity: 'The independent review entity named on the notice',
  federal_hearings_office: 'Office of Medicare Hearings and Appeals',
  medicare_appeals_council: 'Medicare Appeals Council',
  quality_improvement_organization: 'The quality improvement organization named on the notice',
  personnel_management_office: 'Office of Personnel Management',
  defense_health_reviewer: 'The TRICARE reviewer named on the notice',
};

const ofThePlan: readonly (RecipientRole | null)[] = [null, 'plan_appeals', 'plan_decisions'];

/**
 * Who receives the filing of a step. Only a payer of our list and a state's external review have published addresses
 * on file, none of them confirmed by a person here; everybody else is reached by what the notice prints.
 */
export function recipientFor(facts: RecipientFacts): FilingRecipient {
  const { role } = facts;
  if (role === 'plan_regulator') return overseer(facts);
  const office = role === 'external_reviewer' ? reviewOffice(facts) : null;
  if (ofThePlan.includes(role) || (role === 'external_reviewer' && office === null)) return payer(facts);
  if (office !== null) {
    const recipientKey = `external_reviewer:${office.stateCode}`;
    const recipientName = office.fileWithName ?? `External review in ${office.stateCode}`;
    return { recipientKey, recipientName, published: reviewAddress(office, recipientKey, recipientName) };
  }
  const state = facts.contractState ?? facts.residenceState ?? 'unknown';
  const ofState = role === 'state_fair_hearing_office';
  return {
    recipientKey: ofState ? `${role}:${state}` : String(role),
    recipientName: offices[role as RecipientRole] ?? 'The office named on the notice',
    published: null,
  };
}

/**
 * Whether the address on the letter in hand speaks for this recipient. A first denial prints where the plan takes
 * appeals; where an outside reviewer sits is printed on the letter that ends the plan's own levels.
 */
export function noticeSpeaksFor(role: RecipientRole | null, letter: LetterInHand): boolean {
  // No letter of a plan says where a complaint about it goes.
  if (role === 'plan_regulator') return false;
  return ofThePlan.includes(role) || letter !== 'denial' || role === 'quality_improvement_organization';
}

/** The office that oversees the plan. Before it is known nobody stands in for it, and no address is offered. */
function overseer(facts: RecipientFacts): FilingRecipient {
  const answer = regulatorOf(facts);
  if (answer.is !== 'known') {
    const recipientKey = 'plan_regulator:unknown';
    return { recipientKey, recipientName: 'The office that oversees the plan', published: null };
  }
  const recipientKey = `plan_regulator:${answer.regulator.key}`;
  const recipientName = answer.regulator.name;
  return { recipientKey, recipientName, published: officeAddress(answer.regulator, recipientKey) };
}

/**
 * What is published of an office. Mailboxes are left out: a page that names one for questions does not say that it takes
 * papers about somebody's health.
 */
function officeAddress({ channels, name }: Regulator, recipientKey: string): PublishedAddress | null {
  const published = new Map(channels.map((way) => [way.kind, way.value]));
  const value = (way: Regulator['channels'][number]['kind']): string | null => published.get(way) ?? null;
  const post = value('post');
  const fax = value('fax');
  const portal = value('web');
  if (post === null && fax === null && portal === null) return null;
  return {
    recipientKey,
    recipientName: name,
    post: post === null ? null : postLines(post),
    fax: fax === null ? null : americanNumber(fax),
    portal,
    phone: null,
    emailForFilings: null,
    confirmed: false,
  };
}

/** Published lines of a payer are those for appeals; a first decision or an outside review goes where the notice says. */
function payer({ payerId, role }: RecipientFacts): FilingRecipient {
  const row = payerId === null ? undefined : insurers.get(payerId);
  const recipientKey = `${role ?? 'plan_appeals'}:${payerId ?? 'as_printed'}`;
  const recipientName = row?.name ?? 'The plan named on the notice';
  const forAppeals = role === null || role === 'plan_appeals';
  return {
    recipientKey,
    recipientName,
    published: row && forAppeals ? insurersAddress(row, recipientKey) : null,
  };
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

/**
 * The office that takes the request for an outside review; null where the plan takes it: a plan that bears its own
 * claims (29 CFR 2590.715-2719(d)(2)(i)), and an insured one in a state whose rule says so.
 */
function reviewOffice(facts: RecipientFacts): ExternalReviewRow | null {
  const { planType, funding, contractState, residenceState } = facts;
  if (contractState === null || !isJurisdictionCode(contractState)) return null;
  const residence = residenceState !== null && isJurisdictionCode(residenceState) ? residenceState : null;
  const path = authorityFor({ planType, contractState, residence, funding }).reviewPath;
  if (path === null) return null;
  const { kind: reviewWay } = path;
  if (!/^(state|federal)_external_review$/.test(reviewWay)) return null;
  const rule = externalReviewRule(contractState, facts.reviewScope ?? undefined);
  return rule === undefined || rule.fileWith === 'insurer' || rule.fileWith === 'unknown' ? null : rule;
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

import { isJurisdictionCode } from '../jurisdiction/jurisdictions.js';
import { isPlainDate } from '../shared/calendar.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import type { CaseState } from './case.js';
import { isCondition, isDenialReason, isPayer, isReviewScope, isTreatment } from './fact-keys.js';
import { normalizeIdentifier, type IdentifierKind } from './identifier.js';
import { setCodes } from './intake.js';
import { comesAfter, letterFactsOf, nextLetterFacts, type LetterFacts } from './letter.js';
import type { RecordedCase } from './recorded-case.js';

/** What a person copies from the notice and the card, before it is checked. */
type Recorded = Pick<
  RecordedCase,
  | 'parties'
  | 'planType'
  | 'contractState'
  | 'residenceState'
  | 'letterInHand'
  | 'planLevels'
  | 'service'
  | 'conditionKey'
  | 'treatmentKey'
  | 'codesAsPrinted'
  | 'noticeDate'
  | 'receivedDate'
  | 'letterPrintsDeadline'
  | 'letterDeadline'
  | 'reasonText'
  | 'reasonKey'
  | 'criteriaName'
  | 'policyNumber'
  | 'noticeAddress'
  | 'alreadyAppealed'
  | 'amountCents'
  | 'funding'
  | 'reviewScope'
  | 'firstLevelDecided'
  | 'coverageEnds'
>;

/** Facts as given: what is left out stays, null takes a fact back, a list stands for the whole list. */
export interface CaseFacts extends Partial<Recorded> {
  readonly identifier?: { readonly identifierKind: IdentifierKind; readonly printed: string } | null;
}

export type FactsRefusal = Refusal<'InvalidInput' | 'CodesFixed' | 'CaseOver'>;

/** States in which something may still be added to a case. */
const running: readonly CaseState[] = ['intake', 'evidenced', 'contested', 'decided'];

export function caseStillRuns(of: Pick<RecordedCase, 'state'>): true | Refusal<'CaseOver'> {
  if (running.includes(of.state)) return true;
  return refuse(
    'CaseOver',
    of.state === 'suspended'
      ? 'This case is on hold until it is settled who may act, or which case of this claim goes on. Nothing was changed.'
      : 'This case is closed or withdrawn. Nothing was changed; everything in it stays readable.',
  );
}

/**
 * The case with the given facts written into it, or the first thing that cannot be so. On hold too: a slip of the pen in
 * the number may be all that holds it, its dates run on, and whoever may not act for the person is stopped before.
 * @param today the latest plain date it can be anywhere in the country; a notice from tomorrow is a slip of the pen
 * @param contested somebody is to decide on the letter in hand: something filed on it still counts, or the plan sent it on
 */
export function recordFacts(
  of: RecordedCase,
  facts: CaseFacts,
  today: string,
  contested: boolean,
): RecordedCase | FactsRefusal {
  const runs = of.state === 'suspended' || caseStillRuns(of);
  if (isRefusal(runs)) return runs;
  const { identifier, codesAsPrinted, ...plain } = facts;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const after: RecordedCase = { ...of, ...letterBesides(of, facts, contested), ...given };
  const fault = keysFault(after) ?? textFault(after) ?? dateFault(after, today);
  if (fault) return fault;
  const withIdentifier = readIdentifier(after, identifier);
  return isRefusal(withIdentifier) ? withIdentifier : copyCodes(withIdentifier, codesAsPrinted);
}

const invalid = (message: string, field: string): Refusal<'InvalidInput'> =>
  refuse('InvalidInput', `${message} Nothing was changed.`, field);

/** The clear row takes keys from closed lists only, or words of a person could come to stand in it. */
function keysFault(of: RecordedCase): Refusal<'InvalidInput'> | null {
  for (const field of ['contractState', 'residenceState'] as const) {
    const state = of[field];
    if (state !== null && !isJurisdictionCode(state))
      return invalid('Give the state by its two letters.', field);
  }
  if (of.conditionKey !== null && !isCondition(of.conditionKey))
    return invalid('Choose the condition from the list.', 'conditionKey');
  if (of.treatmentKey !== null && !isTreatment(of.treatmentKey))
    return invalid('Choose the treatment from the list.', 'treatmentKey');
  if (of.reasonKey !== null && !isDenialReason(of.reasonKey))
    return invalid('Choose the reason from the list; its own words go beside it.', 'reasonKey');
  const roles = of.parties.map(({ role }) => role);
  if (new Set(roles).size < roles.length)
    return invalid('Each part in the decision is played by one company.', 'parties');
  const unknown = of.parties.some(({ payerId }) => payerId !== null && !isPayer(payerId));
  if (unknown) return invalid('Choose the company from the list, or leave the choice empty.', 'parties');
  return of.reviewScope !== null && !isReviewScope(of.reviewScope)
    ? invalid('This track of the review is not known.', 'reviewScope')
    : null;
}

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function textFault(of: RecordedCase): Refusal<'InvalidInput'> | null {
  const codes = of.codesAsPrinted;
  const address = of.noticeAddress;
  const lines = (list: readonly (string | null)[]): readonly string[] => list.filter((one) => one !== null);
  const texts: readonly (readonly [field: string, longest: number, texts: readonly string[]])[] = [
    ['service', 300, lines([of.service])],
    ['reasonText', 6_000, lines([of.reasonText])],
    ['criteriaName', 300, lines([of.criteriaName])],
    ['policyNumber', 100, lines([of.policyNumber])],
    ['parties', 200, of.parties.map(({ printedName }) => printedName)],
    ['codesAsPrinted', 40, codes === null ? [] : [...codes.procedure, ...codes.diagnosis, ...codes.reason]],
    [
      'noticeAddress',
      200,
      address === null
        ? []
        : lines([...(address.post ?? []), address.fax, address.portal, address.phone, address.email]),
    ],
  ];
  for (const [field, longest, values] of texts) {
    if (values.length > 60) return invalid('This is more than a notice holds.', field);
    if (values.some((text) => text.trim() === '' || text.length > longest || controls.test(text)))
      return invalid(`Check this: each entry has 1 to ${longest} letters.`, field);
  }
  const cents = of.amountCents;
  return cents !== null && (!Number.isSafeInteger(cents) || cents < 0)
    ? invalid('The amount is a number of dollars and cents.', 'amountCents')
    : null;
}

function dateFault(of: RecordedCase, today: string): Refusal<'InvalidInput'> | null {
  for (const field of ['firstLevelDecided', 'coverageEnds'] as const) {
    if (isImplausible(of[field])) return invalid('Check this date.', field);
  }
  if ((of.firstLevelDecided ?? '') > today)
    return invalid('This date has not come yet.', 'firstLevelDecided');
  const fault = letterDateFault(of, today);
  if (fault !== null) return fault;
  return of.noticeDate !== null && (of.firstLevelDecided ?? '') > of.noticeDate
    ? invalid('The first decision comes before the letter in hand.', 'firstLevelDecided')
    : null;
}

const isImplausible = (date: string | null): boolean =>
  date !== null && (!isPlainDate(date) || date < '1990-01-01' || date > '2150-12-31');

/** What cannot be so of the dates of a letter, whoever reads them off: the same rule for people and for reviewers. */
export function letterDateFault(
  of: Pick<RecordedCase, 'noticeDate' | 'receivedDate' | 'letterDeadline'>,
  today: string,
): Refusal<'InvalidInput'> | null {
  for (const field of ['noticeDate', 'receivedDate', 'letterDeadline'] as const) {
    if (isImplausible(of[field])) return invalid('Check this date.', field);
  }
  for (const field of ['noticeDate', 'receivedDate'] as const) {
    if ((of[field] ?? '') > today) return invalid('This date has not come yet.', field);
  }
  const notice = of.noticeDate ?? '';
  if (of.receivedDate !== null && of.receivedDate < notice)
    return invalid('A notice cannot arrive before the date printed on it.', 'receivedDate');
  return of.letterDeadline !== null && of.letterDeadline < notice
    ? invalid('The deadline printed on a notice comes after its own date.', 'letterDeadline')
    : null;
}

/**
 * Whether facts speak of the next letter, so that the case keeps the one before as well. Once something was filed on a
 * letter, another one is its answer; the filing decides and not the state of the case, which other filings move too. What
 * somebody filed without telling us is seen by a letter of a later level with a later date. Any other change is the
 * correction of a slip.
 */
export const isNextLetter = (
  before: Pick<LetterFacts, 'letterInHand' | 'noticeDate'>,
  { letterInHand, noticeDate = null }: Pick<CaseFacts, 'letterInHand' | 'noticeDate'>,
  contested: boolean,
): boolean =>
  letterInHand !== undefined &&
  letterInHand !== before.letterInHand &&
  (contested || comesAfter({ letterInHand, noticeDate }, before));

/**
 * What a fact about the letter says about the letter's other facts: of the next letter nothing is known but what is
 * copied from it now, of one that was taken for another only its date, and a date copied from a letter is no estimate
 * any more. A deadline or a day of arrival never passes from one letter to another: a date that is too late would count.
 */
function letterBesides(of: RecordedCase, facts: CaseFacts, contested: boolean): Partial<RecordedCase> {
  const { letterInHand } = facts;
  const none = { receivedDate: null, letterDeadline: null } as const;
  const told = of.letterBasis === 'estimated' && facts.noticeDate != null ? 'reported' : of.letterBasis;
  if (letterInHand === undefined || letterInHand === of.letterInHand) return { letterBasis: told };
  if (!isNextLetter(of, facts, contested)) return { ...none, letterPrintsDeadline: null, letterBasis: told };
  // Where nothing was filed that we know of, the letter's kind alone shows no decision: its picture does.
  const letterBasis = !contested && of.letterBasis === 'notice' ? 'notice' : 'reported';
  return nextLetterFacts(letterFactsOf(of), { ...none, letterInHand, noticeDate: null, letterBasis }, null);
}

function readIdentifier(
  of: RecordedCase,
  identifier: CaseFacts['identifier'],
): RecordedCase | Refusal<'InvalidInput'> {
  if (identifier === undefined) return of;
  if (identifier === null) return { ...of, identifier: null };
  const printed = identifier.printed.trim();
  if (printed.length > 100) return invalid('Check the number: it is too long.', 'identifier.printed');
  if (/^\d{3}-\d{2}-\d{4}$/.test(printed))
    return invalid(
      'This looks like a Social Security number, which we never keep. Copy the claim, authorization or prescription number.',
      'identifier.printed',
    );
  const normalized = normalizeIdentifier(printed);
  if (isRefusal(normalized)) return invalid(normalized.message, 'identifier.printed');
  return { ...of, identifier: { identifierKind: identifier.identifierKind, printed, normalized } };
}

function copyCodes(
  of: RecordedCase,
  codes: CaseFacts['codesAsPrinted'],
): RecordedCase | Refusal<'CodesFixed' | 'InvalidInput'> {
  if (codes === undefined || JSON.stringify(codes) === JSON.stringify(of.codesAsPrinted)) return of;
  if (codes === null) {
    const fixed = setCodes(of, { procedure: [], diagnosis: [], reason: [] });
    return isRefusal(fixed) ? fixed : of;
  }
  const copied = setCodes(of, codes);
  if (isRefusal(copied)) return copied;
  const fault = textFault({ ...of, codesAsPrinted: copied });
  return fault ?? { ...of, codesAsPrinted: copied };
}

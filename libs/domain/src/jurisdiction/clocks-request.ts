import { isPlainDate, type PlainDate } from '../shared/calendar.js';
import type { ClockInput } from './clocks-shape.js';
import { externalReviewRules } from './external-review.js';
import { isJurisdictionCode, type JurisdictionCode } from './jurisdictions.js';
import { fundings, planTypeKeys } from './plan-types.js';
import { appliesWhenWords, letterLevels, stages, urgencies } from './procedure-rules.js';

export interface RequestProblem {
  readonly field: string;
  readonly message: string;
  /** The words the field takes, where it takes only some. */
  readonly allowed: readonly string[] | null;
}

export type ParsedClockRequest =
  | { readonly ok: true; readonly input: ClockInput }
  | { readonly ok: false; readonly problems: readonly RequestProblem[] };

/** Flags of a command line or cells of a CSV row; an absent or empty value means "not known". */
export type ClockRecord = Readonly<Record<string, string | boolean | null | undefined>>;

const fields = [
  'plan_type',
  'residence',
  'contract_state',
  'level',
  'denied',
  'received',
  'urgent',
  'urgency',
  'stage',
  'letter_date',
  'filed',
  'plan_levels',
  'scope',
  'funding',
  'facts',
  'first_level_decided',
  'coverage_ends',
  'as_of',
] as const;
type Field = (typeof fields)[number];

/**
 * The word of a list that a person means: capitals and dashes are no difference, because spreadsheets and exports
 * write `True`, `mn` and `erisa-self-funded`. null = none of them.
 */
export function wordOf<Word extends string>(value: string, words: readonly Word[]): Word | null {
  if ((words as readonly string[]).includes(value)) return value as Word;
  const folded = fold(value);
  return words.find((word) => fold(word) === folded) ?? null;
}

const fold = (word: string): string => word.trim().toLowerCase().replaceAll('-', '_');

const yes: ReadonlySet<string> = new Set(['true', 'yes', 'y', '1']);

/** Years a case may carry: far enough inside the calendar's own bounds that no window runs out of it. */
const [firstYear, lastYear] = ['1950', '2150'];

/**
 * Reads the strings of `chorus clocks` or of one CSV row (dashes and underscores, capitals and small letters are the
 * same, `id` is let through) and lists every problem at once: the field, what is wrong, and the words it takes.
 */
export function parseClockRequest(record: ClockRecord): ParsedClockRequest {
  const problems: RequestProblem[] = [];
  const fault = (field: string, message: string, allowed: readonly string[] | null = null): null => {
    problems.push({ field, message, allowed });
    return null;
  };
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(record)) {
    const field = name.replaceAll('-', '_');
    if (field === 'id') continue;
    if (!(fields as readonly string[]).includes(field))
      fault(field, 'is no field of a clock request', fields);
    else if (given.has(field)) fault(field, 'is given twice');
    else if (typeof value === 'boolean' && field !== 'urgent') fault(field, 'needs a value');
    else given.set(field, String(value ?? '').trim());
  }

  const text = (field: Field): string | null => given.get(field) || null;
  const word = <Word extends string>(field: Field, allowed: readonly Word[]): Word | null => {
    const value = text(field);
    if (value === null) return null;
    return wordOf(value, allowed) ?? fault(field, `"${value}" is not a word it takes`, allowed);
  };
  const required = (field: Field): void => {
    if (text(field) === null) fault(field, 'is missing');
  };
  const date = (field: Field): PlainDate | null => {
    const value = text(field);
    if (value === null) return null;
    if (!isPlainDate(value)) return fault(field, `"${value}" is not a day that exists, written YYYY-MM-DD`);
    const year = value.slice(0, 4);
    return year < firstYear || year > lastYear
      ? fault(field, `"${value}" lies outside ${firstYear}-${lastYear}`)
      : value;
  };
  const state = (field: Field): JurisdictionCode | null => {
    const value = text(field);
    if (value === null) return null;
    const code = value.toUpperCase();
    if (isJurisdictionCode(code)) return code;
    return fault(field, `"${value}" is no state or territory: use a USPS code such as MT`);
  };

  required('plan_type');
  required('level');
  required('denied');
  const planType = word('plan_type', planTypeKeys);
  const level = word('level', letterLevels);
  const denied = date('denied');
  const planLevels = word('plan_levels', ['1', '2']);
  const contractState = state('contract_state');
  const urgent = word('urgent', ['true', 'false', 'yes', 'no', 'y', 'n', '1', '0']);
  const facts =
    text('facts')
      ?.split(/[;,]/)
      .map((fact) => fact.trim()) ?? null;
  for (const fact of facts ?? [])
    if (!(appliesWhenWords as readonly string[]).includes(fact))
      fault('facts', `"${fact}" is not a word it takes`, appliesWhenWords);
  const scope = text('scope');
  if (scope !== null) {
    const known = contractState === null ? [] : externalReviewRules(contractState).map((row) => row.scope);
    if (!known.includes(scope)) fault('scope', `"${scope}" is no track of the contract state`, known);
  }
  const input = {
    planType,
    residence: state('residence'),
    contractState,
    level,
    denied,
    received: date('received'),
    urgent: urgent !== null && yes.has(urgent),
    urgency: word('urgency', urgencies),
    stage: word('stage', stages),
    letterDate: date('letter_date'),
    filed: date('filed'),
    planLevels: planLevels === null ? null : planLevels === '1' ? 1 : 2,
    scope,
    funding: word('funding', fundings),
    facts: facts as ClockInput['facts'],
    firstLevelDecided: date('first_level_decided'),
    coverageEnds: date('coverage_ends'),
    asOf: date('as_of'),
  } as const;

  const before = (field: Field, value: PlainDate | null): void => {
    if (denied !== null && value !== null && value < denied)
      fault(field, `${value} lies before the letter's own date, ${denied}`);
  };
  before('received', input.received);
  // What starts the first decision is the request for care, which comes before the letter that answers it.
  if (input.stage !== 'initial_determination') before('filed', input.filed);
  before('letter_date', input.letterDate);
  const past = (field: Field, value: PlainDate | null): void => {
    if (input.asOf !== null && value !== null && value > input.asOf)
      fault(field, `${value} lies after ${input.asOf}, the day the question is asked`);
  };
  past('denied', denied);
  past('received', input.received);
  past('filed', input.filed);
  if (denied !== null && input.firstLevelDecided !== null && input.firstLevelDecided > denied)
    fault('first_level_decided', `${input.firstLevelDecided} lies after the letter in hand, ${denied}`);

  if (problems.length > 0 || planType === null || level === null || denied === null)
    return { ok: false, problems };
  return {
    ok: true,
    input: { ...input, planType, level, denied, planLevels: input.planLevels as 1 | 2 | null },
  };
}

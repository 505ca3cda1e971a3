import { addDays, latest } from '../shared/calendar.js';
import type { Basis, ClockInput, StartEvent, UnknownKey } from './clocks-shape.js';
import type { Opening } from './clocks-select.js';
import { decisionDue, silenceEnds } from './deadline-decision.js';
import { externalReviewDates, latestOf, type StateReach } from './deadline-external-review.js';
import { noDates, ruleDates, windowEnd, words, type Anchor, type Dates } from './deadline-window.js';
import type { RuleFacet } from './procedure-rules.js';

export interface FilingDates extends Dates {
  readonly startEvent: StartEvent;
  readonly startDate: ClockInput['denied'] | null;
  readonly nothingToFile: boolean;
}

/** The person's own clock for one rule, before the letter's printed date is laid beside it. */
export function filingDates(
  facet: RuleFacet,
  input: ClockInput,
  reach: StateReach,
  opening: Opening,
  awaited: readonly RuleFacet[],
): FilingDates {
  const { rule } = facet;
  if (opening === 'later')
    return {
      ...noDates,
      unknown: ['not_open_yet'],
      startEvent: rule.startEvent,
      startDate: null,
      nothingToFile: false,
    };
  if (rule.reachedAutomaticallyOn.includes(input.level)) {
    const text =
      'the plan must send the case on; nothing is to be filed, ask whether it was and add evidence';
    const basis: Basis[] = [{ kind: 'forwarded', date: null, text, citation: rule.citation }];
    return { ...noDates, basis, startEvent: 'forwarded_by_the_plan', startDate: null, nothingToFile: true };
  }
  if (input.level === 'internal_level_1_no_answer' && rule.role === 'appeal')
    return afterSilence(facet, input, reach, awaited);
  if (rule.startEvent === 'coverage_end_eve_noon' || rule.startEvent === 'discharge_day_midnight')
    return beforeTheEnd(facet, input);
  return fromTheLetter(facet, input, reach, opening);
}

function fromTheLetter(
  facet: RuleFacet,
  input: ClockInput,
  reach: StateReach,
  opening: Opening,
): FilingDates {
  const { rule } = facet;
  const anchor: Anchor = { notice: input.denied, receipt: input.received };
  const counted = rule.filerDeadlineValue !== null && rule.startEvent !== 'event_complained_of';
  const start = {
    startEvent: rule.startEvent,
    startDate: counted ? input.denied : null,
    nothingToFile: false,
  };
  const points = rule.unknownPoints.filter((point) => filingPoints.has(point)) as UnknownKey[];
  let dates = reach.kind === 'row' ? stateDates(facet, input, reach, anchor) : ruleDates(facet, anchor);
  if (reach.kind === 'unknown_state') dates = { ...dates, unknown: [...dates.unknown, 'contract_state'] };
  if (reach.kind === 'row' && !reach.certain) dates = { ...dates, unknown: [...dates.unknown, 'funding'] };
  if (
    rule.planType === 'non_federal_governmental' &&
    reach.kind === 'none' &&
    !input.funding &&
    isReview(facet)
  )
    dates = { ...dates, unknown: [...dates.unknown, 'funding'] };
  if (rule.stage === 'continuation_of_benefits') dates = untilTheCut(dates, input, rule.citation);
  if (opening === 'if_waived') {
    const text =
      'counts from this letter only if the internal appeal is waived or counts as used; else anew from the final decision';
    const basis: Basis[] = [...dates.basis, { kind: 'reading', date: null, text, citation: rule.citation }];
    dates = { ...dates, basis, unknown: [...dates.unknown, 'internal_exhaustion'] };
  }
  return { ...dates, ...start, unknown: [...dates.unknown, ...points] };
}

const isReview = ({ rule }: RuleFacet): boolean =>
  rule.stage === 'external_review' || rule.stage === 'expedited_external_review';

const filingPoints: ReadonlySet<string> = new Set(['event_date', 'service_year', 'state_window']);

/** An insured plan's window, and what its state's row says of the levels before it. */
function stateDates(
  facet: RuleFacet,
  input: ClockInput,
  { row, certain }: Extract<StateReach, { kind: 'row' }>,
  anchor: Anchor,
): Dates {
  const later = input.level === 'internal_level_2_upheld' || input.level === 'final_internal_upheld';
  if (row.startsFrom === 'first_internal_denial' && later) {
    // 45 CFR 147.136(b)(3)(ii)(G) allows an individual policy one internal level only.
    const levels = input.planLevels ?? (facet.rule.planType === 'individual_marketplace' ? 1 : null);
    const first = input.firstLevelDecided ?? null;
    const letterIsFirst = input.level === 'final_internal_upheld' && levels === 1;
    if (first === null && letterIsFirst) return externalReviewDates(facet, row, certain, anchor);
    const dates = fromFirstLevel(facet, row, certain, anchor, first);
    const unasked = first === null && levels === null && input.level === 'final_internal_upheld';
    return unasked ? { ...dates, unknown: [...dates.unknown, 'plan_levels'] } : dates;
  }
  const dates = externalReviewDates(facet, row, certain, anchor);
  const early = input.level !== 'internal_level_1_upheld' && !later;
  const unsure =
    early && facet.urgency === 'urgent' && row.internalExhaustion !== 'waived_if_urgent' && certain;
  const twoLevels = input.level === 'internal_level_1_upheld' && input.planLevels === 2;
  return unsure || (twoLevels && row.internalExhaustion === 'one_level')
    ? { ...dates, unknown: [...dates.unknown, 'internal_exhaustion'] }
    : dates;
}

/** New York: the time began with the first-level decision, whose date is not on the letter in hand. */
function fromFirstLevel(
  facet: RuleFacet,
  row: Extract<StateReach, { kind: 'row' }>['row'],
  certain: boolean,
  anchor: Anchor,
  first: ClockInput['denied'] | null,
): Dates {
  const now = externalReviewDates(facet, row, certain, anchor);
  const text = `${row.stateCode}: the time runs from the first-level decision even if a second level is used`;
  const said: Basis = { kind: 'reading', date: first, text, citation: row.citation };
  if (first === null)
    return {
      ...now,
      actBy: null,
      rolled: null,
      basis: [...now.basis, said],
      unknown: [...now.unknown, 'first_level_decision_date'],
    };
  const then = externalReviewDates(facet, row, certain, { notice: first, receipt: null });
  return { ...now, actBy: then.actBy, rolled: null, basis: [said, ...then.basis, ...now.basis] };
}

/** After silence there is no new notice: the time is counted from the end of the silence, and the start is unsure. */
function afterSilence(
  facet: RuleFacet,
  input: ClockInput,
  reach: StateReach,
  awaited: readonly RuleFacet[],
): FilingDates {
  const { rule } = facet;
  const deemed = { startEvent: 'deemed_exhaustion' as const, nothingToFile: false };
  if (rule.noAnswerValue !== null && rule.noAnswerUnit !== null) {
    const start = { startEvent: 'our_request' as const, startDate: input.filed, nothingToFile: false };
    if (input.filed === null) return { ...noDates, ...start, unknown: ['filed'] };
    const date = windowEnd(input.filed, rule.noAnswerValue, rule.noAnswerUnit, rule.monthRule);
    const text = `${words(rule.noAnswerValue, rule.noAnswerUnit)} from our own request, when it was never answered`;
    const basis: Basis[] = [{ kind: 'no_answer', date, text, citation: rule.citation }];
    return { ...start, actBy: date, lastArguable: date, rolled: null, basis, unknown: ['roll'] };
  }
  if (rule.filerDeadlineValue === null)
    return { ...fromTheLetter(facet, input, reach, 'now'), ...deemed, startDate: null };
  const fast = facet.urgency === 'urgent';
  const silence = silenceEnds(
    awaited.filter(({ urgency }) => (urgency === 'urgent') === fast),
    input,
  );
  if (silence === null) {
    const key = input.filed === null ? 'filed' : 'window_start';
    return { ...noDates, ...deemed, startDate: null, unknown: [key] };
  }
  const { filerDeadlineUnit: unit, filerDeadlineValue: value } = rule;
  const fromDenial =
    unit === 'months' || unit === 'calendar_days'
      ? windowEnd(input.denied, value, unit, rule.monthRule)
      : null;
  // The rule also names the first adverse notice: a date counted from it is the earliest anybody could defend, unless
  // it had passed before the right existed.
  const namesDenial = rule.opensIfWaivedOn.length > 0 || rule.startEvent === 'denial_receipt';
  const notice =
    namesDenial && fromDenial !== null && fromDenial >= silence.first ? input.denied : silence.first;
  const late = latest(silence.last, notice);
  const from = (denied: ClockInput['denied']): FilingDates =>
    fromTheLetter(
      facet,
      { ...input, denied, received: late, level: 'final_internal_upheld', planLevels: 1 },
      reach,
      'now',
    );
  // A window that counts from a notice's date is argued from the last day the decision was due, like one from receipt.
  const [dates, argued] = [from(notice), from(late)];
  const open = dates.lastArguable === null || argued.lastArguable === null;
  const lastArguable = open ? null : latestOf(dates.lastArguable, argued.lastArguable);
  const text = 'no answer in time: the level counts as used from the day the decision was due';
  const basis: Basis[] = [
    { kind: 'no_answer', date: silence.first, text, citation: rule.prerequisiteStage },
    ...dates.basis.map((entry) => ({ ...entry, text: `${entry.text} (${counted(entry)})` })),
    ...(lastArguable === dates.lastArguable ? [] : argued.basis.map(fromLastDay)),
  ];
  return {
    ...dates,
    ...deemed,
    lastArguable,
    startDate: silence.first,
    basis,
    unknown: [...dates.unknown, 'window_start'],
  };
}

/** No notice and no receipt exist after silence; each date says what stood in for them. */
const counted = ({ kind }: Basis): string =>
  kind === 'receipt'
    ? 'no letter came: counted from the last day the decision was due'
    : 'no letter came: counted from the first day that can be meant';

const fromLastDay = (entry: Basis): Basis => ({
  ...entry,
  text: `${entry.text} (no letter came: counted from the last day the decision was due)`,
});

/** Where the case is sent on after silence: the first day the reviewer can have it. */
export function forwardedAfterSilence(
  facet: RuleFacet,
  input: ClockInput,
  awaited: readonly RuleFacet[],
): ClockInput['denied'] | null {
  const hours = facet.rule.noAnswerForwardHours;
  if (hours === null) return null;
  const fast = facet.urgency === 'urgent';
  const silence = silenceEnds(
    awaited.filter(({ urgency }) => (fast ? urgency === 'urgent' : urgency === facet.urgency)),
    input,
  );
  return silence === null ? null : decisionDue(silence.last, { value: hours, unit: 'hours' });
}

/** A fast-track review is asked for before care ends, at an hour; without the day of the end there is no date. */
function beforeTheEnd({ rule }: RuleFacet, input: ClockInput): FilingDates {
  const start = { startEvent: rule.startEvent, nothingToFile: false };
  const ends = input.coverageEnds ?? null;
  if (ends === null) return { ...noDates, ...start, startDate: null, unknown: ['coverage_end'] };
  const noon = rule.startEvent === 'coverage_end_eve_noon';
  const date = noon ? addDays(ends, -1) : ends;
  const text = noon ? 'noon of the day before coverage ends' : 'midnight of the day of discharge';
  const basis: Basis[] = [{ kind: 'rule', date, text, citation: rule.citation }];
  return { ...start, startDate: ends, actBy: date, lastArguable: date, rolled: null, basis, unknown: [] };
}

/** Ten days, or until the cut takes effect if that is later; the later day counts only when it is known. */
function untilTheCut(dates: Dates, input: ClockInput, citation: string | null): Dates {
  const ends = input.coverageEnds ?? null;
  if (ends === null) return { ...dates, unknown: [...dates.unknown, 'coverage_end'] };
  if (dates.lastArguable === null || ends <= dates.lastArguable) return dates;
  const basis: Basis = { kind: 'rule', date: ends, text: 'the day the cut takes effect, if later', citation };
  return { ...dates, lastArguable: ends, basis: [...dates.basis, basis] };
}

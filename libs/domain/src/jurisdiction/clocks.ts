import type { PlainDate } from '../shared/calendar.js';
import { windowState } from './clocks-filing.js';
import { notesFor, whoCanStillHelp } from './clocks-notes.js';
import { selectRules, type Opening, type Selection } from './clocks-select.js';
import type { Clock, ClockInput, ClocksAnswer, UnknownKey } from './clocks-shape.js';
import { decisionDates } from './deadline-decision.js';
import { stateReach, type StateReach } from './deadline-external-review.js';
import { filingDates, forwardedAfterSilence } from './deadline-filing.js';
import { applyLetter } from './deadline-letter.js';
import type { Dates } from './deadline-window.js';
import type { JurisdictionCode } from './jurisdictions.js';
import type { RuleFacet } from './procedure-rules.js';
import { isVerified } from './verification.js';

/**
 * Every clock that runs for the letter in hand, on both sides, with the two dates of each: the earliest defensible
 * one to act by and the latest arguable one. Pure and deterministic; expects a valid input (see `parseClockRequest`).
 *
 * What the texts do not say is listed in `unknown`; a window nobody printed has no date unless the letter gives one.
 */
export function clocksFor(input: ClockInput): ClocksAnswer {
  const selection = selectRules(input);
  const path = selection.opened.flatMap(({ facet, opening }) => bothSides(facet, opening, input, selection));
  const waiting = selection.awaited.flatMap((facet) => decideSide(facet, input, input.filed, true));
  const clocks = finish(applyLetter([...waiting, ...path], input), input, selection);
  const companions = selection.companions.flatMap((facet) => companion(facet, input));
  return {
    input,
    clocks,
    companions: finish(companions, input, selection),
    notes: notesFor(input, selection, clocks),
    whoCanStillHelp: whoCanStillHelp(input),
    unknown: input.planType === 'unknown' ? ['plan_type'] : [],
  };
}

function bothSides(facet: RuleFacet, opening: Opening, input: ClockInput, selection: Selection): Clock[] {
  const { role } = facet.rule;
  const files = role === 'check' || role === 'initial' ? [] : [fileSide(facet, opening, input, selection)];
  const silence = input.level === 'internal_level_1_no_answer' && (role === 'appeal' || role === 'check');
  // After silence the day we filed was the day we asked the silent level; the next stage is not filed yet.
  const start = silence ? forwardedAfterSilence(facet, input, selection.silent) : input.filed;
  const decides = decideSide(facet, input, start, opening !== 'later');
  return [
    ...files,
    ...(opening === 'if_waived' ? decides.map((clock) => ({ ...clock, opensNow: false })) : decides),
  ];
}

const alone: Selection = {
  opened: [],
  awaited: [],
  silent: [],
  companions: [],
  urgencyUnmatched: false,
  notAvailable: null,
};
const companionClocks = new Map<RuleFacet, readonly Clock[]>();

/** A companion has no date of its own and hangs on nothing in the case, so each is written once. */
function companion(facet: RuleFacet, input: ClockInput): readonly Clock[] {
  const known = companionClocks.get(facet);
  if (known) return known;
  const answered = facet.decision.value === null ? [] : decideSide(facet, input, null, true);
  const clocks = [fileSide(facet, 'now', input, alone), ...answered];
  companionClocks.set(facet, clocks);
  return clocks;
}

function fileSide(facet: RuleFacet, opening: Opening, input: ClockInput, selection: Selection): Clock {
  const reach = stateReach(facet, input);
  const dates = filingDates(facet, input, reach, opening, selection.silent);
  const anyDate = dates.actBy !== null || dates.lastArguable !== null;
  const satisfiedBy = dates.nothingToFile ? 'nothing_to_file' : satisfies(facet, reach);
  const unsaid = satisfiedBy === 'unknown' && (anyDate || dates.unknown.length > 0);
  return written(facet, input, reach, {
    side: 'file',
    dates,
    hours: null,
    endsAt: anyDate ? hourOf(facet) : null,
    recipientIn: recipientOf(facet, input, reach),
    satisfiedBy,
    verified: stateVerified(reach),
    unknown: unsaid ? [...dates.unknown, 'satisfied_by'] : dates.unknown,
    opensNow: opening === 'now',
  });
}

function decideSide(facet: RuleFacet, input: ClockInput, start: PlainDate | null, running: boolean): Clock[] {
  if (facet.decision.unit === 'none') return [];
  const reach = stateReach(facet, input);
  const dates = decisionDates(facet, input, reach, running ? start : null);
  return [
    written(facet, input, reach, {
      side: 'decide',
      dates,
      hours: dates.hours,
      endsAt: null,
      recipientIn: null,
      satisfiedBy: 'decision',
      verified: dates.verified,
      unknown: running ? dates.unknown : [...dates.unknown, 'not_open_yet'],
      opensNow: running,
    }),
  ];
}

interface Computed extends Pick<
  Clock,
  'side' | 'hours' | 'endsAt' | 'recipientIn' | 'satisfiedBy' | 'verified' | 'unknown' | 'opensNow'
> {
  readonly dates: Dates & Pick<Clock, 'startEvent' | 'startDate'>;
}

// Written out field by field: thousands of cases a second are answered, and spreading objects takes half of that time.
function written(facet: RuleFacet, input: ClockInput, reach: StateReach, computed: Computed): Clock {
  const { rule, urgency } = facet;
  const { dates } = computed;
  const state = reach.kind === 'row' ? reach.row : null;
  const byStateAlone = state?.federalRule === 'outside';
  return {
    stage: rule.stage,
    side: computed.side,
    urgency,
    role: rule.role,
    actBy: dates.actBy,
    lastArguable: dates.lastArguable,
    rolled: dates.rolled,
    hours: computed.hours,
    endsAt: computed.endsAt,
    recipientIn: computed.recipientIn,
    startEvent: dates.startEvent,
    startDate: dates.startDate,
    satisfiedBy: computed.satisfiedBy,
    basis: dates.basis,
    citation: [state?.citation, byStateAlone ? null : rule.citation].filter(Boolean).join('; '),
    source:
      state === null ? rule.sources : byStateAlone ? state.sources : [...state.sources, ...rule.sources],
    dateRead: rule.dateRead,
    verified: computed.verified && isVerified(rule.verification),
    verification: rule.verification,
    unknown: keys(facet, input, computed.unknown),
    opensNow: computed.opensNow,
    appliesWhen: rule.appliesWhen,
    nextStages: rule.nextStages,
    reachedAutomatically: rule.reachedAutomaticallyOn.includes(input.level) ? 'yes' : 'no',
    forwardedAutomatically: rule.forwardedAutomatically,
    mandatory: rule.mandatory,
    ruleIds:
      state === null ? [rule.ruleId] : [rule.ruleId, `external-review.${state.stateCode}.${state.scope}`],
    checkYourLetter: true,
    window: null,
  };
}

/** A state's word on what must happen by the last day, where it has one; else the rule's. */
function satisfies({ rule }: RuleFacet, reach: StateReach): Clock['satisfiedBy'] {
  const state = reach.kind === 'row' ? reach.row.satisfiedBy : 'unknown';
  if (state !== 'unknown') return state;
  return rule.satisfiedBy === 'none' ? 'no_time_limit' : rule.satisfiedBy;
}

const stateVerified = (reach: StateReach): boolean =>
  reach.kind === 'none' || (reach.kind === 'row' && reach.row.verified && reach.certain);

function hourOf({ rule }: RuleFacet): Clock['endsAt'] {
  if (rule.startEvent === 'coverage_end_eve_noon') return '12:00';
  return rule.startEvent === 'discharge_day_midnight' ? '23:59' : '17:00';
}

/** Only where the rule names an office of one state is the recipient's clock known. */
function recipientOf({ rule }: RuleFacet, input: ClockInput, reach: StateReach): JurisdictionCode | null {
  if (rule.stage.startsWith('state_fair_hearing')) return input.residence;
  if (reach.kind !== 'row') return null;
  const { fileWith, stateCode } = reach.row;
  return fileWith === 'state_regulator' || fileWith === 'independent_agency'
    ? (stateCode as JurisdictionCode)
    : null;
}

/** Unknown keys, each once and in alphabetical order, with those that hold for the whole rule. */
function keys({ rule }: RuleFacet, input: ClockInput, found: readonly UnknownKey[]): readonly UnknownKey[] {
  const all = new Set<UnknownKey>(found);
  if (rule.appliesWhen !== null && !input.facts?.includes(rule.appliesWhen)) all.add('applies_when');
  if (rule.role === 'echo' && input.contractState === null) all.add('contract_state');
  if (rule.mandatory === 'if_plan_requires' && input.planLevels === null) all.add('plan_levels');
  if (
    input.level === 'internal_level_1_upheld' &&
    rule.stage === 'external_review' &&
    groupPlan(rule.planType)
  ) {
    if (input.planLevels === null) all.add('plan_levels');
  }
  return all.size < 2 ? [...all] : [...all].sort();
}

const groupPlan = (planType: string): boolean =>
  planType === 'erisa_self_funded' ||
  planType === 'erisa_fully_insured' ||
  planType === 'non_federal_governmental';

/** What is known only of the whole answer: an urgency the path does not have, and where today stands. */
function finish(
  clocks: readonly Clock[],
  input: ClockInput,
  { urgencyUnmatched }: Selection,
): readonly Clock[] {
  const asOf = input.asOf ?? null;
  if (asOf === null && !urgencyUnmatched) return clocks;
  return clocks.map((clock) => ({
    ...clock,
    unknown:
      urgencyUnmatched && clock.urgency !== 'any'
        ? [...new Set<UnknownKey>([...clock.unknown, 'urgency'])].sort()
        : clock.unknown,
    window: asOf === null || clock.side === 'decide' ? null : windowState(clock, asOf),
  }));
}

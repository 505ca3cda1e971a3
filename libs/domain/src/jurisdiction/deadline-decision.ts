import { addBusinessDays, addDays, earliest, latest, type PlainDate } from '../shared/calendar.js';
import type { Basis, ClockInput, StartEvent, UnknownKey } from './clocks-shape.js';
import { earliestOf, latestOf, type StateReach } from './deadline-external-review.js';
import { words, type Dates } from './deadline-window.js';
import { federalHolidays } from './federal-holidays.js';
import type { DecisionTime, RuleFacet } from './procedure-rules.js';

export interface DecisionDates extends Dates {
  readonly hours: number | null;
  readonly startEvent: StartEvent;
  readonly startDate: PlainDate | null;
  /** False where a column of a state's row was used that rests on no official passage. */
  readonly verified: boolean;
}

/** The day by which a decision is due. Hours count as whole days, rounded up: the hour of filing is not known. */
export function decisionDue(start: PlainDate, { value, unit }: DecisionTime): PlainDate | null {
  if (value === null) return null;
  if (unit === 'hours') return addDays(start, Math.ceil(value / 24));
  if (unit === 'calendar_days') return addDays(start, value);
  if (unit === 'business_days' || unit === 'working_days')
    return addBusinessDays(start, value, federalHolidays);
  return null;
}

/** The time this facet's decider has: halved where the plan has two levels, older where the request is older. */
export function decisionTime(
  { rule, decision, printed }: RuleFacet,
  input: ClockInput,
  start: PlainDate | null,
): DecisionTime {
  if (input.planLevels === 2 && rule.levelsTwoValue !== null)
    return { value: rule.levelsTwoValue, unit: decision.unit };
  const older = start !== null && rule.effectiveFrom !== null && start < rule.effectiveFrom;
  if (printed && older && rule.supersededValue !== null)
    return { value: rule.supersededValue, unit: decision.unit };
  return decision;
}

/**
 * When the silence of the level before ended: the earliest day its decision was due, and the latest, an extension that
 * the text allows included. null = not filed.
 */
export function silenceEnds(
  awaited: readonly RuleFacet[],
  input: ClockInput,
): { readonly first: PlainDate; readonly last: PlainDate } | null {
  if (input.filed === null) return null;
  const filed = input.filed;
  const due = awaited.flatMap((facet) => {
    const date = decisionDue(filed, decisionTime(facet, input, filed));
    return date === null ? [] : [{ date, extended: addDays(date, facet.rule.extensionValue ?? 0) }];
  });
  if (due.length === 0) return null;
  return {
    first: earliest(...due.map(({ date }) => date)),
    last: latest(...due.map(({ extended }) => extended)),
  };
}

/** The decider's clock: `actBy` is the day the decision is due, `lastArguable` the day with the extension the text allows. */
export function decisionDates(
  facet: RuleFacet,
  input: ClockInput,
  reach: StateReach,
  start: PlainDate | null,
): DecisionDates {
  const { rule } = facet;
  const time = decisionTime(facet, input, start);
  const { value, unit } = time;
  const startEvent = rule.decideStart === 'none' ? 'request' : rule.decideStart;
  const unknown: UnknownKey[] = [...rule.unknownPoints.filter(aboutDecision)];
  const hours = unit === 'hours' ? value : null;
  if (value === null) {
    unknown.push('decision_time');
    return {
      actBy: null,
      lastArguable: null,
      rolled: null,
      basis: [],
      unknown,
      hours,
      startEvent,
      startDate: null,
      verified: true,
    };
  }
  if (start === null) unknown.push('filed');
  if (startEvent === 'reviewer_receipt' || startEvent === 'case_file_receipt') unknown.push(startEvent);
  if (rule.levelsTwoValue !== null && input.planLevels === null) unknown.push('plan_levels');

  const due = start === null ? null : decisionDue(start, time);
  const basis: Basis[] = [
    { kind: 'rule', date: due, text: `${words(value, unit)} to decide`, citation: rule.citation },
  ];
  let last = due;
  if (rule.extensionValue !== null && rule.extensionUnit !== null) {
    last = due === null ? null : addDays(due, rule.extensionValue);
    const text = `may be extended by ${words(rule.extensionValue, rule.extensionUnit)} with notice`;
    basis.push({ kind: 'extension', date: last, text, citation: rule.citation });
  }
  const federal = {
    actBy: due,
    lastArguable: last,
    rolled: null,
    basis,
    unknown,
    hours,
    startEvent,
    startDate: start,
  };
  if (reach.kind === 'unknown_state')
    return { ...federal, unknown: [...unknown, 'contract_state'], verified: false };
  if (reach.kind !== 'row') return { ...federal, verified: true };
  const state = withState(facet, reach.row, start, federal);
  return reach.certain
    ? { ...federal, ...state }
    : { ...federal, ...state, unknown: [...state.unknown, 'funding'], verified: false };
}

/** Beside the federal time to decide the state's own: due by the earlier, overdue beyond doubt after the later. */
function withState(
  { urgency }: RuleFacet,
  row: Extract<StateReach, { kind: 'row' }>['row'],
  start: PlainDate | null,
  federal: Dates,
): Pick<DecisionDates, 'actBy' | 'lastArguable' | 'basis' | 'unknown' | 'verified'> {
  const fast = urgency === 'urgent';
  const value = fast ? row.decisionHoursExpedited : row.decisionDaysStandard;
  const outside = row.federalRule === 'outside';
  const beside = outside ? { ...federal, actBy: null, lastArguable: null, basis: [] } : federal;
  if (value === null)
    return { ...beside, unknown: [...federal.unknown, 'state_decision_time'], verified: !outside };
  const property = fast ? 'decisionHoursExpedited' : 'decisionDaysStandard';
  const confirmed = !row.secondaryFields.includes(property) && !row.secondaryFields.includes('all');
  const unit = fast ? 'hours' : 'calendar_days';
  const due = start === null ? null : decisionDue(start, { value, unit });
  const text = `${row.stateCode}: ${words(value, unit)} to decide${confirmed ? '' : ', unconfirmed'}`;
  return {
    actBy: earliestOf(beside.actBy, due),
    lastArguable: latestOf(beside.lastArguable, due),
    basis: [...beside.basis, { kind: 'state_rule', date: due, text, citation: row.citation }],
    unknown: federal.unknown,
    verified: confirmed,
  };
}

type Point = RuleFacet['rule']['unknownPoints'][number];
const decisionPoints: ReadonlySet<Point> = new Set<Point>([
  'kind_of_item',
  'prescriber_statement',
  'rating_period',
  'state_decision_time',
]);
/** Whether an unknown point of a row bears on the time to decide; the others bear on the time to file. */
export const aboutDecision = (point: Point): boolean => decisionPoints.has(point);

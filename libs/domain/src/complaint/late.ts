import type { PlanTypeKey, Urgency } from '../case/case-words.js';
import type { Sourced } from '../jurisdiction/authority-types.js';
import { decisionDue } from '../jurisdiction/deadline-decision.js';
import {
  facetsOfPlan,
  type DecisionTime,
  type RuleFacet,
  type Stage,
} from '../jurisdiction/procedure-rules.js';
import { sourced } from '../jurisdiction/sourced.js';
import { addDays, plainDate, type PlainDate } from '../shared/calendar.js';

/**
 * The post's own days, our choice: the payer's time runs from the day it receives a request, and we know the day it was
 * sent. Nobody is said to be late for days a letter may have lain in the mail. Requests timed in hours get one day.
 */
export const receiptAllowanceDays = 5;

export interface TimeOwed {
  /** The last day on which a decision cannot be called late: extension and days of the post included. Plain date. */
  readonly lateAfter: PlainDate;
  /** The day the rule itself gives, without either. */
  readonly due: PlainDate;
  readonly words: string;
  readonly source: Sourced;
}

/**
 * How long the decider of a stage had, by the rule of the plan type: of several that may be meant (the urgency or the
 * number of levels is not known) the latest, so that nothing is called late that may have been in time. Null: no rule
 * in our tables sets a time.
 * @param received the payer's own day of receipt is known; the days of the post are then not added
 */
export function timeOwed(
  planType: PlanTypeKey,
  stage: string,
  on: PlainDate,
  of: { readonly urgency: Urgency | null; readonly planLevels: 1 | 2 | null; readonly received: boolean },
): TimeOwed | null {
  const all = facetsOfPlan(planType).filter(
    ({ rule, decision }) => rule.stage === (stage as Stage) && decision.value !== null,
  );
  const meant = all.filter(
    ({ urgency }) => of.urgency !== null && (urgency === of.urgency || urgency === 'any'),
  );
  const possible = (meant.length > 0 ? meant : all).flatMap((facet) => owed(facet, on, of) ?? []);
  return possible.sort((a, b) => (a.lateAfter < b.lateAfter ? 1 : -1))[0] ?? null;
}

function owed(
  facet: RuleFacet,
  on: PlainDate,
  { planLevels, received }: { readonly planLevels: 1 | 2 | null; readonly received: boolean },
): TimeOwed | null {
  const time = timeOf(facet, planLevels, on);
  const due = decisionDue(on, time);
  if (due === null) return null;
  const post = received ? 0 : time.unit === 'hours' ? 1 : receiptAllowanceDays;
  const extension = facet.rule.extensionValue ?? 0;
  return {
    due,
    lateAfter: addDays(due, extension + post),
    words: `${time.value} ${time.unit === 'hours' ? 'hours' : time.unit === 'calendar_days' ? 'days' : 'business days'}${
      extension > 0 ? `, and ${extension} days more where the plan says so in time` : ''
    }`,
    source: sourced(facet.rule),
  };
}

/** With two levels each has half the time; while the number is not known the longer time counts for the payer. */
function timeOf({ rule, decision }: RuleFacet, planLevels: 1 | 2 | null, on: PlainDate): DecisionTime {
  if (planLevels === 2 && rule.levelsTwoValue !== null)
    return { value: rule.levelsTwoValue, unit: decision.unit };
  const older = rule.effectiveFrom !== null && on < rule.effectiveFrom && rule.supersededValue !== null;
  return older ? { value: rule.supersededValue, unit: decision.unit } : decision;
}

/** After so many days a request that the rule gives no time for is worth asking about; our own choice. */
export const askAfterDays = 30;

export const daysAfter = (on: string, days: number): PlainDate => addDays(plainDate(on), days);

import {
  addDays,
  addMonthsClamped,
  addMonthsFederal,
  earliest,
  latest,
  rollForward,
  type PlainDate,
} from '../shared/calendar.js';
import type { Basis, UnknownKey } from './clocks-shape.js';
import { federalHolidays } from './federal-holidays.js';
import type { RuleFacet } from './procedure-rules.js';

/** Two dates of one window with what they rest on. */
export interface Dates {
  readonly actBy: PlainDate | null;
  readonly lastArguable: PlainDate | null;
  readonly rolled: PlainDate | null;
  readonly basis: readonly Basis[];
  readonly unknown: readonly UnknownKey[];
}

/** The days a window may be counted from: the date printed on the notice, and the day it arrived where known. */
export interface Anchor {
  readonly notice: PlainDate;
  readonly receipt: PlainDate | null;
}

export const noDates: Dates = { actBy: null, lastArguable: null, rolled: null, basis: [], unknown: [] };

/**
 * The last day of a window that excludes its first day.
 * @param monthRule `first_of_next`: a day the month does not have becomes the first of the following month (45 CFR
 *   147.136(d)(2)(i)); anything else: the last day of that month, the earlier reading, because the text is silent.
 */
export function windowEnd(
  from: PlainDate,
  value: number,
  unit: 'calendar_days' | 'days' | 'months',
  monthRule: 'first_of_next' | 'unknown' | null,
): PlainDate {
  if (unit !== 'months') return addDays(from, value);
  return monthRule === 'first_of_next' ? addMonthsFederal(from, value) : addMonthsClamped(from, value);
}

/** The dates of a rule's own window. A rule without a number gives none: nothing is guessed. */
export function ruleDates({ rule, fromNoticeDate }: RuleFacet, anchor: Anchor): Dates {
  const { filerDeadlineValue: value, filerDeadlineUnit: unit, citation } = rule;
  if (unit === 'plan_set' || unit === 'state_set') return { ...noDates, unknown: ['window'] };
  if (value === null || unit === 'none' || rule.startEvent === 'event_complained_of') return noDates;

  const end = (from: PlainDate, days = value): PlainDate => windowEnd(from, days, unit, rule.monthRule);
  const fromNotice = end(anchor.notice);
  const basis: Basis[] = [
    { kind: 'rule', date: fromNotice, text: `${words(value, unit)} from the date on the notice`, citation },
  ];
  const unknown: UnknownKey[] = [];
  let [actBy, last] = [fromNotice, fromNotice];

  if (rule.valueFromReceipt !== null && !fromNoticeDate) {
    if (anchor.receipt !== null) {
      const fromReceipt = end(anchor.receipt, rule.valueFromReceipt);
      [actBy, last] = [earliest(actBy, fromReceipt), latest(last, fromReceipt)];
      basis.push(receiptBasis(fromReceipt, rule.valueFromReceipt, unit, citation));
    }
  } else if (rule.dayZero === 'receipt' && !fromNoticeDate) {
    if (anchor.receipt !== null) {
      last = latest(last, end(anchor.receipt));
      basis.push(receiptBasis(end(anchor.receipt), value, unit, citation));
    } else if (rule.presumedReceiptDays !== null) {
      last = end(addDays(anchor.notice, rule.presumedReceiptDays));
      const text = `${words(value, unit)} from receipt, presumed ${rule.presumedReceiptDays} days after the date`;
      basis.push({ kind: 'receipt', date: last, text, citation });
    } else unknown.push('received');
  }

  if (rule.longestValue !== null) {
    const longest = end(anchor.notice, rule.longestValue);
    last = latest(last, longest);
    const text = `${words(rule.longestValue, unit)}, the longest time the rule lets a state set`;
    basis.push({ kind: 'rule', date: longest, text, citation });
  }

  if (rule.monthRule === 'unknown') unknown.push('month_rule');
  if (rule.roll === 'unknown') unknown.push('roll');
  return rule.roll === 'weekend_federal'
    ? rolledPast({ actBy, lastArguable: last, rolled: null, basis, unknown }, citation)
    : { actBy, lastArguable: last, rolled: null, basis, unknown };
}

/**
 * The roll past weekends and federal holidays, where the rule itself has it: act-by stays, because nobody plans on
 * it; last arguable moves, because the rule supports it; `rolled` tells where act-by would have moved.
 */
function rolledPast(dates: Dates, citation: string | null): Dates {
  if (dates.actBy === null || dates.lastArguable === null) return dates;
  const [actRolled, last] = [
    rollForward(dates.actBy, federalHolidays),
    rollForward(dates.lastArguable, federalHolidays),
  ];
  if (last === dates.lastArguable && actRolled === dates.actBy) return dates;
  const text =
    'the rule moves a last day on a Saturday, Sunday or federal holiday to the next day that is none';
  return {
    ...dates,
    lastArguable: last,
    rolled: actRolled === dates.actBy ? null : actRolled,
    basis: [...dates.basis, { kind: 'roll', date: latest(last, actRolled), text, citation }],
  };
}

function receiptBasis(date: PlainDate, value: number, unit: string, citation: string | null): Basis {
  return { kind: 'receipt', date, text: `${words(value, unit)} from the day it arrived`, citation };
}

/** `4 months`, `180 days`, `5 business days`. */
export function words(value: number, unit: string): string {
  const name = unit.replace('calendar_', '').replace('_', ' ');
  return `${value} ${value === 1 ? name.replace(/s$/, '') : name}`;
}

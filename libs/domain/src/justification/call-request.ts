import { appealSteps } from '../appeal-path/steps.js';
import type { PeerToPeerRule } from '../jurisdiction/payer-rules.js';
import {
  addBusinessDays,
  addDays,
  addMonthsClamped,
  addMonthsFederal,
  dateInZone,
  type HolidayCalendar,
  type PlainDate,
} from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { isCaring, type ClinicianRelation } from './clinician.js';
import { opinionFilings } from './supporting.js';

/** Stages at which a denial is decided again: what a payer means by an appeal that closes the call. */
export const appealStages: readonly string[] = [
  ...new Set(
    appealSteps
      .filter(({ filingType }) => opinionFilings.some((one) => one === filingType))
      .flatMap(({ stages }) => stages),
  ),
];

/** Until when a call can be asked for: the earliest day the rule can mean, and the latest. */
export interface CallAskWindow {
  /** Null: no window was found; ask at once. */
  readonly askBy: PlainDate | null;
  readonly lastArguable: PlainDate | null;
  /** What was counted from what, for the person and the practice to check. */
  readonly basis: string;
  readonly verified: boolean;
}

const noHolidays: HolidayCalendar = { has: () => false };

/**
 * The end of the window, the day of the start event not counted. Business days are counted without holidays for the day
 * to act by, since whose holidays a payer keeps is not known, and with the given ones for the latest day; an unknown
 * start is the notice's date for the one and its arrival for the other. Never rolled forward [16-18].
 * @param holidays days to leave out for the latest reading (federal ones)
 */
export function callAskWindow(
  rule: PeerToPeerRule | null,
  letter: { readonly noticeDate: PlainDate | null; readonly receivedDate: PlainDate | null },
  holidays: HolidayCalendar,
): CallAskWindow {
  const noticeDate = letter.noticeDate ?? letter.receivedDate;
  if (rule?.window == null || noticeDate === null) {
    return {
      askBy: null,
      lastArguable: null,
      basis:
        rule?.window == null
          ? 'No time to ask in was found. Ask at once, and ask the plan until when it can be asked for.'
          : 'The notice’s date is not known. Ask at once.',
      verified: false,
    };
  }
  const received = letter.receivedDate ?? noticeDate;
  const from = rule.startEvent === 'notice_receipt' ? received : noticeDate;
  const latestFrom = rule.startEvent === 'notice_date' ? noticeDate : received;
  const { value, unit } = rule.window;
  const end = (start: PlainDate, latest: boolean): PlainDate => {
    if (unit === 'calendar_days') return addDays(start, value);
    if (unit === 'business_days') return addBusinessDays(start, value, latest ? holidays : noHolidays);
    return latest ? addMonthsFederal(start, value) : addMonthsClamped(start, value);
  };
  const event =
    rule.startEvent === 'notice_receipt' ? 'the day the notice arrived' : 'the date of the notice';
  return {
    askBy: end(from, false),
    lastArguable: end(latestFrom, true),
    basis: `${value} ${unit.replace('_', ' ')} from ${event}, ${from} (${rule.payer}: ${rule.planScope})`,
    verified: rule.verified && rule.startEvent !== 'unknown',
  };
}

export type MayAskForCall = {
  readonly may: true;
  /** What the payer's page leaves open; said to the practice before it asks. */
  readonly notes: readonly string[];
};
export type MayNotAskForCall = Refusal<
  'OnlyWhoCaresSpeaks' | 'PayerWantsAnother' | 'NoCallForThisReason' | 'CallClosedByAppeal' | 'CallWindowOver'
>;

export interface CallAskFacts {
  readonly rule: PeerToPeerRule | null;
  readonly window: CallAskWindow;
  readonly relation: ClinicianRelation;
  readonly reasonKey: string | null;
  readonly appealFiled: boolean;
  readonly today: PlainDate;
}

/**
 * Whether the practice asks for the call. Past the day to ask by but not past the latest, it still asks: the payer may
 * say no, we do not. A supporting clinician never does.
 */
export function mayAskForCall(facts: CallAskFacts): MayAskForCall | MayNotAskForCall {
  const { rule, window } = facts;
  if (!isCaring(facts.relation)) {
    return refuse(
      'OnlyWhoCaresSpeaks',
      'The call is held by the clinician who treats the person, ordered the care or stands in for them.',
    );
  }
  if (rule && rule.askers.length > 0 && !rule.askers.includes(facts.relation)) {
    return refuse(
      'PayerWantsAnother',
      `This plan takes the call of the ${rule.askers.join(' or ')} clinician only.`,
    );
  }
  if (rule && facts.reasonKey !== null && rule.notFor.includes(facts.reasonKey)) {
    return refuse(
      'NoCallForThisReason',
      'This plan holds no such call about this kind of denial. Appeal instead.',
    );
  }
  if (rule?.lostIfAppealFiled === 'yes' && facts.appealFiled) {
    return refuse('CallClosedByAppeal', 'With this plan the appeal that was filed has closed the call.');
  }
  if (window.lastArguable !== null && facts.today > window.lastArguable) {
    return refuse('CallWindowOver', `The time to ask for the call ended on ${window.lastArguable}.`);
  }
  const notes = [
    ...(window.askBy !== null && facts.today > window.askBy
      ? ['The day to ask by has passed on the strict reading. Ask today and say why.']
      : []),
    ...(rule === null
      ? ['We know no rule of this plan. Ask who may call, until when, and what an appeal does to it.']
      : []),
    ...(rule?.canOverturn === 'no'
      ? ['The plan says that the call cannot change the decision; it can show the criteria used.']
      : []),
    ...(rule?.lostIfAppealFiled === 'unknown' ? ['Ask whether filing an appeal closes the call.'] : []),
  ];
  return { may: true, notes };
}

/** A time to be called at, instants; both ends on one day of the practice's zone. */
export interface CallWindow {
  readonly from: string;
  readonly to: string;
}

/** Two, because a payer that misses one may end the request; half an hour, because reviewers call in a span. */
export const callWindowsWanted = 2;
export const callWindowMinutesLeast = 30;

/**
 * Two times to be called at, in order. After the last day to ask they are still good: the window is one for asking.
 * @param zone IANA name of the practice's zone
 */
export function callWindows(
  windows: readonly CallWindow[],
  now: string,
  zone: string,
):
  | readonly CallWindow[]
  | Refusal<'CallWindowsTwo' | 'CallWindowPast' | 'CallWindowTooShort' | 'CallWindowsOverlap'> {
  if (windows.length !== callWindowsWanted)
    return refuse(
      'CallWindowsTwo',
      'Give two different times at which the clinician can be called.',
      'windows',
    );
  const inOrder = [...windows].sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
  for (const { from, to } of inOrder) {
    if (!(Date.parse(from) > Date.parse(now)))
      return refuse('CallWindowPast', 'One of the times has passed already.', 'windows');
    const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
    if (!(minutes >= callWindowMinutesLeast) || dateInZone(from, zone) !== dateInZone(to, zone))
      return refuse(
        'CallWindowTooShort',
        `Each time is at least ${callWindowMinutesLeast} minutes long and ends on the day it begins.`,
        'windows',
      );
  }
  const [first, second] = inOrder;
  return first && second && Date.parse(second.from) < Date.parse(first.to)
    ? refuse('CallWindowsOverlap', 'The two times overlap, so they are one. Give another.', 'windows')
    : inOrder;
}

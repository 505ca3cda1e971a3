import { federalHolidays } from '../jurisdiction/federal-holidays.js';
import { isJurisdictionCode, type JurisdictionCode } from '../jurisdiction/jurisdictions.js';
import { addBusinessDays, isPlainDate, type PlainDate } from '../shared/calendar.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import type { Bilingual } from '../identity/account.js';
import { instantOf, isBefore, wallAt, type LocalMomentRefused } from './local-moment.js';

/** How comments on a docket reach the body. */
export const commentWays = ['web_form', 'email', 'post'] as const;
export type CommentWay = (typeof commentWays)[number];

/** When a body takes comments on a docket: a rate filing, a rule, a bill. Copied from its notice. */
export interface CommentWindow {
  readonly jurisdiction: JurisdictionCode | 'US';
  readonly docket: string;
  readonly kind: 'rate_filing' | 'rule' | 'bill' | 'other';
  /** IANA zone of the body. */
  readonly zone: string;
  /** Null: the notice does not say, and it is open as far as anybody knows. */
  readonly opensOn: PlainDate | null;
  /** Null: the notice names no end; nothing is planned by it and the body is asked. */
  readonly closesOn: PlainDate | null;
  /** `HH:MM` where the notice prints an hour; null: 17:00, as for every deadline [18]. */
  readonly closesAt: string | null;
  readonly way: CommentWay;
  /** Where it was read, and on which day. */
  readonly sourceUrl: string;
  readonly readOn: PlainDate;
}

export type CommentWindowRefused =
  | LocalMomentRefused
  | Refusal<
      'JurisdictionUnknown' | 'DocketMissing' | 'WindowEndsBeforeStart' | 'WindowOver' | 'SourceMissing'
    >;

/** Business days kept free before comments close, by their way; the same as for filings [18]. */
export const commentMarginDays: Readonly<Record<CommentWay, number>> = { web_form: 1, email: 1, post: 5 };

const end = ({ closesOn, closesAt, zone }: CommentWindow): string | null | LocalMomentRefused =>
  closesOn === null
    ? null
    : instantOf({ date: closesOn, time: closesAt ?? '17:00', which: 'first' }, zone, 'closesOn');

export function checkCommentWindow(window: CommentWindow, now: string): CommentWindow | CommentWindowRefused {
  if (window.jurisdiction !== 'US' && !isJurisdictionCode(window.jurisdiction)) {
    return refuse(
      'JurisdictionUnknown',
      'There is no such state or territory. What you entered is kept.',
      'jurisdiction',
    );
  }
  if (docketKey(window.docket) === '') {
    return refuse(
      'DocketMissing',
      'Comments belong to a docket or filing number. What you entered is kept; copy the number from the notice.',
      'docket',
    );
  }
  const closes = end(window);
  if (isRefusal(closes)) return closes;
  if (
    window.opensOn !== null &&
    (!isPlainDate(window.opensOn) || (window.closesOn ?? window.opensOn) < window.opensOn)
  ) {
    return refuse(
      'WindowEndsBeforeStart',
      'The time for comments would end before it starts. What you entered is kept; look both days up in the notice.',
      'closesOn',
    );
  }
  if (closes !== null && !isBefore(now, closes)) {
    return refuse(
      'WindowOver',
      'The time for comments on this docket is over. What you entered is kept.',
      'closesOn',
    );
  }
  return /^https:\/\/\S+$/.test(window.sourceUrl) && isPlainDate(window.readOn)
    ? window
    : refuse(
        'SourceMissing',
        'Say where the dates were read, with its address, and on which day. What you entered is kept.',
        'sourceUrl',
      );
}

export interface WindowStanding {
  readonly state: 'not_yet' | 'open' | 'last_day' | 'over' | 'end_unknown';
  /** Day on the body's wall by which a comment leaves safely; null without an end. */
  readonly actBy: PlainDate | null;
  /** Instant at which it is over; null without an end. */
  readonly closesAt: string | null;
}

/** How a checked window stands now. Past `actBy` it is still open: nobody is kept from trying. */
export function windowStanding(window: CommentWindow, now: string): WindowStanding {
  const closesAt = end(window);
  if (isRefusal(closesAt)) throw new Error(closesAt.message);
  const today = wallAt(now, window.zone).date;
  const actBy =
    window.closesOn === null
      ? null
      : addBusinessDays(window.closesOn, -commentMarginDays[window.way], federalHolidays);
  const state = (): WindowStanding['state'] => {
    if (closesAt !== null && !isBefore(now, closesAt)) return 'over';
    if (window.opensOn !== null && today < window.opensOn) return 'not_yet';
    if (closesAt === null) return 'end_unknown';
    return today === window.closesOn ? 'last_day' : 'open';
  };
  return { state: state(), actBy, closesAt };
}

/**
 * The day on which somebody handed their comment in, by their own word. One after the end was not taken, unless the body has
 * moved its end: then whoever entered the window enters the new one first. Without an end every day counts.
 */
export function checkHandedIn(
  window: Pick<CommentWindow, 'opensOn' | 'closesOn'>,
  on: string,
): true | Refusal<'WindowOver' | 'InvalidInput'> {
  if (window.closesOn !== null && on > window.closesOn)
    return refuse(
      'WindowOver',
      `Comments on this docket were taken until ${window.closesOn}. Your words are kept and nothing was changed; if the body has moved its end, ask the campaign to enter the new one.`,
      'handedInOn',
    );
  return window.opensOn !== null && on < window.opensOn
    ? refuse(
        'InvalidInput',
        `Comments on this docket are taken from ${window.opensOn}. Your words are kept and nothing was changed; look the day up again.`,
        'handedInOn',
      )
    : true;
}

/** One docket under however it is written: letters and digits alone, in capitals. `SRB 2026-014` is `SRB2026014`. */
export const docketKey = (docket: string): string =>
  docket
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

export interface DocketComment {
  readonly jurisdiction: JurisdictionCode | 'US';
  readonly docketKey: string;
  /** Withdrawn before it left frees the place; what was handed in stays the one comment. */
  readonly state: 'drafted' | 'handed_to_person' | 'submitted' | 'withdrawn';
}

/**
 * One person, one comment on a docket [G11], through whichever campaign, and one in writing beside their testimony is the
 * same one. The database repeats it as a unique index over person, jurisdiction and docket key.
 * @param own the person's comments, all campaigns
 */
export function mayComment(
  own: readonly DocketComment[],
  wanted: Pick<CommentWindow, 'jurisdiction' | 'docket'>,
): true | Refusal<'CommentAlreadyMade'> {
  const key = docketKey(wanted.docket);
  return own.some(
    (one) => one.jurisdiction === wanted.jurisdiction && one.docketKey === key && one.state !== 'withdrawn',
  )
    ? refuse(
        'CommentAlreadyMade',
        'You have a comment on this docket already, and each person makes one. It is kept; open it to change it while it has not been handed in.',
      )
    : true;
}

/** Beside the text of a comment on a rate filing: what the body can decide there, and what it cannot. */
export const rateReviewHint: Bilingual = {
  en: 'In a rate review the body decides whether the increase is reasonable: costs, assumptions, benefits, network. It cannot decide anybody’s own case there; say what the price and the plan did to you.',
  es: 'En una revisión de tarifas el organismo decide si el aumento es razonable: costos, supuestos, beneficios, red. Allí no puede decidir el caso de nadie; diga qué le hicieron el precio y el plan.',
};

import { isJurisdictionCode } from '../jurisdiction/jurisdictions.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import type { HearingDetails, HearingTimes } from './hearing.js';
import {
  instantOf,
  isBefore,
  plusMinutes,
  type LocalMoment,
  type LocalMomentRefused,
} from './local-moment.js';

export type HearingRefused =
  | LocalMomentRefused
  | Refusal<
      | 'HearingTextMissing'
      | 'HearingTextTooLong'
      | 'JurisdictionUnknown'
      | 'HearingInPast'
      | 'HearingLengthUnusable'
      | 'PlaceMissing'
      | 'LinkMissing'
      | 'LinkUnusable'
      | 'MinutesUnusable'
      | 'SlotsUnusable'
      | 'SlotsNotOurs'
      | 'MoreSlotsThanTime'
      | 'SignupMethodMissing'
      | 'SignupAfterHearing'
    >;

const kept = 'What you entered is kept';
const longest = { body: 200, title: 200, docket: 100, place: 300, link: 500 } as const;

/** Bounds of our own choosing: beyond them a number is a slip of the hand. */
export const mostSlots = 500;
export const mostMinutesPerSpeaker = 60;
export const longestSitting = 24 * 60;

/**
 * Holds the details of a hearing against each other and against `now` (ISO instant of the business clock), and reads the
 * moments as instants. The first thing that is wrong is said, in the order of the form.
 */
export function checkHearing(details: HearingDetails, now: string): HearingTimes | HearingRefused {
  const wrong = checkTexts(details) ?? checkWay(details) ?? checkSlots(details);
  return wrong ?? readTimes(details, now);
}

function checkTexts(details: HearingDetails): HearingRefused | null {
  for (const field of ['body', 'title'] as const) {
    if (details[field].trim() === '') {
      return refuse(
        'HearingTextMissing',
        `${field === 'body' ? 'Who holds the hearing' : 'What it is about'} is missing. ${kept}; copy it from the body’s notice.`,
        field,
      );
    }
  }
  for (const field of ['body', 'title', 'docket', 'place', 'link'] as const) {
    if ((details[field] ?? '').length > longest[field]) {
      return refuse(
        'HearingTextTooLong',
        `This is longer than ${longest[field]} characters. ${kept}; shorten it to what the notice calls it.`,
        field,
      );
    }
  }
  return details.jurisdiction === 'US' || isJurisdictionCode(details.jurisdiction)
    ? null
    : refuse(
        'JurisdictionUnknown',
        `There is no such state or territory. ${kept}; choose one, or US for a federal body.`,
        'jurisdiction',
      );
}

/** Where or by which link; the sign-up's way and owner. */
function checkWay(details: HearingDetails): HearingRefused | null {
  if (details.mode !== 'remote' && (details.place ?? '').trim() === '') {
    return refuse(
      'PlaceMissing',
      `People are to come, and no place is given. ${kept}; add the place.`,
      'place',
    );
  }
  // A link for taking part often comes late; it is asked for only where there is no other way in.
  if (details.mode === 'remote' && (details.link ?? '').trim() === '' && details.signupOwner === 'campaign') {
    return refuse(
      'LinkMissing',
      `The hearing is held from afar and has no link. ${kept}; add the link from the notice.`,
      'link',
    );
  }
  if (details.link !== null && !/^https:\/\/[^\s<>"]+$/i.test(details.link)) {
    return refuse('LinkUnusable', `The link must begin with https:// and hold no spaces. ${kept}.`, 'link');
  }
  return details.signupOwner === 'body' && details.signupMethod === null
    ? refuse(
        'SignupMethodMissing',
        `The body keeps the list of speakers, and how one gets on it is missing. ${kept}; say how people sign up.`,
        'signupMethod',
      )
    : null;
}

function checkSlots(details: HearingDetails): HearingRefused | null {
  const { slots, minutesPerSpeaker: minutes, expectedMinutes } = details;
  if (!Number.isSafeInteger(expectedMinutes) || expectedMinutes < 5 || expectedMinutes > longestSitting) {
    return refuse(
      'HearingLengthUnusable',
      `The hearing would end before it begins, or last longer than a day. ${kept}; give its length in minutes, from 5 to ${longestSitting}.`,
      'expectedMinutes',
    );
  }
  if (!Number.isSafeInteger(minutes) || minutes < 1 || minutes > mostMinutesPerSpeaker) {
    return refuse(
      'MinutesUnusable',
      `Minutes for each speaker are a whole number from 1 to ${mostMinutesPerSpeaker}. ${kept}.`,
      'minutesPerSpeaker',
    );
  }
  if (details.signupOwner === 'body') {
    return slots === null
      ? null
      : refuse(
          'SlotsNotOurs',
          `The body keeps the list of speakers, so there are no slots of yours to give. ${kept}; leave the number out.`,
          'slots',
        );
  }
  if (slots === null || !Number.isSafeInteger(slots) || slots < 1 || slots > mostSlots) {
    return refuse(
      'SlotsUnusable',
      `With no slot nobody can speak. ${kept}; give the number the body has granted, from 1 to ${mostSlots}, or say that the body keeps the list.`,
      'slots',
    );
  }
  // Guard against hoarding: nobody is granted more speaking time than there is.
  return slots * minutes > expectedMinutes
    ? refuse(
        'MoreSlotsThanTime',
        `${slots} speakers of ${minutes} minutes do not fit into ${expectedMinutes} minutes. ${kept}; ask for the slots the body has granted, no more.`,
        'slots',
      )
    : null;
}

function readTimes(details: HearingDetails, now: string): HearingTimes | HearingRefused {
  const startsAt = instantOf(details.starts, details.zone, 'starts');
  if (isRefusal(startsAt)) return startsAt;
  if (!isBefore(now, startsAt)) {
    return refuse(
      'HearingInPast',
      `The hearing lies in the past. ${kept}; correct the day or the hour. A hearing that is over can only be recorded from one that was announced.`,
      'starts',
    );
  }
  const signupClosesAt = optional(details.signupCloses, details.zone, 'signupCloses');
  if (isRefusal(signupClosesAt)) return signupClosesAt;
  if (signupClosesAt !== null && isBefore(startsAt, signupClosesAt)) {
    return refuse(
      'SignupAfterHearing',
      `Sign-up would end after the hearing has begun. ${kept}; look the day up in the notice.`,
      'signupCloses',
    );
  }
  // Comments may close before or long after the hearing: dockets are kept open for both.
  const commentsCloseAt = optional(details.commentsClose, details.zone, 'commentsClose');
  if (isRefusal(commentsCloseAt)) return commentsCloseAt;
  return {
    startsAt,
    endsAt: plusMinutes(startsAt, details.expectedMinutes),
    signupClosesAt,
    commentsCloseAt,
  };
}

const optional = (
  moment: LocalMoment | null,
  zone: string,
  field: string,
): string | null | LocalMomentRefused => (moment === null ? null : instantOf(moment, zone, field));

import { addDays } from '../shared/calendar.js';
import type { Hearing } from './hearing.js';
import { isAhead } from './hearing.js';
import { isBefore, plusMinutes, wallAt, wallInstant } from './local-moment.js';
import type { Seat } from './slot.js';

export const reminderKinds = ['speak', 'speak_soon', 'sign_up', 'say_yes', 'hand_in', 'tell_us'] as const;
export type HearingReminderKind = (typeof reminderKinds)[number];

export interface HearingReminder {
  readonly kind: HearingReminderKind;
  /** ISO instant at which it is due. */
  readonly at: string;
  /** Mails of one kind, hearing sequence and key are sent once, whatever is computed anew. */
  readonly key: string;
}

/** Our own choices. Days before the hearing at ten on the person's wall; minutes before it, by day only. */
export const speakDays = [7, 2, 1] as const;
export const soonMinutes = 150;
export const signUpDays = [7, 3, 1, 0] as const;
export const handInDays = [7, 2, 0] as const;
export const tellUsDays = [0, 3, 10] as const;
const hour = '10:00';
/** Nobody is mailed between these on their own wall. */
const quiet = { from: '20:30', until: '07:00', evening: '19:00' } as const;

/**
 * When one speaker is reminded of one hearing, soonest first: days counted on the person's own wall, so that the evening
 * before is their evening. What lies in the past is left out; what would come at night comes the evening before.
 */
export function remindersFor(
  hearing: Pick<
    Hearing,
    'state' | 'sequence' | 'startsAt' | 'endsAt' | 'signupOwner' | 'signupClosesAt' | 'commentsCloseAt'
  >,
  seat: Pick<Seat, 'state' | 'zone' | 'heldUntil'>,
  now: string,
): readonly HearingReminder[] {
  const { zone } = seat;
  const found: { kind: HearingReminderKind; at: string; key: string }[] = [];
  const add = (kind: HearingReminderKind, key: string, at: string, latest: string): void => {
    const awake = byDay(at, zone);
    if (!isBefore(awake, now) && isBefore(awake, latest))
      found.push({ kind, at: awake, key: `${kind}:${key}` });
  };
  const daysBefore = (kind: HearingReminderKind, until: string, days: readonly number[]): void => {
    const last = wallAt(until, zone).date;
    for (const count of days) {
      // On the last day itself early enough to act, where ten o'clock would be too late.
      const at = wallInstant(addDays(last, -count), hour, zone);
      const early = plusMinutes(until, -120);
      add(kind, `${count}`, count === 0 && isBefore(early, at) ? early : at, until);
    }
  };
  if (isAhead(hearing)) {
    if (seat.state === 'confirmed') {
      daysBefore('speak', hearing.startsAt, speakDays);
      add('speak_soon', 'soon', plusMinutes(hearing.startsAt, -soonMinutes), hearing.startsAt);
    }
    if (seat.state === 'available' && hearing.signupOwner === 'body') {
      daysBefore('sign_up', hearing.signupClosesAt ?? hearing.startsAt, signUpDays);
    }
    if (seat.state === 'offered' && seat.heldUntil !== null) {
      const half = (Date.parse(now) + Date.parse(seat.heldUntil)) / 2;
      add('say_yes', seat.heldUntil, new Date(half).toISOString(), seat.heldUntil);
    }
  }
  const writes = seat.state === 'written_only' || seat.state === 'excused' || seat.state === 'waitlisted';
  if (writes && hearing.commentsCloseAt !== null) daysBefore('hand_in', hearing.commentsCloseAt, handInDays);
  if (hearing.state === 'held' && seat.state === 'confirmed') {
    const day = wallAt(hearing.endsAt, zone).date;
    for (const count of tellUsDays) {
      const at = count === 0 ? plusMinutes(hearing.endsAt, 60) : wallInstant(addDays(day, count), hour, zone);
      add('tell_us', `${count}`, at, plusMinutes(hearing.endsAt, 60 * 24 * 365));
    }
  }
  // What the night has pushed on to another moment of the same kind is said once.
  const unique = new Map(found.map((one) => [`${one.kind} ${one.at}`, one]));
  return [...unique.values()].sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at) || (one.key < other.key ? -1 : 1),
  );
}

/** By night the evening before; never later than wanted. */
function byDay(instant: string, zone: string): string {
  const { date, time } = wallAt(instant, zone);
  if (time >= quiet.until && time < quiet.from) return instant;
  return wallInstant(time < quiet.until ? addDays(date, -1) : date, quiet.evening, zone);
}

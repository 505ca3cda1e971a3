import { federalHolidays } from '../jurisdiction/federal-holidays.js';
import { addBusinessDays, type PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { isAhead, type Hearing, type SignupMethod } from './hearing.js';
import { isBefore, wallAt } from './local-moment.js';
import { isOpen, moveSeat, nothingChanged, type SlotDecision, type SlotDesk } from './slot-desk.js';
import type { Seat, SeatState } from './slot.js';

/** Business days kept free before a sign-up ends, by how it is done; our own choice, as for filings. */
export const signupMarginDays: Readonly<Record<SignupMethod, number>> = {
  web_form: 1,
  email: 1,
  phone: 1,
  in_writing: 5,
  at_the_door: 0,
};

export interface SignupTask {
  readonly seat: Seat;
  readonly what: 'sign_up_with_body' | 'paste_answer';
  /** Day on the wall of the hearing. It may lie in the past: then it is late and still to be done. */
  readonly doBy: PlainDate;
  /** When the body's list closes, ISO instant; null: the notice does not say. */
  readonly closesAt: string | null;
  readonly late: boolean;
}

/**
 * Where the body keeps the list: what each speaker, or a helper with them, has still to do there. Somebody who has signed
 * up pastes what the body answered; until then nobody counts as speaking, because a form sent off is no place on a list.
 * @param signedUp ids of seats for which somebody said that the form was sent
 */
export function signupTasks(
  hearing: Pick<Hearing, 'state' | 'signupOwner' | 'signupMethod' | 'signupClosesAt' | 'startsAt' | 'zone'>,
  seats: readonly Seat[],
  signedUp: ReadonlySet<string>,
  now: string,
): readonly SignupTask[] {
  if (hearing.signupOwner !== 'body' || !isAhead(hearing) || !isBefore(now, hearing.startsAt)) return [];
  const ends = hearing.signupClosesAt ?? hearing.startsAt;
  const last = wallAt(ends, hearing.zone).date;
  const margin = signupMarginDays[hearing.signupMethod ?? 'in_writing'];
  const doBy = margin === 0 ? last : addBusinessDays(last, -margin, federalHolidays);
  const late = wallAt(now, hearing.zone).date > doBy;
  return seats
    .filter(({ state }) => state === 'available')
    .map((seat) => ({
      seat,
      what: signedUp.has(seat.id) ? 'paste_answer' : 'sign_up_with_body',
      doBy,
      closesAt: hearing.signupClosesAt,
      late,
    }));
}

/** What the body answered, as whoever pasted it reads it. */
export const bodyAnswers = ['on_the_list', 'waiting_list', 'refused'] as const;
export type BodyAnswer = (typeof bodyAnswers)[number];

export type BodyAnswerRefused = Refusal<
  'ListIsOurs' | 'AnswerEmpty' | 'AnswerTooLong' | 'HearingNotOpen' | 'SeatOver' | 'NotReadyToSpeak'
>;

/** Longest answer kept; it is sealed, since it names the person. */
export const longestAnswer = 4000;

/**
 * Takes the body's own answer for one person. The text is kept as it is: it is the proof at the door. Places on the
 * body's waiting list are the body's, so ours only keeps the order in which they were told to us.
 */
export function pasteAnswer(
  desk: SlotDesk,
  seat: Seat,
  facts: {
    readonly answer: BodyAnswer;
    readonly text: string;
    readonly ready: boolean;
    readonly now: string;
  },
): SlotDecision | BodyAnswerRefused {
  if (desk.signupOwner !== 'body') {
    return refuse(
      'ListIsOurs',
      'The list of speakers is kept here, so there is no answer of the body to paste.',
    );
  }
  if (!isOpen(desk, facts.now)) {
    return refuse('HearingNotOpen', 'This hearing has begun or is over. Nothing was changed.');
  }
  const text = facts.text.trim();
  if (text === '') {
    return refuse(
      'AnswerEmpty',
      'Paste what the body wrote back, or the number it gave. Nothing was changed.',
      'text',
    );
  }
  if (text.length > longestAnswer) {
    return refuse(
      'AnswerTooLong',
      `This is longer than ${longestAnswer} characters. Paste the part that confirms the place; nothing was changed.`,
      'text',
    );
  }
  const to = ({ on_the_list: 'confirmed', waiting_list: 'waitlisted', refused: 'written_only' } as const)[
    facts.answer
  ];
  if (to === 'confirmed' && !facts.ready) {
    return refuse(
      'NotReadyToSpeak',
      'Before this counts: confirm that you speak of what you saw yourself, and read what becomes public. Your place with the body is not touched.',
    );
  }
  const mayAnswer: readonly SeatState[] = [
    'invited',
    'available',
    'waitlisted',
    'confirmed',
    'written_only',
    'declined',
  ];
  if (!mayAnswer.includes(seat.state)) {
    return refuse('SeatOver', 'This hearing is over for this person. Nothing was changed.');
  }
  return moveSeat(
    nothingChanged(desk),
    seat,
    to,
    to === 'confirmed'
      ? { agreedTo: desk.sequence }
      : to === 'waitlisted'
        ? { position: seat.position ?? desk.afterLast }
        : {},
  );
}

/**
 * Slots granted to us that nobody is going to use, to be given back to the body in time for others [G11]: those beyond
 * everybody who has or may still get one. Zero while there is time to fill them.
 */
export function slotsToGiveBack(desk: SlotDesk, now: string): number {
  if (desk.signupOwner !== 'campaign' || !isAhead(desk)) return 0;
  const closes = Date.parse(desk.signupClosesAt ?? desk.startsAt);
  const dayBefore = closes - 24 * 3_600_000;
  return Date.parse(now) < dayBefore ? 0 : Math.max(0, (desk.slots ?? 0) - desk.taken - desk.waiting);
}

import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import type { Hearing, HearingState } from './hearing.js';
import { moveOf } from './hearing-moves.js';
import { isBefore } from './local-moment.js';
import { seatTransitions, type Seat, type SeatState } from './slot.js';

export const appearances = ['delivered', 'not_delivered', 'excused'] as const;
export type Appearance = (typeof appearances)[number];

/** By what somebody's having spoken is known, weakest first. */
export const appearanceEvidence = ['own_word', 'organizer_was_there', 'recording', 'minutes'] as const;
export type AppearanceEvidence = (typeof appearanceEvidence)[number];

export type AppearanceRefused = Refusal<'HearingAhead' | 'SpeakerHadNoSlot' | 'LinkUnusable'>;

const httpsOnly = /^https:\/\/[^\s<>"]+$/i;
const linkRefused = (): Refusal<'LinkUnusable'> =>
  refuse(
    'LinkUnusable',
    'The link must begin with https:// and hold no spaces. Nothing else was lost.',
    'recordUrl',
  );

/**
 * Whether a confirmed speaker spoke, did not, or could not; corrections go the same way. Not before the hearing began. That
 * somebody did not come is said only of who had said yes; that they spoke also of who was on the body's own list, or came
 * after all, without our having known.
 */
export function recordAppearance(
  hearing: Pick<Hearing, 'startsAt' | 'state'>,
  seat: Pick<Seat, 'state'>,
  facts: { readonly appearance: Appearance; readonly recordUrl: string | null; readonly now: string },
): SeatState | AppearanceRefused {
  if (isBefore(facts.now, hearing.startsAt) || hearing.state === 'drafted' || hearing.state === 'cancelled') {
    return refuse('HearingAhead', 'This hearing has not taken place. Nothing was changed.');
  }
  if (facts.recordUrl !== null && !httpsOnly.test(facts.recordUrl)) return linkRefused();
  return seat.state === facts.appearance || canMove<SeatState>(seatTransitions, seat.state, facts.appearance)
    ? facts.appearance
    : refuse('SpeakerHadNoSlot', 'This person had said yes to no slot. Nothing was changed.');
}

/** What the body did afterwards with what the hearing was about; unknown is reported, never dropped [28]. */
export const bodyActs = [
  'approved',
  'approved_reduced',
  'disapproved',
  'rule_adopted',
  'rule_changed',
  'policy_changed',
  'bill_advanced',
  'bill_failed',
  'put_off',
  'no_action_yet',
  'unknown',
] as const;
export type BodyAct = (typeof bodyActs)[number];

export interface HearingResult {
  readonly act: BodyAct;
  readonly decidedOn: string | null;
  /** The official record or decision. */
  readonly recordUrl: string | null;
}

/** What was said and done, counted. Speakers of whom nothing is known stand in `unknown` and in no other number. */
export interface HearingTally {
  readonly saidYes: number;
  readonly delivered: number;
  readonly notDelivered: number;
  readonly excused: number;
  readonly unknown: number;
  readonly writtenOnly: number;
}

export function tallyOf(seats: readonly Pick<Seat, 'state'>[]): HearingTally {
  const count = (state: SeatState): number => seats.filter((seat) => seat.state === state).length;
  const [delivered, notDelivered, excused, unknown] = [
    count('delivered'),
    count('not_delivered'),
    count('excused'),
    count('confirmed'),
  ];
  return {
    saidYes: delivered + notDelivered + excused + unknown,
    ...{ delivered, notDelivered, excused, unknown },
    writtenOnly: count('written_only'),
  };
}

export type CloseRefused = Refusal<
  'HearingMoveNotAllowed' | 'SpeakersUnknown' | 'RecordMissing' | 'LinkUnusable' | 'ResultDateUnusable'
>;

/**
 * Closes a hearing: what the body did is said, with a record where it did something, and either every speaker is known to
 * have spoken or not, or somebody says that the rest will stay unknown; they are then reported as unknown for good.
 */
export function closeHearing(
  hearing: Pick<Hearing, 'state'>,
  tally: HearingTally,
  facts: { readonly result: HearingResult; readonly leaveUnknown: boolean; readonly today: string },
): HearingState | CloseRefused {
  const moved = moveOf(hearing.state, 'closed');
  if (isRefusal(moved)) return moved;
  const { act, decidedOn, recordUrl } = facts.result;
  if (recordUrl !== null && !httpsOnly.test(recordUrl)) return linkRefused();
  if (decidedOn !== null && decidedOn > facts.today) {
    return refuse(
      'ResultDateUnusable',
      'The day of the decision lies in the future. Nothing was changed.',
      'decidedOn',
    );
  }
  const acted = act !== 'unknown' && act !== 'no_action_yet' && act !== 'put_off';
  if (acted && recordUrl === null) {
    return refuse(
      'RecordMissing',
      'Say where the decision can be read. What you entered is kept; without a record choose that it is not known.',
      'recordUrl',
    );
  }
  return tally.unknown > 0 && !facts.leaveUnknown
    ? refuse(
        'SpeakersUnknown',
        `Of ${tally.unknown} who had said yes nothing is known yet. Nothing was changed; ask them, or say that it stays unknown.`,
        'leaveUnknown',
      )
    : moved;
}

import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { checkHearing, type HearingRefused } from './check-hearing.js';
import { hearingTransitions, isAhead } from './hearing.js';
import type { Hearing, HearingDetails, HearingState, HearingTimes } from './hearing.js';
import { isBefore } from './local-moment.js';

type MoveNotAllowed = Refusal<'HearingMoveNotAllowed'>;
const notAllowed = (): MoveNotAllowed =>
  refuse('HearingMoveNotAllowed', 'That cannot be done with this hearing as it stands. Nothing was changed.');

/** A move of the table, or the one refusal every door gives for a move that is none. */
export function moveOf(from: HearingState, to: HearingState): HearingState | MoveNotAllowed {
  return canMove<HearingState>(hearingTransitions, from, to) ? to : notAllowed();
}

/**
 * Drafted to announced: speakers are told from here on. Legislative testimony needs that somebody has read what it may
 * mean for a nonprofit [G16]; who and when is recorded beside the hearing.
 */
export function announceHearing(
  hearing: Hearing,
  now: string,
  lobbyingRead: boolean,
): HearingState | HearingRefused | MoveNotAllowed | Refusal<'LobbyingNotRead'> {
  const moved = moveOf(hearing.state, 'announced');
  if (isRefusal(moved)) return moved;
  // Checked anew: the day may have passed while it was a draft.
  const times = checkHearing(hearing, now);
  if (isRefusal(times)) return times;
  return hearing.tag === 'legislative' && !lobbyingRead ? lobbyingNotRead('kept as a draft') : moved;
}

const lobbyingNotRead = (stays: string): Refusal<'LobbyingNotRead'> =>
  refuse(
    'LobbyingNotRead',
    `Testimony to lawmakers can count as lobbying. The hearing is ${stays}; read the note on lobbying for this state and confirm that you have.`,
    'lobbyingRead',
  );

export const changedParts = [
  'time',
  'place',
  'mode',
  'link',
  'minutes',
  'slots',
  'signup',
  'comments',
  'recording',
  'oath',
  'tag',
  'words',
] as const;
export type ChangedPart = (typeof changedParts)[number];

/** What a change of an announced hearing means for the people on its list. */
export interface HearingChange {
  readonly state: HearingState;
  readonly times: HearingTimes;
  readonly parts: readonly ChangedPart[];
  /** Grown where anybody is to hear of it. */
  readonly sequence: number;
  /** A yes to the hearing as it was is none to this one: `askAgain`. */
  readonly asksAgain: boolean;
  /** Minutes fell: spoken versions are timed anew, and who is over is told by how much. */
  readonly timesTextsAgain: boolean;
  /** `bodyTakesOver`. */
  readonly bodyTookOver: boolean;
}

/** A yes was to these: another day, another way to get there, words that are sworn, or that stay on the web for good. */
const needAnotherYes: readonly ChangedPart[] = ['time', 'place', 'mode', 'recording', 'oath'];

/**
 * The details of a hearing change. A draft may change freely. An announced one becomes `moved` where a new yes is needed;
 * other changes leave its state. Slots are changed by `setSlots`, in the same transaction.
 * @param lobbyingRead somebody has read what testimony to lawmakers may mean, now or when it was announced [G16]
 */
export function changeHearing(
  hearing: Hearing,
  to: HearingDetails,
  now: string,
  lobbyingRead = false,
):
  | HearingChange
  | HearingRefused
  | MoveNotAllowed
  | Refusal<'SignupOwnerFixed' | 'HearingBegun' | 'LobbyingNotRead'> {
  if (hearing.state === 'cancelled' || hearing.state === 'closed') return notAllowed();
  // Once begun it can only turn out to have been put off.
  const begun = hearing.state === 'held' || (isAhead(hearing) && !isBefore(now, hearing.startsAt));
  if (begun && hearing.starts.date === to.starts.date && hearing.starts.time === to.starts.time) {
    return refuse(
      'HearingBegun',
      'This hearing has begun. Nothing was changed; record what happened instead.',
    );
  }
  const times = checkHearing(to, now);
  if (isRefusal(times)) return times;
  const parts = partsChanged(hearing, to, times);
  if (hearing.state === 'drafted') {
    return {
      ...{ state: 'drafted', times, parts, sequence: hearing.sequence },
      ...{ asksAgain: false, timesTextsAgain: false, bodyTookOver: false },
    };
  }
  if (hearing.signupOwner === 'body' && to.signupOwner === 'campaign') {
    return refuse(
      'SignupOwnerFixed',
      'Speakers have signed up with the body already, so their places are not yours to give. Nothing was changed; enter a second hearing if the body has left slots to you.',
      'signupOwner',
    );
  }
  // People are asked to speak to it already: it may not become a matter of lawmakers unread.
  if (hearing.tag === 'regulatory' && to.tag === 'legislative' && !lobbyingRead)
    return lobbyingNotRead('as it was');
  const asksAgain = parts.some((part) => needAnotherYes.includes(part));
  return {
    times,
    parts,
    state: asksAgain ? 'moved' : hearing.state,
    sequence: hearing.sequence + (parts.length > 0 ? 1 : 0),
    asksAgain,
    timesTextsAgain: to.minutesPerSpeaker < hearing.minutesPerSpeaker,
    bodyTookOver: hearing.signupOwner === 'campaign' && to.signupOwner === 'body',
  };
}

/** One moment is written with and without fractions of a second. */
const sameMoment = (one: string | null, other: string | null): boolean =>
  (one === null ? null : Date.parse(one)) === (other === null ? null : Date.parse(other));

function partsChanged(from: Hearing, to: HearingDetails, times: HearingTimes): readonly ChangedPart[] {
  const differs: Readonly<Record<ChangedPart, boolean>> = {
    time: !sameMoment(from.startsAt, times.startsAt) || from.zone !== to.zone,
    place: to.mode !== 'remote' && from.place !== to.place,
    mode: from.mode !== to.mode,
    link: from.link !== to.link,
    minutes: from.minutesPerSpeaker !== to.minutesPerSpeaker || from.expectedMinutes !== to.expectedMinutes,
    slots: from.slots !== to.slots,
    signup:
      from.signupOwner !== to.signupOwner ||
      from.signupMethod !== to.signupMethod ||
      !sameMoment(from.signupClosesAt, times.signupClosesAt),
    comments: !sameMoment(from.commentsCloseAt, times.commentsCloseAt),
    recording: from.recordingPublic !== to.recordingPublic && to.recordingPublic !== false,
    oath: from.underOath !== to.underOath && to.underOath === true,
    tag: from.tag !== to.tag,
    words:
      from.body !== to.body ||
      from.title !== to.title ||
      from.docket !== to.docket ||
      from.jurisdiction !== to.jurisdiction,
  };
  return changedParts.filter((part) => differs[part]);
}

/** Ends a hearing that does not take place; `endHearing(…, 'cancelled')` ends it for its people. */
export function cancelHearing(hearing: Hearing): HearingState | MoveNotAllowed {
  return moveOf(hearing.state, 'cancelled');
}

/** It was held: not before it began. */
export function holdHearing(
  hearing: Hearing,
  now: string,
): HearingState | MoveNotAllowed | Refusal<'HearingAhead'> {
  if (isBefore(now, hearing.startsAt)) {
    return refuse('HearingAhead', 'This hearing has not begun yet. Nothing was changed.');
  }
  return moveOf(hearing.state, 'held');
}

import type { Language } from '../identity/account.js';
import type { PersonId } from '../shared/ids.js';
import { isFree, type Availability } from './availability.js';
import type { Hearing, HearingMode } from './hearing.js';
import { isBefore, plusMinutes } from './local-moment.js';

export const speakerNeeds = ['travel', 'childcare', 'interpreter'] as const;
export type SpeakerNeed = (typeof speakerNeeds)[number];

/** What is known of somebody who is ready to speak; clear facts only. */
export interface Speaker {
  readonly personId: PersonId;
  /** Still taking part in this campaign. */
  readonly takesPart: boolean;
  /** The consent to publish: without it nothing of theirs is said in public [G7]. */
  readonly mayPublish: boolean;
  /** They have said that they speak of what they saw themselves [G11]. */
  readonly firstHand: boolean;
  readonly state: string;
  readonly conditionKey: string | null;
  readonly languages: readonly Language[];
  readonly availability: Availability;
  readonly modes: readonly Exclude<HearingMode, 'both'>[];
  /** How long before a hearing they must know to get there, in minutes; null: not asked. */
  readonly travelNoticeMinutes: number | null;
  readonly needs: readonly SpeakerNeed[];
  /** Needs that somebody has arranged for this hearing. */
  readonly arranged: readonly SpeakerNeed[];
  /** Hearings they have said yes to, or are held a slot for. */
  readonly promised: readonly { readonly startsAt: string; readonly endsAt: string }[];
  /** How often they have spoken: others come first. */
  readonly timesSpoken: number;
  readonly declinedThis: boolean;
}

/** What the roster asks of a hearing beside its details. */
export interface RosterQuestion {
  readonly hearing: Pick<
    Hearing,
    'startsAt' | 'endsAt' | 'mode' | 'jurisdiction' | 'signupOwner' | 'signupClosesAt'
  >;
  readonly now: string;
  /** Languages that can be spoken there without an interpreter of ours. */
  readonly languages: readonly Language[];
  readonly conditionKeys: readonly string[];
}

export const rosterChecks = [
  'takes_part',
  'consent',
  'first_hand',
  'declined',
  'signup_over',
  'available',
  'clash',
  'mode',
  'travel_time',
  'language',
  'needs',
] as const;
export type RosterCheck = (typeof rosterChecks)[number];

/** Why somebody cannot, and what would let them. */
export interface RosterObstacle {
  readonly check: RosterCheck;
  readonly sentence: string;
  readonly whatWouldUnblock: string;
}

export interface RosterLine {
  readonly personId: PersonId;
  /** Ways they could speak; empty where they cannot. */
  readonly ways: readonly Exclude<HearingMode, 'both'>[];
  readonly obstacles: readonly RosterObstacle[];
  /** Why they stand where they stand in the list. */
  readonly reasons: readonly string[];
}

export interface Roster {
  /** Best first: from the place itself, about what the campaign is about, easiest to come, those who spoke least. */
  readonly can: readonly RosterLine[];
  readonly cannot: readonly RosterLine[];
}

const words: Readonly<Record<RosterCheck, readonly [sentence: string, unblock: string]>> = {
  takes_part: ['No longer takes part in this campaign.', 'They would join again themselves.'],
  consent: [
    'Has not agreed that anything of theirs is said in public.',
    'They would give the consent to publish, after reading what becomes public.',
  ],
  first_hand: [
    'Has not said that they speak of what they saw themselves.',
    'They would confirm it; nobody can for them.',
  ],
  declined: ['Said no to this hearing.', 'They would think again themselves; they are not asked twice.'],
  signup_over: [
    'Sign-up for this hearing is over.',
    'Ask the body whether it still takes names; written words can go in while comments are open.',
  ],
  available: ['Is not free at that hour on their own wall.', 'They would add the hour to their times.'],
  clash: ['Speaks at another hearing at that hour.', 'One of the two would be let go by themselves.'],
  mode: [
    'Cannot take part in the way this hearing is held.',
    'They would allow the other way, or the body would.',
  ],
  travel_time: ['Has no time left to get there.', 'They could speak from afar where the body allows it.'],
  language: ['Speaks none of the languages that can be spoken there.', 'An interpreter would be arranged.'],
  needs: ['Needs something that nobody has arranged yet.', 'Arrange what is listed and note it.'],
};
const needWords: Readonly<Record<SpeakerNeed, string>> = {
  travel: 'travel',
  childcare: 'somebody for the children',
  interpreter: 'an interpreter',
};

/** Who can speak at a hearing, in which way, best first; and for everybody else each thing that stands in the way. */
export function rosterFor(speakers: readonly Speaker[], question: RosterQuestion): Roster {
  const lines = speakers.map((speaker) => ({ speaker, line: lineOf(speaker, question) }));
  const ordered = lines
    .filter(({ line }) => line.obstacles.length === 0)
    .sort((one, other) => compare(one, other, question));
  const blocked = lines
    .filter(({ line }) => line.obstacles.length > 0)
    // Who lacks least first: one telephone call may bring them in.
    .sort(
      (one, other) =>
        one.line.obstacles.length - other.line.obstacles.length || byId(one.speaker, other.speaker),
    );
  return { can: ordered.map(({ line }) => line), cannot: blocked.map(({ line }) => line) };
}

function lineOf(speaker: Speaker, question: RosterQuestion): RosterLine {
  const { hearing, now } = question;
  const held = (['remote', 'in_person'] as const).filter(
    (way) => (hearing.mode === 'both' || hearing.mode === way) && speaker.modes.includes(way),
  );
  const reach = plusMinutes(now, speaker.travelNoticeMinutes ?? 0);
  const lacks = (need: SpeakerNeed): boolean =>
    speaker.needs.includes(need) && !speaker.arranged.includes(need);
  const inTime = held.filter((way) => way === 'remote' || !isBefore(hearing.startsAt, reach));
  // Travel is needed only by whoever goes; the other needs are needed anywhere.
  const ways = inTime.filter((way) => way === 'remote' || !lacks('travel'));
  const missing = (['travel', 'childcare', 'interpreter'] as const).filter(
    (need) => lacks(need) && (need !== 'travel' || ways.length === 0),
  );
  const spoken = speaker.languages.some((language) => question.languages.includes(language));
  const blocked: Readonly<Record<RosterCheck, boolean>> = {
    takes_part: !speaker.takesPart,
    consent: !speaker.mayPublish,
    first_hand: !speaker.firstHand,
    declined: speaker.declinedThis,
    signup_over: hearing.signupClosesAt !== null && !isBefore(now, hearing.signupClosesAt),
    available: !isFree(speaker.availability, hearing.startsAt, hearing.endsAt),
    clash: speaker.promised.some(
      ({ startsAt, endsAt }) => isBefore(startsAt, hearing.endsAt) && isBefore(hearing.startsAt, endsAt),
    ),
    mode: held.length === 0,
    travel_time: held.length > 0 && inTime.length === 0,
    language: !spoken && !speaker.arranged.includes('interpreter'),
    needs: missing.length > 0 && inTime.length > 0,
  };
  const obstacles = rosterChecks
    .filter((check) => blocked[check])
    .map((check): RosterObstacle => {
      const [sentence, whatWouldUnblock] = words[check];
      const list = missing.map((need) => needWords[need]).join(', ');
      return check === 'needs'
        ? { check, sentence: `${sentence.slice(0, -1)}: ${list}.`, whatWouldUnblock }
        : { check, sentence, whatWouldUnblock };
    });
  return {
    personId: speaker.personId,
    ways: obstacles.length > 0 ? [] : ways,
    obstacles,
    reasons: obstacles.length > 0 ? [] : reasonsOf(speaker, question, ways),
  };
}

interface Ranked {
  readonly speaker: Speaker;
  readonly line: RosterLine;
}

const local = ({ state }: Speaker, { hearing }: RosterQuestion): boolean =>
  hearing.jurisdiction === 'US' || state === hearing.jurisdiction;
const concerned = ({ conditionKey }: Speaker, { conditionKeys }: RosterQuestion): boolean =>
  conditionKeys.length === 0 || (conditionKey !== null && conditionKeys.includes(conditionKey));

/** Nothing where the state is not shown: what is not known is not said. */
function whereFrom(speaker: Speaker, question: RosterQuestion): string | null {
  if (local(speaker, question)) return 'Lives where the decision is made.';
  return speaker.state === '' ? null : 'Lives elsewhere; say so when speaking.';
}

function reasonsOf(speaker: Speaker, question: RosterQuestion, ways: RosterLine['ways']): readonly string[] {
  return [
    whereFrom(speaker, question),
    concerned(speaker, question) ? 'Knows what this campaign is about at first hand.' : null,
    ways.length === 2 ? 'Can come or take part from afar.' : null,
    speaker.timesSpoken === 0 ? 'Has not spoken yet.' : `Has spoken before: ${speaker.timesSpoken}.`,
  ].filter((reason) => reason !== null);
}

function compare(one: Ranked, other: Ranked, question: RosterQuestion): number {
  const first = (holds: (ranked: Ranked) => boolean): number => Number(holds(other)) - Number(holds(one));
  return (
    first(({ speaker }) => local(speaker, question)) ||
    first(({ speaker }) => concerned(speaker, question)) ||
    one.speaker.timesSpoken - other.speaker.timesSpoken ||
    other.line.ways.length - one.line.ways.length ||
    byId(one.speaker, other.speaker)
  );
}

const byId = (one: Speaker, other: Speaker): number => (one.personId < other.personId ? -1 : 1);

import type { Bilingual, Language } from '../identity/account.js';
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
  readonly sentence: Bilingual;
  readonly whatWouldUnblock: Bilingual;
}

export interface RosterLine {
  readonly personId: PersonId;
  /** Ways they could speak; empty where they cannot. */
  readonly ways: readonly Exclude<HearingMode, 'both'>[];
  readonly obstacles: readonly RosterObstacle[];
  /** Why they stand where they stand in the list. */
  readonly reasons: readonly Bilingual[];
}

export interface Roster {
  /** Best first: from the place itself, about what the campaign is about, easiest to come, those who spoke least. */
  readonly can: readonly RosterLine[];
  readonly cannot: readonly RosterLine[];
}

const words: Readonly<Record<RosterCheck, readonly [sentence: Bilingual, unblock: Bilingual]>> = {
  takes_part: [
    { en: 'No longer takes part in this campaign.', es: 'Ya no participa en esta campaña.' },
    { en: 'They would join again themselves.', es: 'Tendría que volver a unirse la propia persona.' },
  ],
  consent: [
    {
      en: 'Has not agreed that anything of theirs is said in public.',
      es: 'No ha aceptado que se diga en público nada suyo.',
    },
    {
      en: 'They would give the consent to publish, after reading what becomes public.',
      es: 'Tendría que aceptar la publicación, después de leer qué se hace público.',
    },
  ],
  first_hand: [
    {
      en: 'Has not said that they speak of what they saw themselves.',
      es: 'No ha dicho que habla de lo que vio por sí misma.',
    },
    {
      en: 'They would confirm it; nobody can for them.',
      es: 'Tendría que confirmarlo; nadie puede hacerlo en su lugar.',
    },
  ],
  declined: [
    { en: 'Said no to this hearing.', es: 'Dijo que no a esta audiencia.' },
    {
      en: 'They would think again themselves; they are not asked twice.',
      es: 'Tendría que pensarlo otra vez por su cuenta; no se pregunta dos veces.',
    },
  ],
  signup_over: [
    { en: 'Sign-up for this hearing is over.', es: 'La inscripción para esta audiencia terminó.' },
    {
      en: 'Ask the body whether it still takes names; written words can go in while comments are open.',
      es: 'Pregunte al organismo si todavía admite nombres; por escrito se puede entregar mientras admita comentarios.',
    },
  ],
  available: [
    { en: 'Is not free at that hour on their own wall.', es: 'No está libre a esa hora en su propio reloj.' },
    { en: 'They would add the hour to their times.', es: 'Tendría que agregar la hora a sus horarios.' },
  ],
  clash: [
    { en: 'Speaks at another hearing at that hour.', es: 'Habla en otra audiencia a esa hora.' },
    { en: 'One of the two would be let go by themselves.', es: 'Tendría que dejar una de las dos.' },
  ],
  mode: [
    {
      en: 'Cannot take part in the way this hearing is held.',
      es: 'No puede participar de la manera en que se hace esta audiencia.',
    },
    {
      en: 'They would allow the other way, or the body would.',
      es: 'Tendría que aceptar la otra manera, o aceptarla el organismo.',
    },
  ],
  travel_time: [
    { en: 'Has no time left to get there.', es: 'Ya no le da tiempo de llegar.' },
    {
      en: 'They could speak from afar where the body allows it.',
      es: 'Podría hablar a distancia donde el organismo lo permita.',
    },
  ],
  language: [
    {
      en: 'Speaks none of the languages that can be spoken there.',
      es: 'No habla ninguno de los idiomas que se pueden hablar allí.',
    },
    { en: 'An interpreter would be arranged.', es: 'Habría que conseguir un intérprete.' },
  ],
  needs: [
    {
      en: 'Needs something that nobody has arranged yet.',
      es: 'Necesita algo que nadie ha conseguido todavía.',
    },
    { en: 'Arrange what is listed and note it.', es: 'Consiga lo que se indica y anótelo.' },
  ],
};
const needWords: Readonly<Record<SpeakerNeed, Bilingual>> = {
  travel: { en: 'travel', es: 'el viaje' },
  childcare: { en: 'somebody for the children', es: 'alguien para los niños' },
  interpreter: { en: 'an interpreter', es: 'un intérprete' },
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
      return check === 'needs'
        ? { check, sentence: withList(sentence, missing), whatWouldUnblock }
        : { check, sentence, whatWouldUnblock };
    });
  return {
    personId: speaker.personId,
    ways: obstacles.length > 0 ? [] : ways,
    obstacles,
    reasons: obstacles.length > 0 ? [] : reasonsOf(speaker, question, ways),
  };
}

/** The needs behind the colon of a sentence. */
function withList(sentence: Bilingual, needs: readonly SpeakerNeed[]): Bilingual {
  const named = (language: Language) =>
    `${sentence[language].slice(0, -1)}: ${needs.map((need) => needWords[need][language]).join(', ')}.`;
  return { en: named('en'), es: named('es') };
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
function whereFrom(speaker: Speaker, question: RosterQuestion): Bilingual | null {
  if (local(speaker, question))
    return { en: 'Lives where the decision is made.', es: 'Vive donde se toma la decisión.' };
  return speaker.state === ''
    ? null
    : { en: 'Lives elsewhere; say so when speaking.', es: 'Vive en otro lugar; dígalo al hablar.' };
}

function reasonsOf(
  speaker: Speaker,
  question: RosterQuestion,
  ways: RosterLine['ways'],
): readonly Bilingual[] {
  return [
    whereFrom(speaker, question),
    concerned(speaker, question)
      ? {
          en: 'Knows what this campaign is about at first hand.',
          es: 'Conoce de primera mano el asunto de esta campaña.',
        }
      : null,
    ways.length === 2
      ? { en: 'Can come or take part from afar.', es: 'Puede ir o participar a distancia.' }
      : null,
    speaker.timesSpoken === 0
      ? { en: 'Has not spoken yet.', es: 'Todavía no ha hablado.' }
      : {
          en: `Has spoken before: ${speaker.timesSpoken}.`,
          es: `Ya habló antes: ${speaker.timesSpoken}.`,
        },
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

import type { Bilingual, Language } from '../identity/account.js';
import { calendarText, type CalendarEvent } from './calendar-text.js';
import { isAhead, type Hearing } from './hearing.js';
import { ownWallWords, wordsAt } from './local-words.js';
import type { Seat, SeatState } from './slot.js';

/** A hearing as a feed shows it. Calendars are shared with families, employers and telephones' makers. */
export interface ListedHearing {
  readonly hearing: Pick<
    Hearing,
    | 'id'
    | 'reference'
    | 'state'
    | 'sequence'
    | 'startsAt'
    | 'endsAt'
    | 'zone'
    | 'mode'
    | 'place'
    | 'jurisdiction'
  >;
  /** ISO instant of the last change of the hearing or of the seat. */
  readonly changedAt: string;
  /** Grows with every change of the person's own seat; 0 in a campaign's feed. */
  readonly seatChanges: number;
  readonly seat: Pick<Seat, 'state' | 'zone'> | null;
  /** Page of the hearing, behind sign-in. */
  readonly url: string;
}

/**
 * Words that have no place in a calendar or the subject of a mail, in both languages. The body's name, the docket and the
 * title are never written at all; the place is, unless it holds one of these ("Department of …").
 */
const telling =
  /health|medic|patient|diagnos|treat|clinic|hospital|doctor|insur|claim|appeal|denial|denied|illness|disease|cancer|mental|salud|médic|pacient|diagn[oó]s|tratamiento|clínic|segur[oa]|apelaci|reclam|denega|enferm/i;
export const isQuiet = (text: string): boolean => !telling.test(text);

const person: Readonly<Partial<Record<SeatState, Bilingual>>> = {
  offered: { en: 'Held for you: public meeting', es: 'Reservado para usted: reunión pública' },
  confirmed: { en: 'You speak: public meeting', es: 'Usted habla: reunión pública' },
  waitlisted: { en: 'Waiting list: public meeting', es: 'Lista de espera: reunión pública' },
  written_only: { en: 'In writing: public meeting', es: 'Por escrito: reunión pública' },
  delivered: { en: 'You spoke: public meeting', es: 'Usted habló: reunión pública' },
};
const plain: Bilingual = { en: 'Public meeting', es: 'Reunión pública' };
const shown: readonly SeatState[] = ['offered', 'confirmed', 'waitlisted', 'written_only', 'delivered'];

/** Of several people of one household at one hearing, by whom it is shown: who goes there before who does not. */
const firstShown: readonly SeatState[] = [
  ...['confirmed', 'offered', 'delivered', 'waitlisted', 'written_only'],
  ...['available', 'not_delivered', 'excused', 'invited', 'declined', 'cancelled'],
] as const satisfies readonly SeatState[];

/**
 * Several seats of one feed at one hearing as one entry, since a calendar knows an event by its id alone: one who lets it go
 * does not take the day out of the calendar of another who speaks. Its number grows with a change of any of them.
 * @param listed of one hearing, at least one
 */
export function ofHousehold(listed: readonly ListedHearing[]): ListedHearing {
  const rank = ({ seat }: ListedHearing): number => (seat === null ? -1 : firstShown.indexOf(seat.state));
  const [first] = [...listed].sort((one, other) => rank(one) - rank(other));
  if (first === undefined) throw new Error('Nothing is listed.');
  return {
    ...first,
    seatChanges: listed.reduce((sum, { seatChanges }) => sum + seatChanges, 0),
    changedAt: listed.map(({ changedAt }) => changedAt).reduce((one, other) => (one < other ? other : one)),
  };
}

/** Where the page tells more; the hour on both walls, because a calendar shows only its owner's. */
function description({ hearing, seat, url }: ListedHearing, language: Language): string {
  const there = wordsAt(hearing.startsAt, hearing.zone, language);
  const own = seat && ownWallWords(hearing.startsAt, hearing.zone, seat.zone, language);
  const lines =
    language === 'es'
      ? [
          `Allí: ${there.date}, ${there.hour}.`,
          own && `Para usted: ${own.date}, ${own.hour}.`,
          `Todo lo demás: ${url}`,
        ]
      : [
          `There: ${there.date}, ${there.hour}.`,
          own && `For you: ${own.date}, ${own.hour}.`,
          `Everything else: ${url}`,
        ];
  return lines.filter((line) => line !== null).join('\n');
}

/** One hearing as an event. A seat that was let go is a cancelled event, so that it leaves calendars which had it. */
export function hearingEvent(listed: ListedHearing, language: Language): CalendarEvent {
  const { hearing, seat } = listed;
  const off = hearing.state === 'cancelled' || (seat !== null && !shown.includes(seat.state));
  const sure = seat === null ? isAhead(hearing) || hearing.state === 'held' : seat.state === 'confirmed';
  const words = (seat && person[seat.state]) ?? plain;
  return {
    uid: `${hearing.id}@chorus`,
    sequence: hearing.sequence + listed.seatChanges,
    status: off ? 'CANCELLED' : sure || seat?.state === 'delivered' ? 'CONFIRMED' : 'TENTATIVE',
    startsAt: hearing.startsAt,
    endsAt: hearing.endsAt,
    changedAt: listed.changedAt,
    summary: `${words[language]} ${hearing.reference} (${hearing.jurisdiction})`,
    description: description(listed, language),
    location:
      hearing.mode !== 'remote' && hearing.place !== null && isQuiet(hearing.place) ? hearing.place : null,
    url: listed.url,
  };
}

/** A day by which a person has to act in one of their cases, as their pages show it. */
export interface ListedDay {
  readonly caseId: string;
  readonly actBy: string;
  /** False once it was done, moved or given up: the day leaves calendars which had it. */
  readonly runs: boolean;
  /** ISO instant of the last change of the case or of its dates. */
  readonly changedAt: string;
  /** Page of all their dates, behind sign-in. */
  readonly url: string;
}

const actBy: Bilingual = { en: 'Act by this day', es: 'Actúe a más tardar este día' };
const actByNext: Bilingual = { en: 'What to do stands on your page:', es: 'Qué hacer está en su página:' };

/** A day to act by, as an event that names no case, no step and nobody. A day that moved is another event, and the old one is off. */
export const dayEvent = (listed: ListedDay, language: Language): CalendarEvent => ({
  uid: `${listed.caseId}.${listed.actBy}@chorus`,
  sequence: Math.floor(Date.parse(listed.changedAt) / 1_000),
  status: listed.runs ? 'CONFIRMED' : 'CANCELLED',
  day: listed.actBy,
  changedAt: listed.changedAt,
  summary: actBy[language],
  description: `${actByNext[language]} ${listed.url}`,
  location: null,
  url: listed.url,
});

const beginningOf = (event: CalendarEvent): number => Date.parse('day' in event ? event.day : event.startsAt);

const nameOfOwn: Bilingual = { en: 'Chorus: dates and meetings', es: 'Chorus: fechas y reuniones' };
const nameOfCampaign: Bilingual = { en: 'Chorus: meetings', es: 'Chorus: reuniones' };

/**
 * A person's own feed with their days to act by, or a campaign's (no seats, no names, and no days of anybody's: null). Drafts are
 * never in either. The feed is behind a revocable token; who has it sees days, places and references, and nobody's words.
 */
export function calendarFeed(
  listed: readonly ListedHearing[],
  days: readonly ListedDay[] | null,
  language: Language,
  madeAt: string,
): string {
  const hearings = listed
    .filter(({ hearing, seat }) => hearing.state !== 'drafted' && seat?.state !== 'invited')
    .map((one) => hearingEvent(one, language));
  const events = [...hearings, ...(days ?? []).map((one) => dayEvent(one, language))].sort(
    (one, other) => beginningOf(one) - beginningOf(other) || (one.uid < other.uid ? -1 : 1),
  );
  const name = (days === null ? nameOfCampaign : nameOfOwn)[language];
  return calendarText({ name, events, madeAt });
}

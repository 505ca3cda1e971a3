/**
 * iCalendar text (RFC 5545) for what Chorus needs of it: events with a beginning and an end, and whole days, that move and are cancelled.
 * Instants are written in UTC (section 3.3.5, form 2), so that no VTIMEZONE is needed and no reader's idea of a zone can
 * shift a hearing; the hour on the wall stands in the description. Rejected: a package, of which the maintained one asks
 * for a newer Node than ours, for about a hundred lines.
 */
export type CalendarEvent = DatedEvent | TimedEvent;

interface DatedEvent extends EventWords {
  /** A whole day, wherever its reader is (3.3.4): `YYYY-MM-DD`. */
  readonly day: string;
}

interface TimedEvent extends EventWords {
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
}

interface EventWords {
  /** Globally unique and the same for ever (3.8.4.7). */
  readonly uid: string;
  /** Grows with each change (3.8.7.4). */
  readonly sequence: number;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** ISO instant. */
  readonly changedAt: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly url: string;
}

export interface CalendarFeed {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** ISO instant at which the text was made. */
  readonly madeAt: string;
}

const crlf = '\r\n';
const octets = (text: string): number => {
  let count = 0;
  for (const symbol of text) {
    const code = symbol.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
};

/** Lines of at most 75 octets, broken between characters and never inside one (3.1). */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const symbol of line) {
    const more = octets(symbol);
    if (size + more > 75) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += symbol;
    size += more;
  }
  parts.push(part);
  return parts.join(crlf);
}

/** A TEXT value (3.3.11): backslash, semicolon, comma and line ends escaped; other control characters have no place in it. */
export const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    // The grammar's CONTROL, but for tab and the line feed that is escaped below.
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** 3.3.5, form 2. */
export const utc = (instant: string): string =>
  new Date(Date.parse(instant))
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z')
    .replace(/[-:]/gu, '');

/** A value that is no TEXT must not break out of its line. @throws RangeError with a control character or a space in it */
function bare(value: string): string {
  if (/[\p{Cc}\s]/u.test(value))
    throw new RangeError('A calendar value holds a control character or a space');
  return value;
}

/** One day needs no end (3.6.1), and takes nobody's time. */
const whenLines = (event: CalendarEvent): readonly string[] =>
  'day' in event
    ? [`DTSTART;VALUE=DATE:${bare(event.day.replaceAll('-', ''))}`]
    : [`DTSTART:${utc(event.startsAt)}`, `DTEND:${utc(event.endsAt)}`];

function eventLines(event: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${bare(event.uid)}`,
    // In a published feed DTSTAMP says when the information was last revised (3.8.7.2).
    `DTSTAMP:${utc(event.changedAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.status}`,
    ...whenLines(event),
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    ...(event.location === null ? [] : [`LOCATION:${escaped(event.location)}`]),
    `URL:${bare(event.url)}`,
    'CLASS:PRIVATE',
    `TRANSP:${event.status === 'CONFIRMED' && !('day' in event) ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/**
 * The text of a feed, `text/calendar; charset=utf-8`. A cancelled event stays in it, since a reader that only stops seeing
 * one may keep it; `METHOD:PUBLISH` is that of a feed nobody answers to (RFC 5546, 3.2.1). NAME and REFRESH-INTERVAL are
 * of RFC 7986 (5.1, 5.7), X-WR-CALNAME and X-PUBLISHED-TTL what older readers take in their place.
 */
export function calendarText(feed: CalendarFeed): string {
  const name = escaped(feed.name);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chorus//Hearings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `LAST-MODIFIED:${utc(feed.madeAt)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...feed.events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + crlf).join('');
}

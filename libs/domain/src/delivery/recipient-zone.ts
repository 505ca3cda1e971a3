import {
  isJurisdictionCode,
  jurisdiction,
  jurisdictionCodes,
  type JurisdictionCode,
} from '../jurisdiction/jurisdictions.js';
import { addDays, dateInZone, plainDate, zonedFivePm, type PlainDate } from '../shared/calendar.js';

/** Where an office keeps its clock, as far as its address says. */
export interface RecipientPlace {
  /** USPS code of the state the address stands in; null where no address says it. */
  readonly state: JurisdictionCode | null;
  /** IANA zone whose 17:00 comes first of those the office may keep: until then the filing is planned to be there. */
  readonly zone: string;
}

/** A winter and a summer day: zones that part only in summer (Arizona and the Navajo Nation) are told apart by both. */
const seasons: readonly PlainDate[] = [plainDate('2027-01-05'), plainDate('2027-07-01')];

/**
 * So far west of the date line that their 17:00 falls into the mainland's night before. An office of unknown place is
 * looked for there only where the plan or the person is.
 */
const acrossTheDateLine: readonly string[] = ['GU', 'MP'];

/** Offices of plans stand on the mainland; elsewhere one is looked for only where the plan or the person is. */
const offTheMainland: readonly string[] = ['AK', 'HI', 'AS', 'PR', 'VI', ...acrossTheDateLine];

/**
 * The zone a recipient's deadline is planned for [18]: of several that are possible the one whose 17:00 comes first, since a
 * filing in time there is in time in all of them. Zones by 49 CFR part 71, from the table of jurisdictions.
 * @param state the state of the recipient's address; null: it is not known, and every state is possible
 * @param near states the case itself is in, which an unknown recipient may share
 */
export function recipientPlace(state: string | null, near: readonly (string | null)[] = []): RecipientPlace {
  if (state !== null && isJurisdictionCode(state))
    return { state, zone: firstToEnd(jurisdiction(state).zones) };
  const possible = jurisdictionCodes.filter(
    (code) => !acrossTheDateLine.includes(code) || near.includes(code),
  );
  return { state: null, zone: firstToEnd(possible.flatMap((code) => jurisdiction(code).zones)) };
}

/** Where nothing at all is known of a recipient. */
export const unknownPlace: RecipientPlace = recipientPlace(null);

/**
 * The zone in which an act whose instant is known is judged: of several that are possible the one whose 17:00 comes last.
 * Planning takes the first of them, since what is in time there is in time anywhere; judged by that one, an act would be
 * called late that may have been in time.
 * @param state the state of the recipient's address; null: it is not known
 * @param near states the case itself is in, which an unknown recipient may share
 */
export function judgingZone(state: string | null, near: readonly (string | null)[] = []): string {
  if (state !== null && isJurisdictionCode(state)) return lastToEnd(jurisdiction(state).zones);
  const possible = jurisdictionCodes.filter((code) => !offTheMainland.includes(code) || near.includes(code));
  return lastToEnd(possible.flatMap((code) => jurisdiction(code).zones));
}

function firstToEnd(zones: readonly string[]): string {
  return zones.reduce((first, zone) => (ends(zone) < ends(first) ? zone : first));
}

function lastToEnd(zones: readonly string[]): string {
  return zones.reduce((last, zone) => (ends(zone) > ends(last) ? zone : last));
}

function ends(zone: string): string {
  return seasons.map((day) => zonedFivePm(day, zone)).join();
}

/**
 * The state a postal address stands in: the code or the name before its ZIP code. Null where no line shows one; a
 * number alone is never guessed from.
 */
export function stateOfAddress(lines: readonly string[]): JurisdictionCode | null {
  for (const line of lines.toReversed()) {
    const before = /^(.*?)[\s,]+\d{5}(?:-\d{4})?\s*$/.exec(line)?.[1];
    if (before === undefined) continue;
    const code = /(?:^|[\s,])([A-Z]{2})\.?$/.exec(before)?.[1];
    if (isJurisdictionCode(code)) return code;
    const named = jurisdictionCodes
      .filter((one) => endsWithName(before, jurisdiction(one).name))
      // "West Virginia" also ends with "Virginia".
      .sort((a, b) => jurisdiction(b).name.length - jurisdiction(a).name.length)[0];
    if (named !== undefined) return named;
  }
  return null;
}

const endsWithName = (text: string, name: string): boolean =>
  ` ${text}`.toLowerCase().replace(/,/g, ' ').endsWith(` ${name.toLowerCase()}`);

/**
 * The day for which an act at an instant counts: the recipient's day until its 17:00, from then on the next one. An act
 * that counts for a day later than act-by is late.
 * @param instant ISO 8601 @param zone IANA name
 */
export function countsFor(instant: string, zone: string): PlainDate {
  const day = dateInZone(instant, zone);
  return Date.parse(instant) <= Date.parse(zonedFivePm(day, zone)) ? day : addDays(day, 1);
}

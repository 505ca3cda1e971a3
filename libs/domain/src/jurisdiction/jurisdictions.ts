import { earliestFivePm, type PlainDate } from '../shared/calendar.js';
import { jurisdictionsRows, type JurisdictionRow } from './data/jurisdictions.generated.js';

/** The 50 states, the District of Columbia and five territories, by USPS code. */
// prettier-ignore
export const jurisdictionCodes = [
  'AK', 'AL', 'AR', 'AS', 'AZ', 'CA', 'CO', 'CT', 'DC', 'DE', 'FL', 'GA', 'GU', 'HI', 'IA', 'ID', 'IL', 'IN',
  'KS', 'KY', 'LA', 'MA', 'MD', 'ME', 'MI', 'MN', 'MO', 'MP', 'MS', 'MT', 'NC', 'ND', 'NE', 'NH', 'NJ', 'NM',
  'NV', 'NY', 'OH', 'OK', 'OR', 'PA', 'PR', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VA', 'VI', 'VT', 'WA', 'WI',
  'WV', 'WY',
] as const;
export type JurisdictionCode = (typeof jurisdictionCodes)[number];

const byCode = new Map<string, JurisdictionRow>(jurisdictionsRows.map((row) => [row.code, row]));

export function isJurisdictionCode(value: unknown): value is JurisdictionCode {
  return typeof value === 'string' && byCode.has(value);
}

/** Name, FIPS code, kind and time zones of a jurisdiction. */
export function jurisdiction(code: JurisdictionCode): JurisdictionRow {
  const row = byCode.get(code);
  if (row === undefined)
    throw new RangeError(`There is no jurisdiction "${code}": use a USPS code such as MT`);
  return row;
}

/**
 * The instant (ISO 8601, UTC) at which a deadline for a recipient in the jurisdiction ends: 17:00 in its zone, the
 * earliest where it spans several, since which of them the recipient's office keeps is not known.
 */
export function deadlineEnds(date: PlainDate, recipientIn: JurisdictionCode): string {
  return earliestFivePm(date, jurisdiction(recipientIn).zones);
}

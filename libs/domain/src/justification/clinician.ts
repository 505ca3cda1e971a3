import type { JurisdictionCode } from '../jurisdiction/jurisdictions.js';
import type { PeerToPeerAsker } from '../jurisdiction/payer-rules.js';
import type { PlainDate } from '../shared/calendar.js';
import type { Id } from '../shared/ids.js';
import type { Npi } from './npi.js';
import type { Specialty } from './specialties.js';

export type ClinicianId = Id<'clinician'>;

/** How a clinician stands to the person. A supporting one gives an independent opinion and has never treated them. */
export const clinicianRelations = ['treating', 'ordering', 'covering', 'supporting'] as const;
export type ClinicianRelation = (typeof clinicianRelations)[number];

/** The relations with knowledge of the person's condition; only they speak with the payer's reviewer. */
export const isCaring = (relation: ClinicianRelation): relation is PeerToPeerAsker =>
  relation !== 'supporting';

/** Sealed with the account's key: the number. Clear: state and last day, which the assignment asks for. */
export interface Licence {
  readonly state: JurisdictionCode;
  readonly number: string;
  /** The last day it is in force; plain date. */
  readonly expiresOn: PlainDate;
}

export const conflictKinds = [
  'insurer_employment',
  'insurer_review_work',
  'manufacturer_payment',
  'financial_interest',
  'family_at_insurer',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What the clinician states about themselves. `until` null: it goes on. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** Slugs of our list of insurers; the printed name beside it where none was matched. */
  readonly payerIds: readonly string[];
  readonly printedName: string | null;
  /** Treatments it is about, as keys; of money from a manufacturer or a share in one. */
  readonly treatmentKeys: readonly string[];
  readonly until: PlainDate | null;
}

/** Somebody enrolled for repeated work. Who answers one request on paper is none and needs no account. */
export interface Clinician {
  readonly id: ClinicianId;
  readonly name: string;
  readonly npi: Npi;
  readonly licences: readonly Licence[];
  readonly specialties: readonly Specialty[];
  /** Letters a week; 0 is a pause of their own. */
  readonly weeklyCapacity: number;
  readonly languages: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Would also write independent opinions for people they do not treat. */
  readonly supports: boolean;
}

/** The licence that covers a state on a day; null: none does. */
export function licenceIn(
  { licences }: Pick<Clinician, 'licences'>,
  state: JurisdictionCode,
  on: PlainDate,
): Licence | null {
  return licences.find((licence) => licence.state === state && licence.expiresOn >= on) ?? null;
}

import type { JurisdictionCode } from '../jurisdiction/jurisdictions.js';
import type { FilingType } from '../playbook/filing-type.js';
import type { PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { licenceIn, type Clinician, type Conflict } from './clinician.js';
import { specialtyFit } from './specialties.js';

/** The clear facts of a case that a clinician is chosen by; nothing sealed is among them. */
export interface ClinicianNeed {
  readonly filingType: FilingType;
  /** Where the person lives; null: not known, and nobody can be asked for an opinion yet. */
  readonly patientState: JurisdictionCode | null;
  /** The sorting column of the condition; null: not named. */
  readonly bodyArea: string | null;
  readonly treatmentKey: string | null;
  readonly language: string;
  /** Everybody behind "the insurer": slugs, and printed names where none was matched. */
  readonly payers: readonly { readonly payerId: string | null; readonly printedName: string }[];
}

export interface SupportFacts {
  readonly load: number;
  readonly today: PlainDate;
  /** Treats, treated or is related to the person. */
  readonly knowsThePerson: boolean;
}

export interface MaySupport {
  readonly may: true;
  readonly specialty: 'fits' | 'unknown';
  readonly speaksTheLanguage: boolean;
  /** Conflicts that do not bar the opinion and stand in it. */
  readonly discloses: readonly Conflict[];
}

export type MayNotSupport = Refusal<
  | 'OpinionNotForThisFiling'
  | 'SupportNotOffered'
  | 'NotIndependent'
  | 'PatientStateUnknown'
  | 'NotLicensedThere'
  | 'SpecialtyDoesNotFit'
  | 'NoCapacityLeft'
  | 'ConflictOfInterest'
>;

/** An independent opinion answers a denial; a first request, an exception or a paper needs the one who treats. */
export const opinionFilings = [
  'internal_appeal',
  'expedited_appeal',
  'external_review',
  'expedited_external_review',
  'fair_hearing_request',
  'judge_hearing_request',
  'council_review_request',
  'good_cause_late_appeal',
] as const satisfies readonly FilingType[];

/**
 * Whether a clinician may give an independent opinion in a case, by clear facts alone. The order is that of the cure:
 * what nothing mends stands first, so that the sentence an organizer reads is the one worth acting on.
 */
export function maySupport(
  clinician: Clinician,
  need: ClinicianNeed,
  facts: SupportFacts,
): MaySupport | MayNotSupport {
  if (!(opinionFilings as readonly FilingType[]).includes(need.filingType)) {
    return refuse('OpinionNotForThisFiling', 'For this step the clinician who treats the person is asked.');
  }
  if (!clinician.supports) {
    return refuse('SupportNotOffered', 'This clinician writes for their own patients only.');
  }
  if (facts.knowsThePerson) {
    return refuse(
      'NotIndependent',
      'An independent opinion comes from somebody who has not treated the person.',
    );
  }
  const standing = conflictsWith(clinician, need, facts.today);
  if (standing.some(({ bars }) => bars)) {
    return refuse('ConflictOfInterest', 'What this clinician has disclosed speaks against this case.');
  }
  if (need.patientState === null) {
    return refuse(
      'PatientStateUnknown',
      'It is not known in which state the person lives.',
      'residenceState',
    );
  }
  if (licenceIn(clinician, need.patientState, facts.today) === null) {
    return refuse('NotLicensedThere', `This clinician has no licence in force in ${need.patientState}.`);
  }
  const specialty = specialtyFit(clinician.specialties, need.bodyArea);
  if (specialty === 'does_not_fit') {
    return refuse('SpecialtyDoesNotFit', 'This clinician’s specialty is another one.');
  }
  if (facts.load >= clinician.weeklyCapacity) {
    return refuse('NoCapacityLeft', 'This clinician has as many letters as they can write this week.');
  }
  return {
    may: true,
    specialty,
    speaksTheLanguage: clinician.languages.includes(need.language),
    discloses: standing.map(({ conflict }) => conflict),
  };
}

/** Forms of a company, which one paper prints and the next leaves out. */
const companyForms = /[\s,.]+(?:inc|incorporated|llc|corp|corporation|co|company|ltd|limited|lp|plc)\.?\s*$/;

/** A printed name as it is compared: without capitals, accents, signs and the form of the company. */
function folded(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const bare = plain.replace(companyForms, '').replace(companyForms, '');
  return bare.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The conflicts that touch a case. Work for a company behind the denial, one's own or a close relative's, and money in
 * the treatment at hand bar an opinion; work for another insurer, and money for other treatments, are disclosed in it.
 */
export function conflictsWith(
  { conflicts }: Pick<Clinician, 'conflicts'>,
  need: Pick<ClinicianNeed, 'payers' | 'treatmentKey'>,
  on: PlainDate,
): readonly { readonly conflict: Conflict; readonly bars: boolean }[] {
  return conflicts
    .filter(({ until }) => until === null || until >= on)
    .map((conflict) => ({ conflict, bars: bars(conflict, need) }));
}

function bars(conflict: Conflict, need: Pick<ClinicianNeed, 'payers' | 'treatmentKey'>): boolean {
  const named = conflict.printedName === null ? null : folded(conflict.printedName);
  const aboutPayer = need.payers.some(({ payerId, printedName }) =>
    payerId === null || conflict.payerIds.length === 0
      ? named !== null && folded(printedName) === named
      : conflict.payerIds.includes(payerId),
  );
  switch (conflict.kind) {
    case 'insurer_employment':
    case 'insurer_review_work':
    case 'family_at_insurer':
      return aboutPayer;
    case 'manufacturer_payment':
    case 'financial_interest':
      // Without a treatment named, it may be this one.
      return (
        aboutPayer ||
        need.treatmentKey === null ||
        conflict.treatmentKeys.length === 0 ||
        conflict.treatmentKeys.includes(need.treatmentKey)
      );
  }
}

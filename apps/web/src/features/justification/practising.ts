import type { ConflictInput, ConflictKind, LicenceInput } from '../../generated/operations.js';

/** Keys of `libs/domain/src/justification/specialties.ts`. */
export const specialties = [
  'addiction_medicine',
  'cardiology',
  'dermatology',
  'emergency_medicine',
  'endocrinology',
  'gastroenterology',
  'generalist',
  'genetics',
  'gynecology',
  'hematology',
  'hepatology',
  'immunology',
  'infectious_disease',
  'maxillofacial',
  'nephrology',
  'neurology',
  'oncology',
  'ophthalmology',
  'orthopedics',
  'otolaryngology',
  'pediatric_development',
  'physical_medicine',
  'psychiatry',
  'psychology',
  'pulmonology',
  'radiology',
  'rheumatology',
  'surgery',
  'vascular_surgery',
] as const;

export const workingLanguages = ['en', 'es'] as const;

export const conflictKinds: readonly ConflictKind[] = [
  'insurer_employment',
  'insurer_review_work',
  'manufacturer_payment',
  'financial_interest',
  'family_at_insurer',
];

export const noLicence: LicenceInput = { state: '', number: '', expiresOn: '' };

/** A conflict as it stands in the form; keys that no field shows go back as they came. */
export interface ConflictTyped {
  readonly kind: ConflictKind;
  readonly printedName: string;
  readonly until: string;
  readonly payerIds: readonly string[];
  readonly treatmentKeys: readonly string[];
}

export const noConflict: ConflictTyped = {
  kind: 'insurer_review_work',
  printedName: '',
  until: '',
  payerIds: [],
  treatmentKeys: [],
};

export const conflictInput = (typed: ConflictTyped): ConflictInput => ({
  kind: typed.kind,
  payerIds: typed.payerIds,
  treatmentKeys: typed.treatmentKeys,
  printedName: typed.printedName.trim() === '' ? null : typed.printedName.trim(),
  until: typed.until === '' ? null : typed.until,
});

/** With one at this place changed, or taken out where nothing stands for it. */
export const withAt = <One>(all: readonly One[], at: number, one: One | null): readonly One[] =>
  all.flatMap((was, place) => (place === at ? (one === null ? [] : [one]) : [was]));

/** What was typed as a whole number; an empty field is none, and not nought. */
export const wholeNumber = (typed: string): number | null =>
  /^\d+$/.test(typed.trim()) ? Number(typed) : null;

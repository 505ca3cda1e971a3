import { isNpi } from '@chorus/domain/justification/npi';
import type { Specialty } from '@chorus/domain/justification/specialties';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { states } from '../../cast.js';

/** One who enrols, invented like everybody here. */
export interface SampleClinician {
  readonly number: number;
  readonly name: string;
  readonly email: string;
  readonly npi: string;
  readonly licences: readonly {
    readonly state: string;
    readonly number: string;
    readonly expiresOn: string;
  }[];
  readonly specialties: readonly Specialty[];
  readonly weeklyCapacity: number;
  /** Writes independent opinions for people they have never seen; the others write for their own patients only. */
  readonly supports: boolean;
  readonly conflicts: readonly {
    readonly kind: 'insurer_review_work';
    readonly payerIds: readonly string[];
    readonly printedName: string;
  }[];
}

/** Beginning with 2, as none that was given out so far does; the last digit fits. */
export function sampleNpi(number: number): string {
  const body = `2${String(90_000_000 + number * 37).padStart(8, '0')}`;
  const npi = Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).find(isNpi);
  if (npi === undefined) throw new Error(`No check digit fits ${body}.`);
  return npi;
}

const specialties: readonly (readonly Specialty[])[] = [
  ['rheumatology', 'physical_medicine'],
  ['endocrinology', 'generalist'],
  ['orthopedics', 'neurology'],
];

/**
 * Three of four write for their own patients, the fourth for anybody in the states of their licences. A few have worked
 * for an insurer and say so.
 */
export function sampleClinicians(
  count: number,
  stateCount: number,
  began: string,
): readonly SampleClinician[] {
  return Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const supports = number % 4 === 0;
    const licensed = supports ? [0, 3, 7] : [0, 1];
    const codes = [...new Set(licensed.map((step) => states[(at + step) % stateCount] ?? 'MN'))];
    return {
      number,
      name: `Sample Clinician ${String(number).padStart(2, '0')}`,
      email: `sample.clinician.${String(number).padStart(2, '0')}@example.net`,
      npi: sampleNpi(number),
      licences: codes.map((state) => ({
        state,
        number: `SAMPLE-${state}-${number}`,
        expiresOn: addDays(plainDate(began), 400 + number * 5),
      })),
      specialties: specialties[at % specialties.length] ?? ['generalist'],
      weeklyCapacity: supports ? 3 : 8,
      supports,
      conflicts:
        number % 16 === 0
          ? [
              {
                kind: 'insurer_review_work',
                payerIds: ['sample-payer-south'],
                printedName: 'Sample Southern Mutual',
              },
            ]
          : [],
    };
  });
}

/** A practice without an account: reached by paper alone. */
export interface SamplePractice {
  readonly name: string;
  readonly clinicianName: string;
  /** Where the one-case link is sent, where the person wants it there; null: the page goes by hand. */
  readonly email: string | null;
}

export function samplePractices(count: number): readonly SamplePractice[] {
  return Array.from({ length: count }, (_, at) => {
    const number = String(at + 1).padStart(2, '0');
    return {
      name: `Sample Practice ${number}`,
      clinicianName: `Sample Practitioner ${number}`,
      email: at % 2 === 0 ? `sample.practice.${number}@example.net` : null,
    };
  });
}

import { isJurisdictionCode } from '../jurisdiction/jurisdictions.js';
import { isPlainDate, type PlainDate } from '../shared/calendar.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import type { Clinician, Conflict, Licence } from './clinician.js';
import { readNpi } from './npi.js';
import { isSpecialty } from './specialties.js';

/** As typed; nothing of it is believed yet. */
export interface EnrolmentForm {
  readonly name: string;
  readonly npi: string;
  readonly licences: readonly {
    readonly state: string;
    readonly number: string;
    readonly expiresOn: string;
  }[];
  readonly specialties: readonly string[];
  readonly weeklyCapacity: number;
  /** ISO 639 codes; the clinician reads a case in one of them. */
  readonly languages: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly supports: boolean;
}

export interface EnrolmentFacts {
  readonly today: PlainDate;
  /** Another enrolment holds this NPI; found by its keyed hash. */
  readonly npiTaken: boolean;
  /** Letters they hold and have not finished; 0 for somebody new. */
  readonly load: number;
}

export type EnrolmentRefused = Refusal<
  | 'ClinicianNameMissing'
  | 'NpiMalformed'
  | 'NpiCheckDigitWrong'
  | 'NpiTaken'
  | 'LicenceMissing'
  | 'LicenceStateUnknown'
  | 'LicenceNotDated'
  | 'LicenceExpired'
  | 'LicenceTwice'
  | 'SpecialtyMissing'
  | 'SpecialtyUnknown'
  | 'LanguageMissing'
  | 'CapacityOutOfRange'
  | 'CapacityBelowLoad'
>;

/** Of ISO 639. They stand in clear: nobody's own words pass as one. */
const languageCode = /^[a-z]{2,3}$/;

/** Above this nobody reads each case; our own figure, far above what anybody offered. */
export const weeklyCapacityMost = 40;

export type Practising = Pick<Clinician, 'specialties' | 'languages' | 'supports'>;

export type PractisingRefused = Refusal<'SpecialtyMissing' | 'SpecialtyUnknown' | 'LanguageMissing'>;

/** In what a clinician works, in which languages they read, and whether they write opinions: at enrolment and changed later. */
export function readPractising(
  typed: Pick<EnrolmentForm, 'specialties' | 'languages' | 'supports'>,
): Practising | PractisingRefused {
  const specialties = typed.specialties.filter(isSpecialty);
  if (typed.specialties.length === 0)
    return refuse('SpecialtyMissing', 'Name at least one specialty.', 'specialties');
  if (specialties.length !== typed.specialties.length)
    return refuse('SpecialtyUnknown', 'One of the specialties is not in our list.', 'specialties');
  if (typed.languages.length === 0)
    return refuse('LanguageMissing', 'Name at least one language you read cases in.', 'languages');
  if (!typed.languages.every((code) => languageCode.test(code)))
    return refuse('LanguageMissing', 'Give each language by its code, such as en or es.', 'languages');
  return {
    specialties: [...new Set(specialties)],
    languages: [...new Set(typed.languages)],
    supports: typed.supports,
  };
}

/** Everything a form has to satisfy; the first thing to mend is named by its field. What was typed stays in the form. */
export function enrol(form: EnrolmentForm, facts: EnrolmentFacts): Omit<Clinician, 'id'> | EnrolmentRefused {
  const name = form.name.normalize('NFC').trim();
  if (name === '')
    return refuse('ClinicianNameMissing', 'Write the name as it stands on your licence.', 'name');
  const npi = readNpi(form.npi);
  if (isRefusal(npi)) return npi;
  if (facts.npiTaken) {
    return refuse(
      'NpiTaken',
      'This NPI is enrolled already. If it is yours, sign in with the mailbox you enrolled with; if somebody else uses it, tell whoever runs this server.',
      'npi',
    );
  }
  const licences = readLicences(form.licences, facts.today);
  if (isRefusal(licences)) return licences;
  const practising = readPractising(form);
  if (isRefusal(practising)) return practising;
  const weeklyCapacity = setCapacity(form.weeklyCapacity, facts.load);
  if (isRefusal(weeklyCapacity)) return weeklyCapacity;
  return {
    name,
    npi,
    licences,
    ...practising,
    weeklyCapacity,
    conflicts: form.conflicts,
  };
}

function readLicences(
  typed: EnrolmentForm['licences'],
  today: PlainDate,
):
  | readonly Licence[]
  | Refusal<
      'LicenceMissing' | 'LicenceStateUnknown' | 'LicenceNotDated' | 'LicenceExpired' | 'LicenceTwice'
    > {
  const licences: Licence[] = [];
  for (const [at, { state, number, expiresOn }] of typed.entries()) {
    const field = `licences.${at}`;
    if (!isJurisdictionCode(state))
      return refuse('LicenceStateUnknown', 'Choose the state that gave this licence.', `${field}.state`);
    if (!isPlainDate(expiresOn))
      return refuse('LicenceNotDated', 'Give the last day this licence is in force.', `${field}.expiresOn`);
    if (expiresOn < today)
      return refuse(
        'LicenceExpired',
        'This licence has ended. Give the renewed one, or leave this state out.',
        `${field}.expiresOn`,
      );
    if (licences.some((other) => other.state === state))
      return refuse(
        'LicenceTwice',
        'This state is listed twice. Give the licence that ends later.',
        `${field}.state`,
      );
    licences.push({ state, number: number.trim(), expiresOn });
  }
  return licences.length === 0 || licences.some(({ number }) => number === '')
    ? refuse('LicenceMissing', 'Give at least one licence, with its number.', 'licences')
    : licences;
}

/**
 * A new weekly capacity. Below what they hold it is refused: whoever lowers it gives letters back first, so that
 * nobody's letter disappears by a number (`afterLowerCapacity` says which those would be).
 */
export function setCapacity(
  wanted: number,
  load: number,
): number | Refusal<'CapacityOutOfRange' | 'CapacityBelowLoad'> {
  if (!Number.isSafeInteger(wanted) || wanted < 0 || wanted > weeklyCapacityMost) {
    return refuse(
      'CapacityOutOfRange',
      `Give a whole number of letters a week, 0 to ${weeklyCapacityMost}.`,
      'weeklyCapacity',
    );
  }
  return wanted < load
    ? refuse(
        'CapacityBelowLoad',
        `You hold ${load} letters that are not finished. Give back the ones you cannot write, or keep the number until they are done. Nothing was changed.`,
        'weeklyCapacity',
      )
    : wanted;
}

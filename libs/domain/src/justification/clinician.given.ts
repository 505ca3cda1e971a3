import { plainDate } from '../shared/calendar.js';
import type { AffectedRequest, RequestId } from './clinician-changes.js';
import type { Clinician, ClinicianId } from './clinician.js';
import type { EnrolmentForm } from './enrolment.js';
import type { Npi } from './npi.js';

/** An invented clinician; the number is the standard's own example and nobody's. */
export const someClinician = (more: Partial<Clinician> = {}): Clinician => ({
  id: 'clinician-1' as ClinicianId,
  name: 'Sample Clinician 01',
  npi: '1234567893' as Npi,
  licences: [{ state: 'MT', number: 'SAMPLE-1', expiresOn: plainDate('2027-06-30') }],
  specialties: ['hepatology'],
  weeklyCapacity: 3,
  languages: ['en'],
  conflicts: [],
  supports: true,
  ...more,
});

export const someForm = (more: Partial<EnrolmentForm> = {}): EnrolmentForm => ({
  name: ' Sample Clinician 01 ',
  npi: '1234567893',
  licences: [{ state: 'MT', number: 'SAMPLE-1', expiresOn: '2027-06-30' }],
  specialties: ['hepatology'],
  weeklyCapacity: 3,
  languages: ['en'],
  conflicts: [],
  supports: true,
  ...more,
});

export const someRequest = (id: string, more: Partial<AffectedRequest> = {}): AffectedRequest => ({
  id: id as RequestId,
  state: 'in_review',
  relation: 'supporting',
  patientState: 'MT',
  actBy: plainDate('2027-01-15'),
  workDone: 0,
  ...more,
});

import type { LegalDate } from './context.js';

/** One sentence a clinician decided about, with where it is to be found. */
export interface SentenceInLetter {
  readonly text: string;
  readonly source: string;
}

/** What a clinician's letter is made of; not known is null and prints as a blank, except what a letter can do without. */
export interface ClinicianLetterContext {
  readonly clinicianName: string;
  /** Labels, joined. */
  readonly specialties: string;
  readonly npi: string;
  /** States whose licence is in force, joined. */
  readonly licensedIn: string;
  readonly patientName: string;
  readonly birthDate: LegalDate | null;
  readonly payerName: string | null;
  readonly payerReference: string | null;
  readonly noticeDated: LegalDate | null;
  readonly service: string | null;
  readonly codesAsPrinted: readonly string[];
  readonly criteria: string | null;
  readonly statements: readonly SentenceInLetter[];
  readonly history: string | null;
  readonly failedTreatments: string | null;
  readonly chartReference: string | null;
  readonly riskOfDelay: string | null;
  /** What the clinician states by signing, word for word. */
  readonly attestation: string;
}

/** An obviously invented letter. */
export const inventedClinicianLetter: ClinicianLetterContext = {
  clinicianName: 'Sample Clinician 01',
  specialties: 'Sample medicine',
  npi: '1234567893',
  licensedIn: 'MT',
  patientName: 'Sample Person 014',
  birthDate: '1980-01-02',
  payerName: 'Sample Health Plan',
  payerReference: 'SAMPLE-CLAIM-0014',
  noticeDated: '2026-10-30',
  service: 'Sample service (invented for this preview)',
  codesAsPrinted: ['SAMPLE-00000'],
  criteria: 'Sample Medical Policy, section 2',
  statements: [
    {
      text: 'The sample measure rose from one to three between spring and autumn of this year.',
      source: 'Visit note, October 2, 2026, page 3',
    },
    { text: 'This is an invented sentence for the preview.', source: 'the clinician’s own knowledge' },
  ],
  history: 'First seen in March after two sample episodes at work and at home.',
  failedTreatments: 'The first sample measure was tried for nine weeks and stopped.',
  chartReference: 'pages 3 to 5',
  riskOfDelay: 'Another sample episode is likely within weeks.',
  attestation: 'This is the invented statement above the name.',
};

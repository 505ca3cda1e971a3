import type { ContestContext, LetterContext, StatedUrgency } from './context.js';

/** An obviously invented case; every sample of this library starts from it. */
export const inventedLetter: LetterContext = {
  reference: 'CH-SAMPLE-0014',
  dated: '2026-11-20',
  sender: {
    name: 'Sample Person 014',
    lines: ['1 Example Street', 'Sampletown, MT 00000'],
    phone: '(555) 010-0014',
    email: 'person014@example.org',
  },
  addressee: {
    name: 'Sample Health Plan',
    lines: ['Appeals Department', 'PO Box 0000', 'Exampleville, MN 00000'],
  },
  planType: 'erisa_self_funded',
  filer: { fullName: 'Sample Person 014', relation: 'self', authorityEvidence: 'not needed: own claim' },
  patient: {
    fullName: 'Sample Person 014',
    memberId: 'SAMPLE-ID-014',
    groupNumber: 'SAMPLE-GROUP-7',
    planName: 'Sample Employer Health Plan',
    references: [{ label: 'Claim number', value: 'SAMPLE-CLAIM-0014' }],
    service: 'Sample service (invented for this preview)',
    serviceDates: 'requested for December 7, 2026',
    provider: 'Sample Clinic, Sampletown',
  },
  attachments: [
    { letter: 'A', title: 'Notice of October 30, 2026' },
    { letter: 'B', title: 'Letter of Sample Clinician, October 12, 2026' },
  ],
};

export const inventedContest: ContestContext = {
  ...inventedLetter,
  denial: {
    dated: '2026-10-30',
    received: '2026-11-02',
    noticeFrom: 'Sample Health Plan',
    reasonAsPrinted:
      'The requested sample service does not meet the sample criteria, section 2 [see enclosure].',
    codesAsPrinted: [{ label: 'Procedure code', value: 'SAMPLE-00000' }],
    criteria: 'Sample Medical Policy, section 2',
    policyNumber: 'SMP-000',
  },
  ownWords:
    'This is an invented account. I asked for the sample service in September, after my clinician and I had talked about it twice.\n\nThe notice says that section 2 is not met. Nobody called my clinician before the decision was made.',
  answers: [
    {
      point: 'Section 2(a).',
      answer: 'The record of the first sample visit shows it.',
      where: 'Exhibit B, page 1',
    },
  ],
  clinicianStatements: [
    {
      clinician: 'Sample Clinician, MD',
      text: 'This is an invented statement for the preview.',
      source: 'letter of October 12, 2026, Exhibit B',
    },
  ],
  planProvision: 'Sample plan booklet, page 14: “Sample services are covered when ordered in writing.”',
  remedy: 'Please reverse the decision and cover the sample service as ordered.',
};

export const inventedUrgency: StatedUrgency = {
  speaker: 'clinician',
  statedBy: 'Sample Clinician, MD',
  statement: 'This is an invented statement for the preview.',
  neededBy: '2026-11-25',
  callBack: '(555) 010-0014',
};

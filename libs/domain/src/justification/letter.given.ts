import { asAccount } from '../shared/actor.js';
import { plainDate } from '../shared/calendar.js';
import type { AccountId } from '../shared/ids.js';
import type { RequestId } from './clinician-changes.js';
import type { ClinicalSigningFacts } from './clinical-signing.js';
import type { Blank, ClinicalStatement, StatementId } from './statements.js';

/** Invented sentences: what is written says nothing about anybody. */
export const someStatement = (more: Partial<ClinicalStatement> = {}): ClinicalStatement => ({
  id: 's1' as StatementId,
  text: 'The sample measure rose from one to three between spring and autumn of this year.',
  source: { kind: 'chart', title: 'Visit note', dated: plainDate('2026-10-02'), page: '3' },
  standing: 'confirmed',
  correctedText: null,
  ...more,
});

export const someBlanks: readonly Blank[] = [
  { kind: 'history', text: 'First seen in March after two sample episodes at work and at home.' },
  { kind: 'failed_treatments', text: 'The first sample measure was tried for nine weeks and stopped.' },
  { kind: 'chart_reference', text: 'Pages 3 to 5' },
];

export const someSigning = (more: Partial<ClinicalSigningFacts> = {}): ClinicalSigningFacts => ({
  requestIds: ['r1' as RequestId],
  state: 'ready_to_sign',
  actor: asAccount('a1' as AccountId, { secondFactor: true, authenticatedAt: '2026-12-01T10:00:00Z' }),
  clinicianOfRequest: true,
  licensed: true,
  authorization: true,
  statements: [someStatement()],
  blanks: someBlanks,
  blanksAsked: [],
  printedCodes: ['E11.9', '97140'],
  earlier: [],
  document: { hash: 'h2', version: 2, pages: 2 },
  opened: [
    { page: 1, hash: 'h2' },
    { page: 2, hash: 'h2' },
  ],
  form: 'typed',
  typedName: 'sample clinician 01',
  clinicianName: 'Sample Clinician 01',
  intent: true,
  attestationVersion: 1,
  now: '2026-12-01T10:05:00Z',
  lastSignedAt: null,
  ...more,
});

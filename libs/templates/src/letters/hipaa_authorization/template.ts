import {
  authorizationStatements,
  authorizationStatementTexts,
} from '@chorus/domain/justification/authorization';
import type { PaperTemplate } from '../../paper.js';
import type { LegalDate } from '../context.js';
import { sourceBeside } from '../source-files.js';

/** The six elements and the three statements of 45 CFR 164.508(c), as they are printed. */
export interface HipaaAuthorizationContext {
  readonly personName: string;
  readonly birthDate: LegalDate;
  readonly information: string;
  readonly disclosers: readonly string[];
  readonly recipients: readonly string[];
  readonly purpose: string;
  readonly expiresOn: LegalDate;
  readonly statements: readonly string[];
  readonly signerName: string;
  /** By what right somebody signs for the person; null: they sign themselves. */
  readonly authority: string | null;
}

export const hipaaAuthorization: PaperTemplate<HipaaAuthorizationContext> = {
  id: 'hipaa_authorization',
  sources: {
    en: sourceBeside(import.meta.url, './en.hbs'),
    es: sourceBeside(import.meta.url, './es.hbs'),
  },
  sample: {
    personName: 'Sample Person 014',
    birthDate: '1980-01-02',
    information:
      'What concerns the denied service of this case: records of visits, test results, earlier treatment and letters, from January 2024 on.',
    disclosers: ['Sample Clinic, Sampletown', 'Whoever else treated me for this'],
    recipients: ['My own clinicians and their practices', 'Clinicians asked for an independent opinion'],
    purpose: 'To have a clinician confirm or correct what my appeal says, and to send that with it.',
    expiresOn: '2027-11-20',
    statements: authorizationStatements.map((one) => authorizationStatementTexts[one].en),
    signerName: 'Sample Person 015',
    authority: 'parent of the person, who is a minor',
  },
};

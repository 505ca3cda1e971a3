import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Only after a delivering transport accepted it. */
export interface SubmissionSentContext {
  readonly reference: string;
  readonly sentOn: LegalDate;
  readonly link: string;
}

export const submissionSent = mailTemplate<SubmissionSentContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  sentOn: '2026-11-30',
  link: 'https://chorus.example/d/sample',
});

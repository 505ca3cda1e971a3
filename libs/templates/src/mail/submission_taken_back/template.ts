import { mailTemplate } from '../mail-template.js';

/** The matter ended before the packet went out. */
export interface SubmissionTakenBackContext {
  readonly reference: string;
  readonly why: 'withdrawn' | 'closed';
  readonly link: string;
}

export const submissionTakenBack = mailTemplate<SubmissionTakenBackContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  why: 'withdrawn',
  link: 'https://chorus.example/d/sample',
});

import { mailTemplate } from '../mail-template.js';

/** The matter ended, and what was not known to be with the recipient was taken back. Whether it arrived is not said. */
export interface SubmissionTakenBackContext {
  readonly reference: string;
  readonly why: 'withdrawn' | 'closed';
  /** It had been given to its person to send, who may have done so. */
  readonly wasTheirs: boolean;
  readonly link: string;
}

export const submissionTakenBack = mailTemplate<SubmissionTakenBackContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  why: 'withdrawn',
  wasTheirs: true,
  link: 'https://chorus.example/d/sample',
});

import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** The person sends it; the checklist by channel. */
export interface SubmissionHandedOverContext {
  readonly reference: string;
  readonly actBy: LegalDate;
  /** How the person sends it. */
  readonly channel: 'post' | 'fax' | 'portal' | 'phone' | 'email';
  readonly link: string;
}

export const submissionHandedOver = mailTemplate<SubmissionHandedOverContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  channel: 'post',
  link: 'https://chorus.example/d/sample',
});

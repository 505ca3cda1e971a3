import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** To the person: the clinician's call has its times. Which plan and what about stands behind the link. */
export interface CallBookedContext {
  readonly reference: string;
  /** Days on which the call may come, in the clinician's zone. */
  readonly days: readonly LegalDate[];
  readonly link: string;
}

export const callBooked = mailTemplate<CallBookedContext>(import.meta.url, {
  reference: 'CHX-SAMPL-00014',
  days: ['2026-12-01', '2026-12-02'],
  link: 'https://chorus.example/cases/sample',
});

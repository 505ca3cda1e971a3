import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** A meeting does not take place. */
export interface HearingCancelledContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  /** Written words are still taken until then; null: not known, or over. */
  readonly commentsCloseOn: LegalDate | null;
  readonly link: string;
}

export const hearingCancelled = mailTemplate<HearingCancelledContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  commentsCloseOn: '2026-12-15',
  link: 'https://chorus.example/hearings/sample',
});

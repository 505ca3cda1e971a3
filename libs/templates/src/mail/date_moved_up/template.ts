import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** A date was corrected, and the one to count on is nearer than the one said before. */
export interface DateMovedUpContext {
  readonly reference: string;
  readonly actBy: LegalDate;
  /** Whether the platform sends it by itself, the person does, or it still waits for them. */
  readonly standing: 'we_send' | 'you_send' | 'unsigned';
  readonly link: string;
}

export const dateMovedUp = mailTemplate<DateMovedUpContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  standing: 'you_send',
  link: 'https://chorus.example/d/sample',
});

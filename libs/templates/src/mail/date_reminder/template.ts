import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Before an act-by date. */
export interface DateReminderContext {
  readonly reference: string;
  readonly actBy: LegalDate;
  /** Whole days until the date; 0 is today. */
  readonly daysLeft: number;
  readonly link: string;
}

export const dateReminder = mailTemplate<DateReminderContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  daysLeft: 10,
  link: 'https://chorus.example/p/sample',
});

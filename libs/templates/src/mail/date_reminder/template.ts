import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Before an act-by date. */
export interface DateReminderContext {
  /** Null while nothing has been written that has a number. */
  readonly reference: string | null;
  readonly actBy: LegalDate;
  /** Whole days until the date; 0 is today. */
  readonly daysLeft: number;
  /** What is to be done: begin, finish and sign, or send what is signed. */
  readonly next: 'begin' | 'sign' | 'send';
  readonly link: string;
}

export const dateReminder = mailTemplate<DateReminderContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  daysLeft: 10,
  next: 'send',
  link: 'https://chorus.example/p/sample',
});

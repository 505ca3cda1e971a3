import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Before a meeting at which somebody speaks. */
export interface SpeakerReminderContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly hour: string;
  /** The same on the person’s own wall; null where it shows the same. */
  readonly ownDay: LegalDate | null;
  readonly ownHour: string | null;
  /** Whole days on the person’s own wall; 0 is today. */
  readonly daysLeft: number;
  /** Their words are written, fit the minutes and are confirmed. */
  readonly ready: boolean;
  readonly link: string;
  readonly letGoLink: string;
}

export const speakerReminder = mailTemplate<SpeakerReminderContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  hour: '9:00 a.m. Mountain Time',
  ownDay: '2026-12-08',
  ownHour: '6:00 a.m. Hawaii time',
  daysLeft: 2,
  ready: false,
  link: 'https://chorus.example/hearings/sample',
  letGoLink: 'https://chorus.example/h/no-sample',
});

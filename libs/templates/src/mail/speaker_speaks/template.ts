import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Somebody’s yes is recorded. */
export interface SpeakerSpeaksContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly hour: string;
  /** The same on the person’s own wall; null where it shows the same. */
  readonly ownDay: LegalDate | null;
  readonly ownHour: string | null;
  /** Minutes each speaker has. */
  readonly minutes: number;
  readonly link: string;
  readonly letGoLink: string;
}

export const speakerSpeaks = mailTemplate<SpeakerSpeaksContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  hour: '9:00 a.m. Mountain Time',
  ownDay: '2026-12-08',
  ownHour: '6:00 a.m. Hawaii time',
  minutes: 3,
  link: 'https://chorus.example/hearings/sample',
  letGoLink: 'https://chorus.example/h/no-sample',
});

import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Asks somebody whether they could speak; promises nothing and names nobody. */
export interface SpeakerAskedContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly hour: string;
  /** The same on the person’s own wall; null where it shows the same. */
  readonly ownDay: LegalDate | null;
  readonly ownHour: string | null;
  /** Last day on which a yes or no helps. */
  readonly replyBy: LegalDate;
  readonly link: string;
}

export const speakerAsked = mailTemplate<SpeakerAskedContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  hour: '9:00 a.m. Mountain Time',
  ownDay: '2026-12-08',
  ownHour: '6:00 a.m. Hawaii time',
  replyBy: '2026-11-27',
  link: 'https://chorus.example/hearings/sample',
});

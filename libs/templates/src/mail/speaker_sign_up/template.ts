import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** The body keeps the list of speakers: sign up there by this day, then paste its answer. */
export interface SpeakerSignUpContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly hour: string;
  /** The same on the person’s own wall; null where it shows the same. */
  readonly ownDay: LegalDate | null;
  readonly ownHour: string | null;
  /** Day by which it is safely done. */
  readonly doBy: LegalDate;
  readonly task: 'sign_up_with_body' | 'paste_answer';
  readonly link: string;
}

export const speakerSignUp = mailTemplate<SpeakerSignUpContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  hour: '9:00 a.m. Mountain Time',
  ownDay: '2026-12-08',
  ownHour: '6:00 a.m. Hawaii time',
  doBy: '2026-12-03',
  task: 'sign_up_with_body',
  link: 'https://chorus.example/hearings/sample',
});

import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Afterwards: whether somebody spoke. The answers are recorded after a button on the page. */
export interface SpeakerAfterContext {
  readonly reference: string;
  /** Day and hour on the wall where it is held. */
  readonly day: LegalDate;
  readonly link: string;
}

export const speakerAfter = mailTemplate<SpeakerAfterContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  day: '2026-12-08',
  link: 'https://chorus.example/hearings/sample',
});

import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Written words can still go in until a day. */
export interface SpeakerHandInContext {
  readonly reference: string;
  /** Last day on which written words are taken. */
  readonly closesOn: LegalDate;
  readonly closesAtHour: string;
  readonly link: string;
}

export const speakerHandIn = mailTemplate<SpeakerHandInContext>(import.meta.url, {
  reference: 'H-SAMPLE-01',
  closesOn: '2026-12-15',
  closesAtHour: '5:00 p.m. Mountain Time',
  link: 'https://chorus.example/hearings/sample',
});

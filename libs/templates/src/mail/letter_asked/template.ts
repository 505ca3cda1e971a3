import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** To whoever is asked to write: a reference and a day, and nothing of whom or what it is about. */
export interface LetterAskedContext {
  readonly reference: string;
  /** Asked here, invited to enrol, or reminded that the day is near. */
  readonly because: 'asked' | 'invited' | 'needed_soon';
  /** Null: no day is known. */
  readonly neededBy: LegalDate | null;
  readonly link: string;
}

export const letterAsked = mailTemplate<LetterAskedContext>(import.meta.url, {
  reference: 'CHX-SAMPL-00014',
  because: 'asked',
  neededBy: '2026-12-08',
  link: 'https://chorus.example/requests',
});

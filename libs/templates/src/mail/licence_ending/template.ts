import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** To somebody enrolled who signs here: a licence of theirs ends within thirty days. */
export interface LicenceEndingContext {
  /** The first of those that end. */
  readonly endsOn: LegalDate;
  readonly link: string;
}

export const licenceEnding = mailTemplate<LicenceEndingContext>(import.meta.url, {
  endsOn: '2026-12-31',
  link: 'https://chorus.example/requests',
});

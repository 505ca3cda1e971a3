import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** To whoever asked that everything is erased, since it may have been somebody else at their device, and to whoever reads the person's notices. */
export interface ErasureAskedContext {
  /** UTC day from which it cannot be called off. */
  readonly eraseFrom: LegalDate;
  readonly link: string;
}

export const erasureAsked = mailTemplate<ErasureAskedContext>(import.meta.url, {
  eraseFrom: '2026-12-01',
  link: 'https://chorus.example/erasures/sample',
});

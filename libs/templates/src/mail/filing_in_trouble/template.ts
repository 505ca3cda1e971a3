import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Sending came to nothing, or nobody knows: the person hears of it at once, whoever else looks at it. */
export interface FilingInTroubleContext {
  readonly reference: string;
  readonly happened: 'uncertain' | 'failed' | 'bounced' | 'said_too_late';
  /**
   * `yours`: nobody else settles it, or the date is too near to wait for them. `case_over`: the matter ended meanwhile, and
   * nothing more of it is to be sent.
   */
  readonly whose: 'yours' | 'group_looks' | 'case_over';
  readonly actBy: LegalDate | null;
  readonly link: string;
}

export const filingInTrouble = mailTemplate<FilingInTroubleContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  happened: 'uncertain',
  whose: 'yours',
  actBy: '2026-12-01',
  link: 'https://chorus.example/d/sample',
});

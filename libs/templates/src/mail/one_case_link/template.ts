import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** To a practice, because somebody chose that: where the page in their hands can be answered. Names nobody. */
export interface OneCaseLinkContext {
  /** As it stands at the foot of the page they are given. */
  readonly reference: string;
  readonly neededBy: LegalDate | null;
  /** The last day the link is open. */
  readonly until: LegalDate;
  readonly link: string;
}

export const oneCaseLink = mailTemplate<OneCaseLinkContext>(import.meta.url, {
  reference: 'CHX-SAMPL-00014',
  neededBy: '2026-12-04',
  until: '2026-12-11',
  link: 'https://chorus.example/p/sample',
});

import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Decision 5: two people open a campaign. */
export interface OpeningApprovalRequestContext {
  readonly reference: string;
  readonly requestedOn: LegalDate;
  readonly link: string;
}

export const openingApprovalRequest = mailTemplate<OpeningApprovalRequestContext>(import.meta.url, {
  reference: 'CH-SAMPLE-C7',
  requestedOn: '2026-11-20',
  link: 'https://chorus.example/o/approve',
});

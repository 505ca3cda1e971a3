import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** To a future staff member or helper; names neither organization nor campaign, whose names may tell a condition. */
export interface InvitationContext {
  readonly link: string;
  /** Last day the invitation can be used. */
  readonly validUntil: LegalDate;
}

export const invitation = mailTemplate<InvitationContext>(import.meta.url, {
  link: 'https://chorus.example/i/sample',
  validUntil: '2026-12-04',
});

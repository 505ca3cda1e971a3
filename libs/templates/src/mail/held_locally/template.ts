import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** Decision 23: a transport that does not deliver never counts as sent. */
export interface HeldLocallyContext {
  readonly reference: string;
  readonly actBy: LegalDate | null;
  readonly link: string;
}

export const heldLocally = mailTemplate<HeldLocallyContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  link: 'https://chorus.example/d/sample',
});

import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** A document waits for its signer. */
export interface DocumentReadyToSignContext {
  readonly reference: string;
  readonly actBy: LegalDate | null;
  readonly link: string;
}

export const documentReadyToSign = mailTemplate<DocumentReadyToSignContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  link: 'https://chorus.example/d/sample',
});

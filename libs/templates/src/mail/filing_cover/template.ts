import { mailTemplate } from '../mail-template.js';

/** Decision 9: a filing by e-mail says nothing but its reference; the papers travel as attachments. */
export interface FilingCoverContext {
  readonly reference: string;
}

export const filingCover = mailTemplate<FilingCoverContext>(import.meta.url, { reference: 'CH-SAMPLE-0014' });

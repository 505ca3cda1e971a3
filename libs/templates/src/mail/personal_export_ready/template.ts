import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** To whoever asked for a copy of everything kept of a person or an account; says nothing of what is in it. */
export interface PersonalExportReadyContext {
  readonly link: string;
  /** Last day on which it can be downloaded. */
  readonly until: LegalDate;
}

export const personalExportReady = mailTemplate<PersonalExportReadyContext>(import.meta.url, {
  link: 'https://chorus.example/exports/sample',
  until: '2026-12-04',
});

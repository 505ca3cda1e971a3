import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** After an outcome. */
export interface NextStepOpenContext {
  readonly reference: string;
  readonly actBy: LegalDate | null;
  readonly link: string;
}

export const nextStepOpen = mailTemplate<NextStepOpenContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2027-02-01',
  link: 'https://chorus.example/p/sample',
});

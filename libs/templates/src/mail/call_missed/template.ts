import { mailTemplate } from '../mail-template.js';

/** To the person: the clinician's call did not come about. Their own dates go on. */
export interface CallMissedContext {
  readonly reference: string;
  readonly link: string;
}

export const callMissed = mailTemplate<CallMissedContext>(import.meta.url, {
  reference: 'CHX-SAMPL-00014',
  link: 'https://chorus.example/cases/sample',
});

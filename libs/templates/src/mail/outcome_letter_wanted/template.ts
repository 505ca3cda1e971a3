import { mailTemplate } from '../mail-template.js';

/** After a report that nothing shows yet. */
export interface OutcomeLetterWantedContext {
  readonly reference: string;
  readonly link: string;
}

export const outcomeLetterWanted = mailTemplate<OutcomeLetterWantedContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  link: 'https://chorus.example/p/sample',
});

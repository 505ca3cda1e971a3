import { mailTemplate } from '../mail-template.js';

/** Somebody joined and may come back by this link. */
export interface JoinConfirmationContext {
  readonly reference: string;
  readonly link: string;
}

export const joinConfirmation = mailTemplate<JoinConfirmationContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  link: 'https://chorus.example/p/sample',
});

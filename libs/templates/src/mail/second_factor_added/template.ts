import { mailTemplate } from '../mail-template.js';

/** To the owner of an account: something that signs in with it was added. */
export interface SecondFactorAddedContext {
  readonly link: string;
}

export const secondFactorAdded = mailTemplate<SecondFactorAddedContext>(import.meta.url, {
  link: 'https://chorus.example',
});

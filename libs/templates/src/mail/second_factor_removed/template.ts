import { mailTemplate } from '../mail-template.js';

/** To the owner of an account: something that signs in with it was removed. */
export interface SecondFactorRemovedContext {
  readonly link: string;
}

export const secondFactorRemoved = mailTemplate<SecondFactorRemovedContext>(import.meta.url, {
  link: 'https://chorus.example',
});

import { mailTemplate } from '../mail-template.js';

/** To the owner of an account: a token for programs was made that asks in their name. Not its name, and not what it may. */
export interface AccessTokenMadeContext {
  readonly days: number;
  readonly link: string;
}

export const accessTokenMade = mailTemplate<AccessTokenMadeContext>(import.meta.url, {
  days: 90,
  link: 'https://chorus.example',
});

import { mailTemplate } from '../mail-template.js';

/** Sign-in by code or link. The code stays out of the subject, which mail servers log. */
export interface SignInContext {
  readonly code: string;
  readonly link: string;
  readonly minutesValid: number;
}

export const signIn = mailTemplate<SignInContext>(import.meta.url, {
  code: '482 913',
  link: 'https://chorus.example/sign-in/sample',
  minutesValid: 15,
});

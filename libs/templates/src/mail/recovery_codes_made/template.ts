import { mailTemplate } from '../mail-template.js';

/** To the owner of an account: its recovery codes were made anew, and those on paper work no more. */
export interface RecoveryCodesMadeContext {
  readonly link: string;
}

export const recoveryCodesMade = mailTemplate<RecoveryCodesMadeContext>(import.meta.url, {
  link: 'https://chorus.example',
});

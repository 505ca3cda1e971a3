import { mailTemplate } from '../mail-template.js';

/** To the owner of an account: one of the codes on paper was used. */
export interface RecoveryCodeUsedContext {
  readonly link: string;
}

export const recoveryCodeUsed = mailTemplate<RecoveryCodeUsedContext>(import.meta.url, {
  link: 'https://chorus.example',
});

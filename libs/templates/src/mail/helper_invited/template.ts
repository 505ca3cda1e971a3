import { mailTemplate } from '../mail-template.js';

/** To whoever acts for a person as themselves or as a parent: somebody else was invited to. Names nobody. */
export interface HelperInvitedContext {
  readonly link: string;
}

export const helperInvited = mailTemplate<HelperInvitedContext>(import.meta.url, {
  link: 'https://chorus.example',
});

import { mailTemplate } from '../mail-template.js';

/** To somebody who is invited to act for a person; says neither who invites nor for whom. */
export interface AuthorityInvitationContext {
  readonly link: string;
}

export const authorityInvitation = mailTemplate<AuthorityInvitationContext>(import.meta.url, {
  link: 'https://chorus.example',
});

import { mailTemplate } from '../mail-template.js';

/** To the owner of an account: whoever runs the installation ended all of its sessions and tokens. */
export interface SessionsEndedContext {
  readonly link: string;
}

export const sessionsEnded = mailTemplate<SessionsEndedContext>(import.meta.url, {
  link: 'https://chorus.example',
});

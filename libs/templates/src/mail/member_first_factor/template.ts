import { mailTemplate } from '../mail-template.js';

/** To the owners of an organization: somebody who works for it set up their first second factor. Names nobody. */
export interface MemberFirstFactorContext {
  readonly link: string;
}

export const memberFirstFactor = mailTemplate<MemberFirstFactorContext>(import.meta.url, {
  link: 'https://chorus.example',
});

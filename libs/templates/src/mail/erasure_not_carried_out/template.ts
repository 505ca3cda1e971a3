import { mailTemplate } from '../mail-template.js';

/** What an erasure was asked on does not stand any more when it was to be carried out. */
export interface ErasureNotCarriedOutContext {
  readonly link: string;
}

export const erasureNotCarriedOut = mailTemplate<ErasureNotCarriedOutContext>(import.meta.url, {
  link: 'https://chorus.example/',
});

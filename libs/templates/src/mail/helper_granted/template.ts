import { mailTemplate } from '../mail-template.js';

/** To whoever acts for a person as themselves or as a parent: somebody else may act for them from now on. Names nobody. */
export interface HelperGrantedContext {
  readonly link: string;
}

export const helperGranted = mailTemplate<HelperGrantedContext>(import.meta.url, {
  link: 'https://chorus.example',
});

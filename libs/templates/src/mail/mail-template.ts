import { sourceBeside } from '../letters/source-files.js';
import type { Locale } from '../locale.js';

export interface MailTemplate<Context extends object> {
  readonly sources: Readonly<Record<Locale, string>>;
  /** Invented values for every variable, for previews and checks. */
  readonly sample: Context;
}

/** A mail whose texts `en.hbs` and `es.hbs` lie beside the module at `moduleUrl`. */
export function mailTemplate<Context extends object>(
  moduleUrl: string,
  sample: Context,
): MailTemplate<Context> {
  return {
    sources: { en: sourceBeside(moduleUrl, './en.hbs'), es: sourceBeside(moduleUrl, './es.hbs') },
    sample,
  };
}

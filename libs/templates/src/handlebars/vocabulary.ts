import Handlebars from 'handlebars';
import { TemplateFault } from '../markup/template-fault.js';
import { dollars, longDate, type Locale } from '../locale.js';

/** What Handlebars hands a helper beside its arguments; the published types leave out `loc`. */
export interface CallSite {
  readonly name: string;
  readonly loc?: { readonly start: { readonly line: number } };
}

type Helper = (this: unknown, ...values: unknown[]) => unknown;
type BlockCall = CallSite & Handlebars.HelperOptions;

const { escapeExpression } = Handlebars.Utils;

/**
 * Every word a template may use beside its variables. Block words check their argument, because Handlebars' strict
 * mode looks only at printed variables: `{{#if typo}}` would otherwise silently be false in somebody's appeal.
 */
export function vocabulary(template: string, locale: Locale): Record<string, Helper> {
  const builtIn = Handlebars.helpers as Readonly<Record<string, Helper>>;

  const lineOf = (call: CallSite): number | null => call.loc?.start.line ?? null;
  const known = (value: unknown, call: CallSite): unknown => {
    if (value === undefined) {
      throw new TemplateFault(template, lineOf(call), `unknown variable given to {{${call.name}}}`);
    }
    return value;
  };
  const attempt = (call: CallSite, make: () => string): string => {
    try {
      return make();
    } catch (error) {
      if (error instanceof RangeError) throw new TemplateFault(template, lineOf(call), error.message);
      throw error;
    }
  };
  const block = (name: string): Helper =>
    function (...values) {
      const call = values.at(-1) as BlockCall;
      if (values.length !== 2)
        throw new TemplateFault(template, lineOf(call), `{{#${name}}} takes one variable`);
      known(values[0], call);
      return builtIn[name]?.call(this, ...values);
    };
  const blankOr = (value: unknown, label: unknown, call: CallSite, print: (text: string) => string) => {
    if (typeof label !== 'string') {
      throw new TemplateFault(template, lineOf(call), `{{${call.name}}} needs a label for the blank`);
    }
    const given = known(value, call);
    const missing = given === null || (typeof given === 'string' && given.trim() === '');
    const markup = missing
      ? `<mark>${escapeExpression(label)}</mark>`
      : escapeExpression(print(String(given)));
    return new Handlebars.SafeString(markup);
  };

  return {
    if: block('if'),
    unless: block('unless'),
    each: block('each'),
    with: block('with'),
    /** `{{#if (eq level 2)}}` */
    eq: (...values) => known(values[0], values[2] as CallSite) === known(values[1], values[2] as CallSite),
    /** `{{given member.id "member ID"}}`: the value, or a visible blank that keeps the filing from being sent. */
    given: (...values) => blankOr(values[0], values[1], values[2] as CallSite, (text) => text),
    /** `given` for a YYYY-MM-DD date. */
    'given-date': (...values) => {
      const call = values[2] as CallSite;
      return blankOr(values[0], values[1], call, (text) => attempt(call, () => longDate(text, locale)));
    },
    date: (...values) => {
      const call = values[1] as CallSite;
      return attempt(call, () => longDate(String(known(values[0], call)), locale));
    },
    money: (...values) => {
      const call = values[1] as CallSite;
      return attempt(call, () => dollars(Number(known(values[0], call))));
    },
  };
}

export const vocabularyNames: ReadonlySet<string> = new Set(Object.keys(vocabulary('names', 'en')));

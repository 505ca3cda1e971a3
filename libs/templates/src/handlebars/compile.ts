import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { TemplateFault } from '../markup/template-fault.js';
import type { Locale } from '../locale.js';
import { lineOfSegment } from './paths.js';
import { vocabulary, vocabularyNames } from './vocabulary.js';

export interface TemplateText {
  /** For messages: `internal_appeal/en`. */
  readonly name: string;
  readonly source: string;
  readonly partials: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

type Render = (context: object) => string;

const options: CompileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...vocabularyNames].map((name) => [name, true])),
  preventIndent: true,
};

const compiled = new Map<string, Render>();
const keep = 200;

/**
 * Compiles a template once per content. Values are always escaped (the validator forbids `{{{raw}}}`), so what a person
 * typed reaches the markup as text: `<b>` and `{{x}}` print as themselves, since Handlebars never reads its output.
 * @throws TemplateFault when the source does not parse; the returned function throws it for an unknown variable.
 */
export function compileTemplate(text: TemplateText): Render {
  const key = contentHash(text);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const render = compileNow(text);
  if (compiled.size >= keep) compiled.delete(compiled.keys().next().value ?? key);
  compiled.set(key, render);
  return render;
}

/** sha256 of everything that decides how a template renders. */
export function contentHash(text: TemplateText): string {
  const parts = Object.entries(text.partials).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([text.name, text.locale, text.source, parts]))
    .digest('hex');
}

function compileNow(text: TemplateText): Render {
  const isolated = Handlebars.create();
  isolated.registerHelper(vocabulary(text.name, text.locale));
  for (const [name, source] of Object.entries(text.partials)) {
    const inner = isolated.compile(source, options);
    const at = `${text.name} > ${name}`;
    const guarded = (context: object, runtime?: Handlebars.RuntimeOptions): string =>
      explained(at, source, () => inner(context, runtime));
    isolated.registerPartial(name, guarded);
  }
  const main = explained(text.name, text.source, () => isolated.compile(text.source, options));
  return (context) => explained(text.name, text.source, () => main(context));
}

/** Turns whatever Handlebars throws into a fault that names the template and the line. */
function explained<T>(template: string, source: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw faultFrom(template, source, error);
  }
}

export function faultFrom(template: string, source: string, error: unknown): TemplateFault {
  if (error instanceof TemplateFault) return error;
  const { message, lineNumber } = error as Error & { lineNumber?: number };
  const missing = /^"(.+)" not defined in/.exec(message);
  if (missing !== null)
    return new TemplateFault(template, lineNumber ?? null, `unknown variable “${missing[1]}”`);
  const through = /\(reading '(.+)'\)/.exec(message);
  if (through !== null) {
    const segment = through[1] ?? '';
    return new TemplateFault(
      template,
      lineOfSegment(source, segment),
      `“${segment}” is read from a variable that is unknown or empty`,
    );
  }
  const syntax = /^Parse error on line (\d+)/.exec(message);
  const line = syntax === null ? (lineNumber ?? null) : Number(syntax[1]);
  const tidy = message.replace(/\s+/g, ' ').replace(/ - \d+:\d+$/, '');
  return new TemplateFault(template, line, tidy);
}

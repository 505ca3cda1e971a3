import { compileTemplate } from './handlebars/compile.js';
import type { LetterContext, PostalParty, Sender } from './letters/context.js';
import type { LetterTemplate } from './letters/letter-template.js';
import { templateVersion } from './letters/registry.js';
import type { Locale } from './locale.js';
import type { Banner, Block } from './markup/blocks.js';
import { inlineText } from './markup/blocks.js';
import { parseBlocks } from './markup/parse.js';
import { TemplateFault } from './markup/template-fault.js';
import type { SignaturePart } from './signing.js';
import { capacityOf } from './letters/capacity.js';

/** A filing as data, before it is typeset: the same value makes the PDF, the HTML twin and the plain text. */
export interface LetterDocument {
  readonly templateId: string;
  /** sha256 hex of the template text. */
  readonly templateVersion: string;
  readonly locale: Locale;
  readonly title: string;
  readonly reference: string;
  /** `YYYY-MM-DD`; also the creation date inside the PDF, so that equal documents are equal bytes. */
  readonly dated: string;
  readonly sender: Sender;
  readonly addressee: PostalParty;
  readonly banner: Banner | null;
  /** Everything between the title and the signature. */
  readonly blocks: readonly Block[];
  readonly signature: SignaturePart;
}

/**
 * Renders a letter to blocks. Every variable of the template must exist in the context (null where not known).
 * @throws TemplateFault with template and line for an unknown variable or malformed markup; NoSuchFiling where the
 * person's plan type does not have this filing.
 */
export function renderLetter<Context extends LetterContext>(
  template: LetterTemplate<Context>,
  context: Context,
  options: { locale: Locale },
): LetterDocument {
  const { locale } = options;
  const name = `${template.id}/${locale}`;
  const source = template.sources[locale];
  if (source === undefined) throw new TemplateFault(name, null, `this letter has no text in ${locale}`);
  const render = compileTemplate({ name, source, partials: template.partials, locale });
  const blocks = parseBlocks(render(template.view(context)), name);
  const banner = blocks[0]?.kind === 'banner' ? blocks[0] : null;
  const [title, ...body] = banner === null ? blocks : blocks.slice(1);
  if (title?.kind !== 'heading' || title.level !== 1) {
    throw new TemplateFault(name, null, 'a letter begins with its <h1> title, after a banner at most');
  }
  return {
    templateId: template.id,
    templateVersion: templateVersion(template, locale),
    locale,
    title: inlineText(title.content),
    reference: context.reference,
    dated: context.dated,
    sender: context.sender,
    addressee: context.addressee,
    banner,
    blocks: body,
    signature: {
      kind: 'unsigned',
      signer: context.filer.fullName,
      capacity: context.filer.relation === 'self' ? null : capacityOf(context.filer.relation),
    },
  };
}

/** Required facts the context does not hold yet, as dotted paths, in the template's order. */
export function missingFacts<Context extends LetterContext>(
  template: LetterTemplate<Context>,
  context: Context,
): string[] {
  return template.required.filter((path) => {
    let value: unknown = context;
    for (const part of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[part];
    return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  });
}

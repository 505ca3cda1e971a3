import { compileTemplate, contentHash } from './handlebars/compile.js';
import type { Locale } from './locale.js';
import { inlineText, type Block } from './markup/blocks.js';
import { parseBlocks } from './markup/parse.js';
import { TemplateFault } from './markup/template-fault.js';
import type { SignaturePart } from './signing.js';
import { typesetter } from './typst/compiler.js';
import { paperPayload } from './typst/payload.js';

/**
 * A page that is no letter: it has neither sender nor addressee, and its purpose is one sheet. Who asks, who is asked and
 * who signs stands in its text.
 */
export interface PaperTemplate<Context extends object> {
  /** Also the folder's name. */
  readonly id: string;
  readonly sources: Readonly<Partial<Record<Locale, string>>>;
  /** Invented values for every variable, with every list as long as it can be. */
  readonly sample: Context;
}

export interface PaperDocument {
  readonly templateId: string;
  /** sha256 hex of the template's text. */
  readonly templateVersion: string;
  readonly locale: Locale;
  readonly title: string;
  /** Printed at the foot of each page; ours, and without a word of anybody's. */
  readonly reference: string;
  /** `YYYY-MM-DD`; also the creation date inside the PDF, so that equal papers are equal bytes. */
  readonly dated: string;
  readonly blocks: readonly Block[];
  readonly signature: SignaturePart | null;
}

export interface PressedPaper {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
}

/** sha256 hex of the text in one language: what somebody signed by it was signed by this text. */
export function paperVersion<Context extends object>(paper: PaperTemplate<Context>, locale: Locale): string {
  return contentHash({ name: paper.id, source: sourceOf(paper, locale), partials: {}, locale });
}

/** @throws TemplateFault for an unknown variable, malformed markup, or a language the paper is not written in. */
export function renderPaper<Context extends object>(
  paper: PaperTemplate<Context>,
  context: Context,
  terms: Pick<PaperDocument, 'locale' | 'reference' | 'dated' | 'signature'>,
): PaperDocument {
  const { locale } = terms;
  const name = `${paper.id}/${locale}`;
  const source = sourceOf(paper, locale);
  const [title, ...blocks] = parseBlocks(
    compileTemplate({ name, source, partials: {}, locale })(context),
    name,
  );
  if (title?.kind !== 'heading' || title.level !== 1)
    throw new TemplateFault(name, null, 'a paper begins with its <h1> title');
  return {
    ...terms,
    templateId: paper.id,
    templateVersion: paperVersion(paper, locale),
    title: inlineText(title.content),
    blocks,
  };
}

/** Tagged PDF/UA-1 on US Letter. Equal papers give equal bytes. */
export async function pressPaper(document: PaperDocument): Promise<PressedPaper> {
  const engine = await typesetter();
  const bytes = await engine.pdf(paperPayload(document, engine.fonts), [], true);
  const { PDFDocument } = await import('pdf-lib');
  return { bytes, pageCount: (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount() };
}

/** Papers one behind the other in one file, each with the page numbers of its own. */
export async function papersTogether(papers: readonly Uint8Array[]): Promise<Uint8Array> {
  const { PDFDocument, PDFName } = await import('pdf-lib');
  const { forgetForeignStructure } = await import('./exhibits.js');
  const [first, ...others] = papers;
  if (first === undefined) throw new Error('A file of no papers.');
  const target = await PDFDocument.load(first, { updateMetadata: false });
  for (const bytes of others) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of await target.copyPages(source, source.getPageIndices())) {
      forgetForeignStructure(page.node);
      target.addPage(page);
    }
  }
  // The claim to be accessible (PDF/UA-1) is of the first paper alone, and no longer true of the whole.
  if (others.length > 0) target.catalog.delete(PDFName.of('Metadata'));
  return target.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function sourceOf<Context extends object>({ id, sources }: PaperTemplate<Context>, locale: Locale): string {
  const source = sources[locale];
  if (source === undefined) throw new TemplateFault(`${id}/${locale}`, null, `no text in ${locale}`);
  return source;
}

import { longDate } from '../locale.js';
import type { Block, Inline } from '../markup/blocks.js';
import type { PaperDocument } from '../paper.js';
import type { LetterDocument } from '../render.js';
import { signatureLines } from '../signature-lines.js';
import { documentWords } from '../words.js';
import type { FontSet } from './fonts.js';
import { printable } from './printable.js';

/** Everything the layout reads, as JSON: texts only, never markup. */
export function letterPayload(document: LetterDocument, fonts: FontSet): object {
  const text = (value: string): string => printable(value, fonts);
  const [year, month, day] = document.dated.split('-').map(Number);
  const words = documentWords(document.locale);
  return {
    lang: document.locale,
    title: text(document.title),
    author: text(document.sender.name),
    date: [year, month, day],
    reference: text(document.reference),
    notice: words.notice,
    words,
    fonts: fonts.extraFamilies,
    packet: null,
    letter: {
      title: text(document.title),
      reference: text(document.reference),
      dateText: longDate(document.dated, document.locale),
      banner: document.banner === null ? null : blockPayload(document.banner, fonts),
      sender: {
        name: text(document.sender.name),
        lines: document.sender.lines.map(text),
        contact: [document.sender.phone, document.sender.email].filter((line) => line !== null).map(text),
      },
      addressee: { name: text(document.addressee.name), lines: document.addressee.lines.map(text) },
      blocks: document.blocks.map((block) => blockPayload(block, fonts)),
      signature: signaturePayload(document, fonts),
    },
  };
}

/** The same for a paper without sender and addressee. */
export function paperPayload(document: PaperDocument, fonts: FontSet): object {
  const text = (value: string): string => printable(value, fonts);
  const [year, month, day] = document.dated.split('-').map(Number);
  const { locale, reference, signature } = document;
  const words = documentWords(locale);
  return {
    lang: locale,
    title: text(document.title),
    author: 'Chorus',
    date: [year, month, day],
    reference: text(reference),
    notice: words.notice,
    words,
    fonts: fonts.extraFamilies,
    packet: null,
    paper: {
      title: text(document.title),
      dateText: longDate(document.dated, locale),
      blocks: document.blocks.map((block) => blockPayload(block, fonts)),
      signature: signature === null ? null : signaturePayload({ signature, reference, locale }, fonts),
    },
  };
}

function signaturePayload(
  document: Pick<LetterDocument, 'signature' | 'reference' | 'locale'>,
  fonts: FontSet,
): object {
  const lines = signatureLines(document);
  const text = (value: string | null): string | null => (value === null ? null : printable(value, fonts));
  return {
    kind: document.signature.kind,
    typedName: text(lines.typedName),
    italic: coversInItalic(lines.typedName ?? '', fonts),
    signer: text(lines.signer),
    capacity: text(lines.capacity),
    details: lines.details.map(text),
    fingerprint: lines.fingerprint,
  };
}

function blockPayload(block: Block, fonts: FontSet): object {
  const run = (content: readonly Inline[]): object[] => content.map((inline) => inlinePayload(inline, fonts));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'banner':
      return { ...block, content: run(block.content) };
    case 'list':
      return { ...block, items: block.items.map(run) };
    case 'facts':
      return {
        kind: 'facts',
        rows: block.rows.map(({ term, value }) => ({ term: printable(term, fonts), value: run(value) })),
      };
    case 'words':
    case 'printed':
      return { ...block, label: printable(block.label, fonts), paragraphs: block.paragraphs.map(run) };
    case 'action':
      return { ...block, text: printable(block.text, fonts) };
    case 'page-break':
      return block;
  }
}

function inlinePayload(inline: Inline, fonts: FontSet): object {
  if (inline.kind === 'break') return inline;
  if (inline.kind === 'blank') return { kind: 'blank', label: printable(inline.label, fonts) };
  const text = printable(inline.text, fonts);
  if (inline.kind === 'link') return { kind: 'link', text };
  // Where the italic face lacks a letter the run stays upright: emphasis may be lost, a name may not.
  return { ...inline, text, emphasis: inline.emphasis === true && coversInItalic(text, fonts) };
}

function coversInItalic(text: string, fonts: FontSet): boolean {
  return [...text].every((character) => fonts.coversInItalic(character.codePointAt(0) ?? 0));
}

import { blockToText, wrapped } from './markup/text.js';
import { longDate } from './locale.js';
import type { LetterDocument } from './render.js';
import { signatureLines } from './signature-lines.js';
import { documentWords } from './words.js';

/** A filing as plain text, for portals with a text box and for people who want to copy a passage. */
export function renderText(document: LetterDocument): string {
  const words = documentWords(document.locale);
  const { sender, addressee } = document;
  const part = signatureLines(document);
  const sections = [
    document.banner === null ? '' : blockToText(document.banner),
    [sender.name, ...sender.lines, sender.phone ?? '', sender.email ?? '']
      .filter((line) => line !== '')
      .join('\n'),
    `${longDate(document.dated, document.locale)}\n${words.reference} ${document.reference}`,
    [addressee.name, ...addressee.lines].join('\n'),
    wrapped(document.title.toUpperCase()),
    ...document.blocks.map(blockToText),
    [
      part.typedName ?? '_'.repeat(40),
      part.capacity === null ? part.signer : `${part.signer}, ${part.capacity}`,
      ...part.details,
      part.fingerprint ?? '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    wrapped(words.notice),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

import { blockToHtml, escapeHtml } from './markup/html.js';
import { longDate } from './locale.js';
import type { LetterDocument } from './render.js';
import { signatureLines } from './signature-lines.js';
import { documentWords } from './words.js';

const style = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #111; font: 1.0625rem/1.55 "Source Serif 4", Georgia, serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
h1 { font-size: 1.65rem; margin: 1.75rem 0 1rem; }
h2 { font: 600 1.1rem/1.3 "Source Sans 3", system-ui, sans-serif; margin: 2rem 0 .6rem; }
header, dl, figcaption, footer, .signature { font-family: "Source Sans 3", system-ui, sans-serif; font-size: 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; border-bottom: 2px solid; padding-bottom: .75rem; }
header p, address p { margin: 0; }
header .name { font-size: 1.2rem; font-weight: 600; }
address { font-style: normal; margin: 1.25rem 0 0; }
dl { border-block: 2px solid; margin: 1rem 0 1.5rem; padding: .5rem 0; }
dl div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .75rem; padding: .2rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
figure { margin: 1rem 0 1.25rem; padding-left: 1rem; border-left: 4px solid; }
figure.printed { border-left: 2px dashed; }
figcaption { font-weight: 600; font-size: .95rem; }
blockquote { margin: .25rem 0 0; }
blockquote p { margin: 0 0 .75rem; }
mark { background: none; color: inherit; outline: 2px solid; outline-offset: 1px; font-family: "Source Sans 3", system-ui, sans-serif; }
.banner { border: 3px solid; padding: .5rem .75rem; font: 600 1.2rem/1.3 "Source Sans 3", system-ui, sans-serif; }
.signature { margin-top: 2.5rem; }
.signature p { margin: .25rem 0; }
.signature .typed { font: italic 1.9rem/1.3 "Source Serif 4", Georgia, serif; border-bottom: 1px solid; max-width: 24rem; }
.signature .line { border-bottom: 1px solid; max-width: 24rem; height: 3rem; }
.small, .fingerprint { font-size: .9rem; }
footer { border-top: 1px solid; margin-top: 3rem; padding-top: .75rem; font-size: .9rem; }
hr { border: 0; border-top: 1px dashed; }
@page { size: letter; margin: 1in; }
@media print { main { max-width: none; padding: 0; } hr { break-after: page; visibility: hidden; } figure, h2 { break-inside: avoid; } h1, h2, h3 { break-after: avoid; } }
`;

const lines = (texts: readonly string[]): string => texts.map(escapeHtml).join('<br>');

/**
 * The accessible twin of the PDF: a whole HTML page with the same words in the same order, readable by a screen
 * reader and on a phone, printable, and without script, picture or outside address.
 */
export function renderHtml(document: LetterDocument): string {
  const words = documentWords(document.locale);
  const { sender, addressee } = document;
  const contact = [sender.phone, sender.email].filter((line) => line !== null);
  return `<!doctype html>
<html lang="${document.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(document.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${document.banner === null ? '' : blockToHtml(document.banner)}
<header>
<div><p class="name">${escapeHtml(sender.name)}</p><p>${lines(sender.lines)}</p>${contact.length > 0 ? `<p>${lines(contact)}</p>` : ''}</div>
<div><p>${longDate(document.dated, document.locale)}</p><p>${words.reference} ${escapeHtml(document.reference)}</p></div>
</header>
<address><p>${lines([addressee.name, ...addressee.lines])}</p></address>
<h1>${escapeHtml(document.title)}</h1>
${document.blocks.map(blockToHtml).join('\n')}
${signatureHtml(document)}
<footer><p>${words.reference} ${escapeHtml(document.reference)}</p><p>${words.notice}</p></footer>
</main>
</body>
</html>
`;
}

function signatureHtml(document: LetterDocument): string {
  const part = signatureLines(document);
  const who = escapeHtml(part.capacity === null ? part.signer : `${part.signer}, ${part.capacity}`);
  const top =
    part.typedName === null
      ? '<div class="line"></div>'
      : `<p class="typed">${escapeHtml(part.typedName)}</p>`;
  const date = part.typedName === null ? `<p>${documentWords(document.locale).dateLine}</p>` : '';
  const details = part.details.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const fingerprint =
    part.fingerprint === null ? '' : `<p class="fingerprint">${escapeHtml(part.fingerprint)}</p>`;
  return `<section class="signature">${top}<p><strong>${who}</strong></p>${date}${details}${fingerprint}</section>`;
}

import { inlineRuns } from './markup/blocks.js';
import type { LetterDocument } from './render.js';
import { typesetter } from './typst/compiler.js';
import { letterPayload } from './typst/payload.js';
import { uncovered } from './typst/printable.js';

/**
 * Typesets a filing as tagged PDF/UA-1 on US Letter: language, title, embedded fonts, page numbers and the notice in
 * the footer. Equal documents give equal bytes.
 * @throws TypesettingFault when the engine refuses the page (its message holds no text of the filing).
 */
export async function typesetPdf(document: LetterDocument): Promise<Uint8Array> {
  const engine = await typesetter();
  return engine.pdf(letterPayload(document, engine.fonts), [], true);
}

/**
 * Characters of a filing that the loaded fonts cannot print; each will stand as `[U+…]` on the page. To be shown
 * before signing, so that the person can write the word in other letters or the deployment can add a font.
 */
export async function unprintableCharacters(document: LetterDocument): Promise<string[]> {
  const { fonts } = await typesetter();
  const texts = document.blocks
    .flatMap(inlineRuns)
    .flatMap((run) =>
      run.map((inline) =>
        inline.kind === 'break' ? '' : inline.kind === 'blank' ? inline.label : inline.text,
      ),
    );
  for (const party of [document.sender, document.addressee]) texts.push(party.name, ...party.lines);
  texts.push(document.signature.signer);
  return uncovered(texts.join(''), fonts);
}

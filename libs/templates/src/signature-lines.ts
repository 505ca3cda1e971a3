import type { LetterDocument } from './render.js';
import { documentWords, filled } from './words.js';

export interface SignatureLines {
  readonly typedName: string | null;
  readonly signer: string;
  readonly capacity: string | null;
  readonly details: readonly string[];
  readonly fingerprint: string | null;
}

/** What stands under a filing, the same words in PDF, HTML and plain text. */
export function signatureLines(
  document: Pick<LetterDocument, 'signature' | 'reference' | 'locale'>,
): SignatureLines {
  const { signature, reference } = document;
  const words = documentWords(document.locale);
  if (signature.kind === 'unsigned') {
    const { signer, capacity } = signature;
    return { typedName: null, signer, capacity, details: [words.signHere], fingerprint: null };
  }
  return {
    typedName: signature.typedName,
    signer: signature.signer,
    capacity: signature.capacity,
    details: [
      filled(words.signedOn, { intent: signature.intent, time: signature.signedAt }),
      filled(words.signedReference, { reference }),
    ],
    fingerprint: filled(words.readText, { hash: signature.hashOfReadDocument }),
  };
}

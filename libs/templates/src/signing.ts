import { createHash } from 'node:crypto';
import { findBlanks } from './blanks.js';
import type { LetterDocument } from './render.js';

/** The end of a filing: who is to sign, or how it was signed. */
export type SignaturePart =
  | {
      readonly kind: 'unsigned';
      readonly signer: string;
      /** “the patient’s parent”; null when the member signs. */
      readonly capacity: string | null;
    }
  | {
      readonly kind: 'signed';
      readonly signer: string;
      readonly capacity: string | null;
      readonly typedName: string;
      /** The sentence of intent, as the signer confirmed it. */
      readonly intent: string;
      /** `2026-11-20 14:05 UTC`. */
      readonly signedAt: string;
      /** sha256 hex of the PDF the signer read. */
      readonly hashOfReadDocument: string;
    };

/** What a signer confirms beside the typed name (ESIGN: intent to sign). */
export const intentToSign = 'I intend this as my signature.';

export class SigningFault extends Error {
  override readonly name = 'SigningFault';
}

/** sha256 hex of a document's PDF bytes: what signature, audit row and proof refer to. */
export function documentHash(pdf: Uint8Array): string {
  return createHash('sha256').update(pdf).digest('hex');
}

/**
 * The signed filing: the same blocks with the signature at the end. The blocks are not rendered again, so the text
 * under the signature is the text whose hash the signer read.
 * @param signature.signedAt ISO instant; printed in UTC.
 * @throws SigningFault when a blank remains, when it is signed already, or when a part of the signature is missing.
 */
export function signedDocument(
  document: LetterDocument,
  signature: {
    readonly typedName: string;
    readonly intent: string;
    readonly signedAt: string;
    readonly hashOfReadDocument: string;
  },
): LetterDocument {
  const { signature: part } = document;
  if (part.kind === 'signed') throw new SigningFault('This document is signed already.');
  const blanks = findBlanks(document);
  if (blanks.length > 0) {
    throw new SigningFault(`Blanks remain: ${blanks.map((blank) => `[${blank.label}]`).join(', ')}.`);
  }
  const typedName = signature.typedName.trim();
  if (typedName === '') throw new SigningFault('The typed name is empty.');
  if (signature.intent.trim() === '') throw new SigningFault('The sentence of intent is empty.');
  if (!/^[0-9a-f]{64}$/.test(signature.hashOfReadDocument)) {
    throw new SigningFault('The hash of the document that was read is not a sha256 in hexadecimal.');
  }
  const instant = new Date(signature.signedAt);
  if (Number.isNaN(instant.getTime())) throw new SigningFault('The time of signing is not an ISO instant.');
  return {
    ...document,
    signature: {
      kind: 'signed',
      signer: part.signer,
      capacity: part.capacity,
      typedName,
      intent: signature.intent.trim(),
      signedAt: `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      hashOfReadDocument: signature.hashOfReadDocument,
    },
  };
}

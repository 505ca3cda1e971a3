import type { Language } from '../identity/account.js';

export interface Attestation {
  readonly version: number;
  readonly language: Language;
  readonly text: string;
}

/**
 * What the signer states. The first three sentences are the guard rail's own; the last is the intent that ESIGN asks
 * for (15 USC 7006(5)). A changed word is a new version beside the old.
 */
export const attestations: readonly Attestation[] = [
  {
    version: 1,
    language: 'en',
    text: 'I am this member or hold written authority. This denial is real. What I say is true to my knowledge. I have read this document, and I intend my typed name as my signature.',
  },
  {
    version: 1,
    language: 'es',
    text: 'Soy este miembro o tengo autorización por escrito. Esta negativa es real. Lo que digo es verdad según mi conocimiento. He leído este documento y quiero que mi nombre escrito sea mi firma.',
  },
];

/** The newest attestation in a language. */
export function currentAttestation(language: Language): Attestation {
  const found = attestations
    .filter((one) => one.language === language)
    .sort((a, b) => b.version - a.version)[0];
  if (!found) throw new Error(`No attestation in ${language}`);
  return found;
}

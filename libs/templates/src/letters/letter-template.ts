import type { FilingType } from '@chorus/domain/playbook/filing-type';
import type { Locale } from '../locale.js';
import type { LetterContext } from './context.js';

export type SignerRole = 'member' | 'representative' | 'clinician';

/** Who may sign and how; what a recipient demands beyond that (its own form, ink) is the recipient's own record. */
export interface SignatureRule {
  readonly mayBeSignedBy: readonly SignerRole[];
  /** The law lets this be asked by word of mouth too; the letter then follows the same day. */
  readonly mayBeOral: boolean;
}

/** A sentence the signer makes true by signing; printed in the filing word for word and kept with the signature. */
export interface Statement {
  readonly key: string;
  readonly text: string;
}

/** Everything about one kind of filing that is not the case itself. */
export interface LetterTemplate<Context extends LetterContext = LetterContext> {
  /** Also the folder's name. */
  readonly id: string;
  readonly filingTypes: readonly FilingType[];
  /** Handlebars source by language; a filing is written in English, the language of its recipients. */
  readonly sources: Readonly<Partial<Record<Locale, string>>>;
  readonly partials: Readonly<Record<string, string>>;
  /** Adds what follows from the facts by rule (rights, decision times) and may refuse with NoSuchFiling. */
  readonly view: (context: Context) => Context & Readonly<Record<string, unknown>>;
  /** An invented case with every optional fact present, for previews and save-time checks. */
  readonly sample: Context;
  /** Dotted paths that must hold a value before signing; the template prints a blank while they do not. */
  readonly required: readonly string[];
  readonly statements: readonly Statement[];
  readonly signatureRule: SignatureRule;
  readonly minimumAttachment: string | null;
  /** Shown to the person before signing: what this filing does not do. */
  readonly beforeSigning: readonly string[];
}

/** A template with another source for a language: an organization's own approved version. */
export function withSource<Context extends LetterContext>(
  template: LetterTemplate<Context>,
  locale: Locale,
  source: string,
): LetterTemplate<Context> {
  return { ...template, sources: { ...template.sources, [locale]: source } };
}

/** Attestation G1, word for word. */
export const attestation: Statement = {
  key: 'real_denial',
  text: 'I am this member or hold written authority; this denial is real; what I say is true to my knowledge.',
};

/** The same where nothing has been denied in writing yet. */
export const attestationWithoutNotice: Statement = {
  key: 'real_request',
  text: 'I am this member or hold written authority; what happened is real; what I say is true to my knowledge.',
};

export const separateClocks =
  'A complaint, a call between clinicians or a records request does not stop the clock of an appeal, and this letter stops no other clock.';

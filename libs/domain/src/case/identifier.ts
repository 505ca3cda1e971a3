import { refuse, type Refusal } from '../shared/refusal.js';

export const identifierKinds = ['claim', 'authorization', 'prescription'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

export interface CaseIdentifier {
  readonly identifierKind: IdentifierKind;
  /** As printed on the notice; sealed at rest. */
  readonly printed: string;
  /** What the keyed hash is taken over. */
  readonly normalized: string;
}

const label =
  /^(?:claim|clm|authorization|authorisation|auth|prescription|rx|reference|ref|case|number|num|no|id)(?=[\s.:#-])[\s.:#-]*/i;

/**
 * One spelling for one reference: compatibility forms folded, printed labels ("Claim no.:"), spaces, hyphens, dots,
 * slashes and "#" dropped, upper case. Leading zeros stay and O is not read as 0: payers issue both spellings as
 * different numbers, and merging two people's claims is worse than asking once more.
 */
export function normalizeIdentifier(printed: string): string | Refusal<'IdentifierUnreadable'> {
  let text = printed.normalize('NFKC').trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(label, '');
  }
  const normalized = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (normalized.length < 3 || !/\p{N}/u.test(normalized)) {
    return refuse(
      'IdentifierUnreadable',
      'This does not look like a claim, authorization or prescription number. Copy it as it is printed on the notice.',
      'identifier',
    );
  }
  return normalized;
}

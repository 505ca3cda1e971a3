import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import type { LetterContext } from './context.js';
import type { Statement } from './letter-template.js';

const words: Readonly<Record<AuthorityBasis, string>> = {
  self: 'the member',
  parent: 'the patient’s parent',
  guardian: 'the patient’s guardian',
  health_care_agent: 'the patient’s health care agent',
  personal_representative: 'the personal representative of the patient’s estate',
  named_representative: 'the patient’s authorized representative',
  treating_professional: 'a health care professional treating the patient',
};

/** By what right the signer signs, as a letter says it after “as”. */
export function capacityOf(relation: AuthorityBasis): string {
  return words[relation];
}

/** What every template's view adds: the signer's capacity and the statements the signature makes. */
export function withCapacity<Context extends LetterContext>(
  context: Context,
  statements: readonly Statement[],
): Context & { readonly statements: readonly Statement[] } {
  return {
    ...context,
    statements,
    filer: { ...context.filer, capacity: capacityOf(context.filer.relation) },
  };
}

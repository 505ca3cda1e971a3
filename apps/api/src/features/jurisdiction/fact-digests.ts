import { createHash } from 'node:crypto';
import { registeredFacts, type RegisteredFact } from '@chorus/domain/jurisdiction/fact-register';
import { peopleNeeded } from '@chorus/domain/jurisdiction/fact-standing';

/** A fact with what it is confirmed as. */
export interface FactToCompare extends RegisteredFact {
  /** SHA-256 of value and citation. */
  readonly digest: string;
  readonly needs: number;
}

// Made once: the facts change only with the program.
export const factsToCompare: readonly FactToCompare[] = registeredFacts.map((fact) => ({
  ...fact,
  digest: createHash('sha256').update(fact.asText, 'utf8').digest('hex'),
  needs: peopleNeeded(fact),
}));

const byKey = new Map(factsToCompare.map((fact) => [fact.key, fact]));

export const factToCompare = (key: string): FactToCompare | null => byKey.get(key) ?? null;

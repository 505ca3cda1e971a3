import type { CaseState } from './case.js';

/** What can put a case on hold. */
export interface HoldFacts {
  /** The person died and no estate is represented yet, or it is disputed who may act. */
  readonly personSuspended: boolean;
  /** Somebody's authority over the person is in force today. */
  readonly somebodyActs: boolean;
  /** A reviewer found that another person's case is of the same matter, and that one goes on. */
  readonly sameMatterElsewhere: boolean;
}

const running: readonly CaseState[] = ['intake', 'evidenced', 'contested', 'decided'];

/**
 * Where a case has to go for what holds it, or null where it stays. Nobody's case is sent for while nobody can answer
 * for it; the dates run on, and what was signed goes into the hands of whoever is left.
 * @param from the state before the hold
 */
export function holdMove(state: CaseState, from: CaseState | null, facts: HoldFacts): CaseState | null {
  const held = facts.personSuspended || !facts.somebodyActs || facts.sameMatterElsewhere;
  if (held) return running.includes(state) ? 'suspended' : null;
  return state === 'suspended' ? (from ?? 'intake') : null;
}

import { canMove } from '../shared/transitions.js';
import { caseTransitions, type CaseState } from './case.js';

/** How a case stands: its state and, on hold, the state beneath the hold. */
export interface StateAndHold {
  readonly state: CaseState;
  /** Null unless the state is `suspended`. */
  readonly suspendedFrom: CaseState | null;
}

/** The state the case would be in if nothing held it. */
export const courseOf = ({ state, suspendedFrom }: StateAndHold): CaseState =>
  state === 'suspended' ? (suspendedFrom ?? 'intake') : state;

/**
 * A step of the case, or null where the table has none. A hold stops what people do, not what happens: answers come and
 * filings turn out to have gone out or to have come back, so the step is taken beneath the hold and the case comes back to
 * where it would be by then. Only withdrawing ends the hold as well.
 */
export function stepOf(of: StateAndHold, to: CaseState): StateAndHold | null {
  const from = courseOf(of);
  if (!canMove<CaseState>(caseTransitions, from, to)) return null;
  if (to === 'suspended') return { state: to, suspendedFrom: from };
  return of.state === 'suspended' && to !== 'withdrawn'
    ? { state: 'suspended', suspendedFrom: to }
    : { state: to, suspendedFrom: null };
}

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
 */
export function holdMove(of: StateAndHold, facts: HoldFacts): CaseState | null {
  const held = facts.personSuspended || !facts.somebodyActs || facts.sameMatterElsewhere;
  if (held) return running.includes(of.state) ? 'suspended' : null;
  return of.state === 'suspended' ? courseOf(of) : null;
}

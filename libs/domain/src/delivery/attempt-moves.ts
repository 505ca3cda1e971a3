import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { attemptTransitions, type AttemptState } from './attempt.js';

export function moveAttempt(
  from: AttemptState,
  to: AttemptState,
): AttemptState | Refusal<'AttemptMoveNotAllowed'> {
  return canMove<AttemptState>(attemptTransitions, from, to)
    ? to
    : refuse('AttemptMoveNotAllowed', 'That cannot be said of this try. Nothing was changed.');
}

/** What a person decides about an uncertain filing; "send again" is never the machine's own idea. */
export const uncertainDecisions = ['it_arrived', 'it_did_not', 'send_again', 'send_myself'] as const;
export type UncertainDecision = (typeof uncertainDecisions)[number];

/** What is true of the try after the decision: only who found out that it did not arrive may call it failed. */
export const triedAfter: Readonly<Record<Exclude<UncertainDecision, 'it_arrived'>, 'failed' | 'given_up'>> = {
  it_did_not: 'failed',
  send_again: 'given_up',
  send_myself: 'given_up',
};

export function resolveUncertain(
  decision: UncertainDecision,
): 'proved' | 'failed' | 'queued' | 'handed_to_person' {
  switch (decision) {
    case 'it_arrived':
      return 'proved';
    case 'it_did_not':
      return 'failed';
    case 'send_again':
      return 'queued';
    case 'send_myself':
      return 'handed_to_person';
  }
}

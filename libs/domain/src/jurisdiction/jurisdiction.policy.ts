import { refuse, type Refusal } from '../shared/refusal.js';
import type { FactReviewerRole } from './fact-standing.js';

/**
 * Who compares facts with their sources for everybody here: whoever runs the installation, and reviewers of organizations it
 * has verified.
 */
export function mayReviewFacts(role: FactReviewerRole | null): Refusal<'NotAllowed'> | null {
  return role === null
    ? refuse(
        'NotAllowed',
        'Facts are confirmed by whoever runs this Chorus and by reviewers of verified organizations. Nothing was changed.',
      )
    : null;
}

import { refuse, type Refusal } from '../shared/refusal.js';
import { moveParticipation } from './joining.js';
import type { ParticipationState } from './participation.js';

/** How many people one helper can help well [3]. */
export const caseloadCap = 30;

export interface HelperFacts {
  /** The person agreed to show the case to helpers of this organization. */
  readonly consentToHelper: boolean;
  /** People whom the helper has already, over all organizations. */
  readonly caseload: number;
}

/**
 * A helper takes somebody: by that person's consent, within the caseload, and never out of a pause, which is the
 * person's to end. Who is helped already is handed over.
 */
export function takeHelp(
  from: ParticipationState,
  { consentToHelper, caseload }: HelperFacts,
): ParticipationState | Refusal<'HelperConsentMissing' | 'HelperFull' | 'ParticipationMoveNotAllowed'> {
  if (!consentToHelper) {
    return refuse(
      'HelperConsentMissing',
      'The person has not agreed to show their case to helpers of this organization. Nothing was changed.',
    );
  }
  if (caseload >= caseloadCap) {
    return refuse('HelperFull', 'This helper has as many people as they can help well. Choose another.');
  }
  if (from === 'helped') return from;
  if (from === 'paused') {
    return refuse('ParticipationMoveNotAllowed', 'The person has paused; they go on when they wish to.');
  }
  return moveParticipation(from, 'helped');
}

import type { Channel } from '../playbook/channel.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import type { SignatureRule } from './signing.js';
import { submissionTransitions, type SubmissionState } from './submission-states.js';

/** A move of the table, or the one refusal every door gives for a move that is none. */
export function moveSubmission(
  from: SubmissionState,
  to: SubmissionState,
): SubmissionState | Refusal<'SubmissionMoveNotAllowed'> {
  return canMove<SubmissionState>(submissionTransitions, from, to)
    ? to
    : refuse(
        'SubmissionMoveNotAllowed',
        'That cannot be done with this filing as it stands. Nothing was changed.',
      );
}

/**
 * Where a signed filing goes. Post, portal and phone are done by the person or a helper; so is everything that needs
 * ink or the agency's own form. A paused or stopped campaign, or a missing consent to send, hands it over too: the
 * campaign never holds an appeal back [3].
 */
export function afterSignature(facts: {
  readonly channel: Channel;
  readonly signatureRule: SignatureRule;
  readonly mayRelease: boolean;
  readonly consentToSend: boolean;
}): 'queued' | 'handed_to_person' {
  const byPlatform = facts.channel === 'fax' || facts.channel === 'email';
  return byPlatform && facts.signatureRule === 'e_sign_accepted' && facts.mayRelease && facts.consentToSend
    ? 'queued'
    : 'handed_to_person';
}

export interface ReleaseFacts {
  readonly state: SubmissionState;
  /** ISO instant from which the recall time is over. */
  readonly releasableFrom: string;
  readonly now: string;
  /** Plain dates: first day of the plan, and the recipient's today. */
  readonly releaseFrom: string;
  readonly today: string;
  /** Waiting would risk the date (delivery/pressing). */
  readonly pressing: boolean;
  readonly campaignStopped: boolean;
  readonly lineHasRoom: boolean;
}

export type ReleaseAnswer = 'release' | 'wait' | 'hand_to_person' | 'not_queued';

/**
 * Whether a queued filing leaves now. What presses overrides wave and pace; a stopped campaign hands everything back
 * at once; the recall time is kept unless it is urgent or the safe day has come.
 */
export function releaseNow(facts: ReleaseFacts): ReleaseAnswer {
  if (facts.state !== 'queued') return 'not_queued';
  if (facts.campaignStopped) return 'hand_to_person';
  if (Date.parse(facts.now) < Date.parse(facts.releasableFrom)) return 'wait';
  if (facts.pressing) return 'release';
  return facts.today >= facts.releaseFrom && facts.lineHasRoom ? 'release' : 'wait';
}

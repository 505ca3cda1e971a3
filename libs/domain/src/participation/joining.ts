import type { CampaignState } from '../campaign/campaign.js';
import type { CaseState } from '../case/case.js';
import type { ConsentPurpose } from '../consent/consent.js';
import { requireConsents } from '../consent/consent-state.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { participationTransitions, type ParticipationState } from './participation.js';

export type JoinRefused = Refusal<
  'CampaignNotOpen' | 'AlreadyJoined' | 'CaseOver' | 'NotEligible' | 'ConsentMissing'
>;

export interface JoinFacts {
  readonly campaignState: CampaignState;
  readonly caseState: CaseState;
  /** States of earlier participations of this case in this campaign. */
  readonly earlier: readonly ParticipationState[];
  /** Null while the case is not known well enough to tell; people may join and be told later. */
  readonly eligible: boolean | null;
  readonly notEligibleBecause: string | null;
  /** The case names an invented insurer, and the campaign is a real one. */
  readonly inventedAmongReal: boolean;
  readonly consents: readonly ConsentPurpose[];
  readonly requiredConsents: readonly ConsentPurpose[];
}

/** Nothing of such a case is filed, so a campaign could do nothing for it. */
const caseIsOver: Readonly<Partial<Record<CaseState, string>>> = {
  withdrawn: 'This case was withdrawn. Start it anew to join; nothing was recorded.',
  closed: 'This case is closed. Open it again first, then join; nothing was recorded.',
  suspended: 'This case is on hold. Once the hold has ended it can join; nothing was recorded.',
};

/** Joining an open campaign. Somebody who left may join anew; it is a new participation. */
export function join(facts: JoinFacts): ParticipationState | JoinRefused {
  if (facts.campaignState !== 'open') {
    return refuse(
      'CampaignNotOpen',
      'This campaign is not open now. You can still file on your own, and your dates run.',
    );
  }
  if (facts.earlier.some((state) => state !== 'left')) {
    return refuse('AlreadyJoined', 'This case takes part already. Open it to go on where you were.');
  }
  const over = caseIsOver[facts.caseState];
  if (over !== undefined) return refuse('CaseOver', over);
  if (facts.inventedAmongReal) {
    return refuse(
      'NotEligible',
      'This case names an invented insurer, which is there to try things out. It can join campaigns of sample organizations only; enter the insurer your letter names, or start a case of its own to try with. Nothing was recorded.',
    );
  }
  if (facts.eligible === false) {
    return refuse(
      'NotEligible',
      facts.notEligibleBecause ?? 'The campaign is about other denials than this one.',
    );
  }
  const consents = requireConsents(facts.consents, facts.requiredConsents);
  return isRefusal(consents) ? consents : 'joined';
}

/** Pausing, resuming, taking help, finishing. */
export function moveParticipation(
  from: ParticipationState,
  to: ParticipationState,
): ParticipationState | Refusal<'ParticipationMoveNotAllowed'> {
  return canMove<ParticipationState>(participationTransitions, from, to)
    ? to
    : refuse('ParticipationMoveNotAllowed', 'That cannot be done from here. Nothing was changed.');
}

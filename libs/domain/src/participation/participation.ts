import type { CampaignId, CaseId, ParticipationId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';

/** A case taking part in a campaign: what gives the organization sight of it, by the person's consent. */
export interface Participation {
  readonly id: ParticipationId;
  readonly caseId: CaseId;
  readonly campaignId: CampaignId;
  readonly state: ParticipationState;
  readonly source: string | null;
}

export type ParticipationState = 'joined' | 'active' | 'helped' | 'paused' | 'finished' | 'left';
/** Leaving is possible from everywhere, also after the end: it takes the organization's sight away. */
export const participationTransitions = {
  joined: ['active', 'helped', 'paused', 'finished', 'left'],
  active: ['helped', 'paused', 'finished', 'left'],
  helped: ['active', 'paused', 'finished', 'left'],
  paused: ['active', 'helped', 'finished', 'left'],
  // Back to how they took part, when the case is opened again.
  finished: ['joined', 'active', 'helped', 'paused', 'left'],
  left: [],
} as const satisfies TransitionTable<ParticipationState>;

/** States from which taking part is over with the case. */
export const statesToFinish = [
  'joined',
  'active',
  'helped',
  'paused',
] as const satisfies readonly ParticipationState[];
export type StateToFinish = (typeof statesToFinish)[number];

export const participationStateSentences: Readonly<Record<ParticipationState, string>> = {
  joined: 'You have joined. The next thing is to show the denial.',
  active: 'You are taking part and doing your steps yourself.',
  helped: 'A helper you agreed to is doing the next step with you.',
  paused: 'You have paused. Your dates go on and stay visible; nothing is sent.',
  finished: 'Your part is finished.',
  left: 'You have left with your whole packet and your dates; this campaign no longer sees your case.',
};

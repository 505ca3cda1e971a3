import type { CampaignState } from '../campaign/campaign.js';
import type { CaseState } from '../case/case.js';
import type { ParticipationState } from '../participation/participation.js';
import type { CampaignId, OrganizationId } from '../shared/ids.js';
import type { Pace } from './pace.js';

/** A campaign a filing is credited to, and how it and the person's part in it stand now. */
export interface CreditStanding {
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly sample: boolean;
  readonly campaignState: CampaignState;
  /** Null where the person never took part: a credit alone carries nothing. */
  readonly participationState: ParticipationState | null;
  readonly pace: Pace;
}

export interface StandingToSend {
  readonly standing: 'go' | 'paused_by_person' | 'stopped';
  /** The campaign that carries it; null for a person's own filing and where none runs. */
  readonly by: CreditStanding | null;
}

/** Where a person's part in a campaign stands so that it carries their filings. */
export const partsThatCarry = [
  'joined',
  'active',
  'helped',
  'finished',
] as const satisfies readonly ParticipationState[];

/** A case in one of these is not fought on, or not now: nothing of it leaves, whatever was signed before. */
export const caseStatesThatStop = [
  'withdrawn',
  'suspended',
  'closed',
] as const satisfies readonly CaseState[];

/** Ended for good: nothing of it is anybody's to send any more. One on hold goes on, and so do its dates. */
export const caseStatesThatEnd = ['withdrawn', 'closed'] as const satisfies readonly CaseState[];
export type CaseEnd = (typeof caseStatesThatEnd)[number];

/** How the case ended; null while it has not. */
export const caseEnd = (state: CaseState): CaseEnd | null =>
  caseStatesThatEnd.find((end) => end === state) ?? null;

export const caseStops = (state: CaseState): boolean =>
  (caseStatesThatStop as readonly CaseState[]).includes(state);

/**
 * Whether the platform may send a filing now. One running campaign of several is enough [2]; a filing of nobody's
 * campaign is the person's own and goes. A person who paused gets nothing sent; a stopped campaign holds nothing back,
 * which is why the caller hands over what may not go [21].
 */
export function standingToSend(credits: readonly CreditStanding[]): StandingToSend {
  if (credits.length === 0) return { standing: 'go', by: null };
  const open = credits.filter(({ campaignState }) => campaignState === 'open');
  const running = open.find(({ participationState }) =>
    (partsThatCarry as readonly (ParticipationState | null)[]).includes(participationState),
  );
  if (running !== undefined) return { standing: 'go', by: running };
  const paused = open.some(({ participationState }) => participationState === 'paused');
  return { standing: paused ? 'paused_by_person' : 'stopped', by: null };
}

/** The slowest pace of all campaigns that share in a filing: nobody's promise to a line is broken by another's. */
export function paceOf(credits: readonly CreditStanding[], usual: Pace): Pace {
  const paces = credits.filter(({ campaignState }) => campaignState === 'open').map(({ pace }) => pace);
  if (paces.length === 0) return usual;
  return {
    perHour: Math.min(...paces.map(({ perHour }) => perHour)),
    perBusinessDay: Math.min(...paces.map(({ perBusinessDay }) => perBusinessDay)),
  };
}

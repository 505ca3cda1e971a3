import type { CampaignReadinessQuery } from '../../../generated/operations.js';

type Asked = NonNullable<CampaignReadinessQuery['campaign']>;
export type Standing = Pick<Asked, 'id' | 'state' | 'approvalHash' | 'proposedChange'> & {
  readonly organization: Pick<Asked['organization'], 'approvals'>;
};

export interface OpeningStep {
  readonly approval: Asked['organization']['approvals'][number] | null;
  /** What is said of the request; null where there is none. */
  readonly says:
    | 'approved'
    | 'approvedAlone'
    | 'changedSince'
    | 'waitsForOther'
    | 'waitsForYourself'
    | 'waitsForYou'
    | 'waitsForAnother'
    | null;
  readonly next: 'open' | 'apply' | 'ask' | 'askAnew' | null;
}

/**
 * Where the opening of a campaign stands, or a change of one that runs. An agreement stands for what was shown: a campaign
 * that was changed since is asked for anew.
 */
export function openingStep(campaign: Standing, mine: string | null, may: boolean): OpeningStep {
  const { id, state, organization } = campaign;
  const running = state === 'open' || state === 'paused';
  const approval =
    organization.approvals.find(
      (one) => one.subjectId === id && one.subject === (running ? 'campaign_change' : 'campaign_opening'),
    ) ?? null;
  if (approval === null) return { approval, says: null, next: running ? null : 'ask' };
  const shown = running ? campaign.proposedChange?.approvalHash : campaign.approvalHash;
  // What is proposed is shown to those alone who may agree to it.
  const known = !running || may;
  if (known && (approval.subjectHash !== shown || state === 'draft')) {
    return { approval, says: 'changedSince', next: running ? null : 'askAnew' };
  }
  if (approval.state === 'approved') {
    return {
      approval,
      says: approval.singlePerson ? 'approvedAlone' : 'approved',
      next: running ? 'apply' : 'open',
    };
  }
  const says =
    approval.requestedBy === mine
      ? approval.aloneAllowed
        ? 'waitsForYourself'
        : 'waitsForOther'
      : may
        ? 'waitsForYou'
        : 'waitsForAnother';
  return { approval, says, next: running ? null : 'askAnew' };
}

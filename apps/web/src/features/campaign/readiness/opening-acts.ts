import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import type { Refused } from '../../../ui/refusal.js';
import { applyChange, openCampaign, requestOpening } from './readiness.operations.js';

/** What was done with a campaign's opening, or what was refused about it. */
export type Act = 'requested' | 'opened' | 'changed';
export type Came = Act | Refused;

export async function requested(campaignId: string): Promise<Came> {
  const { requestCampaignOpening: answer } = await ask(requestOpening, { campaignId });
  switch (answer.__typename) {
    case 'CampaignOpeningRequested':
      return 'requested';
    case 'SecondFactorNeeded':
    case 'NotFound':
    case 'NotAllowed':
    case 'CampaignNotReady':
    case 'CampaignMoveNotAllowed':
      return answer;
    default:
      return never(answer);
  }
}

export async function opened(campaignId: string): Promise<Came> {
  const { openCampaign: answer } = await ask(openCampaign, { campaignId });
  switch (answer.__typename) {
    case 'CampaignOpened':
      return 'opened';
    case 'SecondFactorNeeded':
    case 'NotFound':
    case 'NotAllowed':
    case 'CampaignNotReady':
    case 'CampaignMoveNotAllowed':
    case 'NotApproved':
    case 'ApprovalExpired':
    case 'ApprovalOutdated':
      return answer;
    default:
      return never(answer);
  }
}

export async function applied(campaignId: string): Promise<Came> {
  const { applyCampaignChange: answer } = await ask(applyChange, { campaignId });
  switch (answer.__typename) {
    case 'CampaignEdited':
      return 'changed';
    case 'SecondFactorNeeded':
    case 'NotFound':
    case 'NotAllowed':
    case 'InvalidInput':
    case 'PurposeNotAllowed':
    case 'CampaignNotReady':
    case 'CampaignMoveNotAllowed':
    case 'NotApproved':
    case 'ApprovalExpired':
    case 'ApprovalOutdated':
      return answer;
    default:
      return never(answer);
  }
}

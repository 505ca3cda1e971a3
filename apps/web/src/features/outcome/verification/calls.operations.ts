import type { CallsOfCampaignQuery, CallsOfCampaignQueryVariables } from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

export const callsOfCampaign: Operation<CallsOfCampaignQuery, CallsOfCampaignQueryVariables> = {
  text: `query CallsOfCampaign($id: ID!, $first: Int!, $after: String) {
    checkInCallList(campaignId: $id, first: $first, after: $after) {
      edges { node { outcomeId reference reason dueOn timesAsked ownerId } }
      pageInfo { hasNextPage endCursor }
    }
    me { account { id } }
  }`,
};

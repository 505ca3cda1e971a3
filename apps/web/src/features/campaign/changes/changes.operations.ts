import type {
  ApprovedCampaignQuery,
  ApprovedCampaignQueryVariables,
  CampaignStandingQuery,
  CampaignStandingQueryVariables,
  ResumeCampaignMutation,
  ResumeCampaignMutationVariables,
  StopCampaignMutation,
  StopCampaignMutationVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

/** A campaign as it stands and as it would stand, for whoever agrees with it. */
export const approvedCampaign: Operation<ApprovedCampaignQuery, ApprovedCampaignQueryVariables> = {
  text: `query ApprovedCampaign($id: ID!, $language: Language!) {
    campaign(id: $id) {
      id kind state slug title purpose approvalHash letterDateRequired pacePerHour pacePerDay
      targets { payerIds conditionKeys treatmentKeys reasonKeys planTypes }
      states { state weight goal }
      waves { state startsOn endsOn }
      proposedChange {
        title purpose approvalHash letterDateRequired pacePerHour pacePerDay
        targets { payerIds conditionKeys treatmentKeys reasonKeys planTypes }
        states { state weight goal }
        waves { state startsOn endsOn }
      }
    }
    campaignKinds(language: $language) { key name }
    jurisdictions { code name }
    conditions { key name treatments { key name } }
    insurers { key name }
    planTypes { key name }
    denialReasons { key name }
  }`,
};

export const campaignStanding: Operation<CampaignStandingQuery, CampaignStandingQueryVariables> = {
  text: `query CampaignStanding($id: ID!, $language: Language!) {
    campaign(id: $id) { id state stateSentence(language: $language) title organization { id name } }
    clocks { business }
  }`,
};

export const stopCampaign: Operation<StopCampaignMutation, StopCampaignMutationVariables> = {
  text: `mutation StopCampaign($campaignId: ID!, $to: StoppingMove!, $confirm: Boolean!) {
    stopCampaign(campaignId: $campaignId, to: $to, confirm: $confirm) {
      __typename
      ... on WindDownPlanned { plan { to dueSoonCount handToPersonCount people dueSoon { submissionId signed actBy } } }
      ... on CampaignStopped { plan { to dueSoonCount handToPersonCount people } campaign { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const resumeCampaign: Operation<ResumeCampaignMutation, ResumeCampaignMutationVariables> = {
  text: `mutation ResumeCampaign($campaignId: ID!) {
    resumeCampaign(campaignId: $campaignId) {
      __typename
      ... on CampaignResumed { campaign { id state } }
      ... on Refusal { message field }
    }
  }`,
};

import type {
  CampaignSetupQuery,
  CampaignSetupQueryVariables,
  CreateCampaignMutation,
  CreateCampaignMutationVariables,
  EditCampaignMutation,
  EditCampaignMutationVariables,
  SetupListsQuery,
  SetupListsQueryVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

/** Everything a campaign can be about, by name. */
export const setupLists: Operation<SetupListsQuery, SetupListsQueryVariables> = {
  text: `query SetupLists($language: Language!) {
    campaignKinds(language: $language) {
      key name summary goal beforeLaunch
      steps { key label actor act }
    }
    jurisdictions { code name kind }
    conditions { key name treatments { key name } }
    insurers { key name parentGroup }
    planTypes { key name }
    denialReasons { key name }
    clocks { business }
  }`,
};

export const campaignSetup: Operation<CampaignSetupQuery, CampaignSetupQueryVariables> = {
  text: `query CampaignSetup($id: ID!) {
    campaign(id: $id) {
      id kind state slug title purpose letterDateRequired pacePerHour pacePerDay sourceCodes
      targets { payerIds conditionKeys treatmentKeys reasonKeys planTypes }
      states { state weight goal }
      waves { state startsOn endsOn }
      organization { id name }
      proposedChange { approvalHash }
    }
  }`,
};

export const createCampaign: Operation<CreateCampaignMutation, CreateCampaignMutationVariables> = {
  text: `mutation CreateCampaign($input: CreateCampaignInput!) {
    createCampaign(input: $input) {
      __typename
      ... on CampaignCreated { campaign { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const editCampaign: Operation<EditCampaignMutation, EditCampaignMutationVariables> = {
  text: `mutation EditCampaign($input: EditCampaignInput!) {
    editCampaign(input: $input) {
      __typename
      ... on CampaignEdited { campaign { id state } }
      ... on CampaignChangeProposed { campaign { id } approval { id } }
      ... on Refusal { message field }
    }
  }`,
};

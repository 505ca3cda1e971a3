import type {
  ApplyCampaignChangeMutation,
  ApplyCampaignChangeMutationVariables,
  CampaignReadinessQuery,
  CampaignReadinessQueryVariables,
  CounselToReadQuery,
  CounselToReadQueryVariables,
  LiaisonOfficesQuery,
  LiaisonOfficesQueryVariables,
  NoteLiaisonMutation,
  NoteLiaisonMutationVariables,
  OpenCampaignMutation,
  OpenCampaignMutationVariables,
  RecordCounselMutation,
  RecordCounselMutationVariables,
  RequestOpeningMutation,
  RequestOpeningMutationVariables,
  SaveLiaisonMutation,
  SaveLiaisonMutationVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

export const campaignReadiness: Operation<CampaignReadinessQuery, CampaignReadinessQueryVariables> = {
  text: `query CampaignReadiness($id: ID!, $language: Language!) {
    campaign(id: $id) {
      id kind state stateSentence(language: $language) title slug approvalHash
      proposedChange { approvalHash }
      readiness {
        canOpen
        campaign { check level reason(language: $language) }
        states { state checks { check level reason(language: $language) } }
      }
      organization {
        id name state sample myRoles
        approvals { id subject subjectId subjectHash state requestedBy expiresAt singlePerson aloneAllowed }
      }
    }
    campaignKinds(language: $language) { key name beforeLaunch }
    jurisdictions { code name }
    me { account { id } }
  }`,
};

export const requestOpening: Operation<RequestOpeningMutation, RequestOpeningMutationVariables> = {
  text: `mutation RequestOpening($campaignId: ID!) {
    requestCampaignOpening(campaignId: $campaignId) {
      __typename
      ... on CampaignOpeningRequested { approval { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const openCampaign: Operation<OpenCampaignMutation, OpenCampaignMutationVariables> = {
  text: `mutation OpenCampaign($campaignId: ID!) {
    openCampaign(campaignId: $campaignId) {
      __typename
      ... on CampaignOpened { campaign { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const applyChange: Operation<ApplyCampaignChangeMutation, ApplyCampaignChangeMutationVariables> = {
  text: `mutation ApplyCampaignChange($campaignId: ID!) {
    applyCampaignChange(campaignId: $campaignId) {
      __typename
      ... on CampaignEdited { campaign { id state } }
      ... on Refusal { message field }
    }
  }`,
};

export const counselToRead: Operation<CounselToReadQuery, CounselToReadQueryVariables> = {
  text: `query CounselToRead($campaignId: ID!) {
    counselReading(campaignId: $campaignId) {
      texts { name version }
      items
      checklist { id counselName licensedIn readOn confirmed templateVersions recordedAt }
    }
    jurisdictions { code name }
    clocks { business }
  }`,
};

export const recordCounsel: Operation<RecordCounselMutation, RecordCounselMutationVariables> = {
  text: `mutation RecordCounsel($input: CounselChecklistInput!) {
    recordCounselChecklist(input: $input) {
      __typename
      ... on CounselChecklistRecorded { checklist { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const liaisonOffices: Operation<LiaisonOfficesQuery, LiaisonOfficesQueryVariables> = {
  text: `query LiaisonOffices($campaignId: ID!, $language: Language!) {
    liaisons(campaignId: $campaignId) {
      regulator { key name channels { kind value } sources verified dateRead }
      expected(language: $language) listed(language: $language) contact preferredIntake agreedPerDay toldOn memo
      contacts { on channel note }
    }
    clocks { business }
  }`,
};

export const saveLiaison: Operation<SaveLiaisonMutation, SaveLiaisonMutationVariables> = {
  text: `mutation SaveLiaison($input: SaveLiaisonInput!) {
    saveLiaison(input: $input) {
      __typename
      ... on LiaisonSaved { office { toldOn } }
      ... on Refusal { message field }
    }
  }`,
};

export const noteLiaison: Operation<NoteLiaisonMutation, NoteLiaisonMutationVariables> = {
  text: `mutation NoteLiaison($input: NoteLiaisonContactInput!) {
    noteLiaisonContact(input: $input) {
      __typename
      ... on LiaisonSaved { office { toldOn } }
      ... on Refusal { message field }
    }
  }`,
};

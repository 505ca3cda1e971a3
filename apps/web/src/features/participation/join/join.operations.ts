import type {
  CasesToJoinQuery,
  CasesToJoinQueryVariables,
  CheckDenialQuery,
  CheckDenialQueryVariables,
  JoinChoicesQuery,
  JoinChoicesQueryVariables,
  JoinConsentsQuery,
  JoinConsentsQueryVariables,
  JoinNowMutation,
  JoinNowMutationVariables,
  JoinStandingQuery,
  JoinStandingQueryVariables,
  ShowMyPaperMutation,
  ShowMyPaperMutationVariables,
  RegisterMeMutation,
  RegisterMeMutationVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

/** Who is signed in acts for whom, and which of them take part already. */
export const joinStanding: Operation<JoinStandingQuery, JoinStandingQueryVariables> = {
  text: `query JoinStanding($slug: String!) {
    campaignBySlug(slug: $slug) { id slug title state organization { id name } }
    me {
      account { email }
      persons { id state name { given family } }
      authorities { id personId basis state mine accepted purposes }
    }
    myParticipations { id state caseId campaign { slug } }
  }`,
};

export const showMyPaper: Operation<ShowMyPaperMutation, ShowMyPaperMutationVariables> = {
  text: `mutation ShowMyPaper($authorityId: ID!, $fileId: ID!) {
    showAuthorityPaper(authorityId: $authorityId, fileId: $fileId) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

export const registerMe: Operation<RegisterMeMutation, RegisterMeMutationVariables> = {
  text: `mutation RegisterMe($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      __typename
      ... on PersonRegistered { person { id } authority { id state } }
      ... on Refusal { message field }
    }
  }`,
};

/** What a campaign is about, with the lists to choose from. */
export const joinChoices: Operation<JoinChoicesQuery, JoinChoicesQueryVariables> = {
  text: `query JoinChoices($slug: String!) {
    campaignBySlug(slug: $slug) {
      targets { payerIds conditionKeys treatmentKeys reasonKeys planTypes }
    }
    jurisdictions { code name }
    planTypes { key name }
    insurers { key name }
    conditions { key name treatments { key name } }
    denialReasons { key name }
  }`,
};

export const checkDenial: Operation<CheckDenialQuery, CheckDenialQueryVariables> = {
  text: `query CheckDenial($slug: String!, $facts: EligibilityFactsInput!) {
    checkEligibility(slug: $slug, facts: $facts) {
      eligible
      reasons { check met known sentence }
    }
  }`,
};

export const casesToJoin: Operation<CasesToJoinQuery, CasesToJoinQueryVariables> = {
  text: `query CasesToJoin($personId: ID!) {
    casesOf(personId: $personId, first: 50) {
      edges {
        node {
          id
          state
          createdAt
          residenceState
          contractState
          conditionKey
          treatmentKey
          payerIds
          planType
          reasonKey
          actBy
          parties { role printedName }
        }
      }
    }
  }`,
};

export const joinConsents: Operation<JoinConsentsQuery, JoinConsentsQueryVariables> = {
  text: `query JoinConsents($personId: ID!, $organizationId: ID!, $language: Language!) {
    consents(personId: $personId, organizationId: $organizationId, language: $language) {
      purpose
      on
      wording
      wordingVersion
      withdrawalConsequence
    }
  }`,
};

export const joinNow: Operation<JoinNowMutation, JoinNowMutationVariables> = {
  text: `mutation JoinNow($input: JoinCampaignInput!) {
    joinCampaign(input: $input) {
      __typename
      ... on CampaignJoined { participation { id } }
      ... on Refusal { message field }
    }
  }`,
};

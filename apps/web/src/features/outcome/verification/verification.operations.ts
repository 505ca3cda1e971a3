import type {
  CheckOutcomeMutation,
  CheckOutcomeMutationVariables,
  MendOutcomeMutation,
  MendOutcomeMutationVariables,
  OutcomesOfCampaignQuery,
  OutcomesOfCampaignQueryVariables,
  ProposeFiguresMutation,
  ProposeFiguresMutationVariables,
  PublishFiguresMutation,
  PublishFiguresMutationVariables,
  ReportsToCheckQuery,
  ReportsToCheckQueryVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

export const reportsToCheck: Operation<ReportsToCheckQuery, ReportsToCheckQueryVariables> = {
  text: `query ReportsToCheck($organizationId: ID!, $campaignId: ID!, $first: Int!, $after: String, $language: Language!) {
    outcomesToVerify(organizationId: $organizationId, campaignId: $campaignId, first: $first, after: $after) {
      edges {
        node {
          id reference stage state stateSentence(language: $language) result resultSentence(language: $language) decidedOn evidenceKind evidenceFileId reportedAt
          codes(language: $language) { kind code label }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export type Report = ReportsToCheckQuery['outcomesToVerify']['edges'][number]['node'];

export const outcomesOfCampaign: Operation<OutcomesOfCampaignQuery, OutcomesOfCampaignQueryVariables> = {
  text: `query OutcomesOfCampaign($id: ID!, $by: [PrecedentDimension!]!, $language: Language!) {
    campaign(id: $id) { id title organization { id name myRoles approvals { id subject subjectId state expiresAt } } }
    precedentTable(campaignId: $id, by: $by) {
      asOf method groupsWithheld sumsOnly
      rows {
        keys total n overturned partlyOverturned upheld undecided unknown overturnRate knownShare mayBeRanked
        overturnInterval { low high }
        overturnBounds { low high }
      }
    }
    insurers { key name }
    editions(campaignId: $id) { id state stateSentence(language: $language) asOf publishedAt groupsWithheld whole { total n overturnRate } }
  }`,
};

export type Edition = OutcomesOfCampaignQuery['editions'][number];

export const checkOutcome: Operation<CheckOutcomeMutation, CheckOutcomeMutationVariables> = {
  text: `mutation CheckOutcome($input: VerifyOutcomeInput!, $language: Language!) {
    verifyOutcome(input: $input) {
      __typename
      ... on OutcomeVerified { outcome { id stateSentence(language: $language) } next { next reason(language: $language) } }
      ... on Refusal { message field }
    }
  }`,
};

export const mendOutcome: Operation<MendOutcomeMutation, MendOutcomeMutationVariables> = {
  text: `mutation MendOutcome($input: CorrectOutcomeInput!, $language: Language!) {
    correctOutcome(input: $input) {
      __typename
      ... on OutcomeCorrected { outcome { id stateSentence(language: $language) } }
      ... on Refusal { message field }
    }
  }`,
};

export const proposeFigures: Operation<ProposeFiguresMutation, ProposeFiguresMutationVariables> = {
  text: `mutation ProposeFigures($id: ID!) {
    proposeEdition(campaignId: $id) {
      __typename
      ... on EditionProposed { edition { id } approval { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const publishFigures: Operation<PublishFiguresMutation, PublishFiguresMutationVariables> = {
  text: `mutation PublishFigures($id: ID!) {
    publishEdition(editionId: $id) { __typename ... on EditionPublished { edition { id } } ... on Refusal { message field } }
  }`,
};

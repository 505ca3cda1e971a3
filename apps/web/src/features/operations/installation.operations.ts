import type {
  ConfirmAskedAuthorityMutation,
  ConfirmAskedAuthorityMutationVariables,
  InstallationQuery,
  InstallationQueryVariables,
  ResumeAllSendingMutation,
  RetryParkedMutation,
  RetryParkedMutationVariables,
  StopAllSendingMutation,
  VerifiedPageQuery,
  VerifiedPageQueryVariables,
  VerifyWaitingMutation,
  VerifyWaitingMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** What waits for whoever runs the installation. */
export const installation: Operation<InstallationQuery, InstallationQueryVariables> = {
  text: `query Installation($language: Language!) {
    organizationsToVerify { id factsHash name legalName registration officer funders sample state }
    askedAuthorities {
      holderEmail birthDate
      personName { given family }
      authority { id basis fromDay untilDay evidenceFileId }
    }
    deadLetters { messageId reaction event attempts errorClass errorMessage parkedAt }
    sendingStoppedSince
    facts(filter: { standings: [reported] }, first: 1) { count }
    retention(language: $language) { key holds days from why swept }
    retentionRuns { rule at removed }
  }`,
};

/** Whose facts somebody vouches for, by name. */
export const verifiedPage: Operation<VerifiedPageQuery, VerifiedPageQueryVariables> = {
  text: `query VerifiedPage($first: Int!, $after: String) {
    organizationsVerified(first: $first, after: $after) {
      edges { node { id name verifiedAt sample } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export const verifyWaiting: Operation<VerifyWaitingMutation, VerifyWaitingMutationVariables> = {
  text: `mutation VerifyWaiting($organizationId: ID!, $factsHash: String!) {
    verifyOrganization(organizationId: $organizationId, factsHash: $factsHash) {
      __typename
      ... on OrganizationVerified { organization { name } }
      ... on Refusal { message field }
    }
  }`,
};

export const confirmAskedAuthority: Operation<
  ConfirmAskedAuthorityMutation,
  ConfirmAskedAuthorityMutationVariables
> = {
  text: `mutation ConfirmAskedAuthority($authorityId: ID!, $alsoConsent: Boolean!, $paper: ID) {
    confirmAuthority(authorityId: $authorityId, alsoConsent: $alsoConsent, paper: $paper) {
      __typename
      ... on Authority { id }
      ... on Refusal { message field }
    }
  }`,
};

export const retryParked: Operation<RetryParkedMutation, RetryParkedMutationVariables> = {
  text: `mutation RetryParked($messageId: ID, $reaction: String) {
    retryDeadLetters(messageId: $messageId, reaction: $reaction) {
      __typename
      ... on DeadLettersPutBack { count }
      ... on Refusal { message field }
    }
  }`,
};

export const stopSending: Operation<StopAllSendingMutation> = {
  text: 'mutation StopAllSending { stopSending { stoppedSince } }',
};

export const resumeSending: Operation<ResumeAllSendingMutation> = {
  text: 'mutation ResumeAllSending { resumeSending { stoppedSince } }',
};

import type {
  DecideUncertainMutation,
  DecideUncertainMutationVariables,
  NameWhoAnswersMutation,
  NameWhoAnswersMutationVariables,
  PauseCampaignMutation,
  PauseCampaignMutationVariables,
  QueueFailedMutation,
  QueueFailedMutationVariables,
  ResumeSendingMutation,
  ResumeSendingMutationVariables,
  SendingOfCampaignQuery,
  SendingOfCampaignQueryVariables,
  WaitingOfCampaignQuery,
  WaitingOfCampaignQueryVariables,
  WhoAnswersQuery,
  WhoAnswersQueryVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

export const sendingOfCampaign: Operation<SendingOfCampaignQuery, SendingOfCampaignQueryVariables> = {
  text: `query SendingOfCampaign($id: ID!) {
    campaign(id: $id) { id title state waves { state startsOn endsOn } organization { id name myRoles } }
    campaignBoard(campaignId: $id) { today businessDays sumsOnly sendingStoppedSince filings { state count } releases { day waiting gone stuck handed } }
    linePace(campaignId: $id) { line channel perHour perBusinessDay lastHour today waiting waitingOnLine earliestSendBy roomToday waits { from dueBy waiting } }
  }`,
};

export const whoAnswers: Operation<WhoAnswersQuery, WhoAnswersQueryVariables> = {
  text: `query WhoAnswers($id: ID!) {
    campaign(id: $id) {
      id queueOwnerId
      organization { id myRoles members { id role state accountId } memberAddresses { membershipId email } }
    }
  }`,
};

export const nameWhoAnswers: Operation<NameWhoAnswersMutation, NameWhoAnswersMutationVariables> = {
  text: `mutation NameWhoAnswers($id: ID!, $accountId: ID) {
    nameQueueOwner(campaignId: $id, accountId: $accountId) {
      __typename
      ... on QueueOwnerNamed { campaign { id queueOwnerId } }
      ... on Refusal { message field }
    }
  }`,
};

export const waitingOfCampaign: Operation<WaitingOfCampaignQuery, WaitingOfCampaignQueryVariables> = {
  text: `query WaitingOfCampaign($id: ID!, $first: Int!, $after: String, $language: Language!) {
    deliveryQueue(campaignId: $id, first: $first, after: $after) {
      edges { node { submissionId reference state stateSentence(language: $language) channel sendBy actBy since responseCode attemptId } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export type Waiting = WaitingOfCampaignQuery['deliveryQueue']['edges'][number]['node'];

export const decideUncertain: Operation<DecideUncertainMutation, DecideUncertainMutationVariables> = {
  text: `mutation DecideUncertain($input: ResolveUncertainInput!, $language: Language!) {
    resolveUncertain(input: $input) {
      __typename
      ... on UncertainResolved { submission { reference stateSentence(language: $language) } }
      ... on Refusal { message field }
    }
  }`,
};

export const queueFailed: Operation<QueueFailedMutation, QueueFailedMutationVariables> = {
  text: `mutation QueueFailed($id: ID!, $language: Language!) {
    requeueFailed(submissionId: $id) {
      __typename
      ... on FilingRequeued { submission { reference stateSentence(language: $language) } }
      ... on Refusal { message field }
    }
  }`,
};

export const pauseCampaign: Operation<PauseCampaignMutation, PauseCampaignMutationVariables> = {
  text: `mutation PauseCampaign($id: ID!, $confirm: Boolean!) {
    stopCampaign(campaignId: $id, to: paused, confirm: $confirm) {
      __typename
      ... on WindDownPlanned { plan { dueSoonCount handToPersonCount people dueSoon { submissionId signed actBy } } }
      ... on CampaignStopped { plan { people } }
      ... on Refusal { message field }
    }
  }`,
};

export type WindDown = Extract<
  PauseCampaignMutation['stopCampaign'],
  { readonly __typename: 'WindDownPlanned' }
>['plan'];

export const resumeSending: Operation<ResumeSendingMutation, ResumeSendingMutationVariables> = {
  text: `mutation ResumeSending($id: ID!) {
    resumeCampaign(campaignId: $id) { __typename ... on Refusal { message field } }
  }`,
};

import type {
  AskForPeerCallMutation,
  AskForPeerCallMutationVariables,
  LogPeerCallBackMutation,
  LogPeerCallBackMutationVariables,
  LogPeerCallResultMutation,
  LogPeerCallResultMutationVariables,
  NotePeerCallMutation,
  NotePeerCallMutationVariables,
  PeerCallSheetQuery,
  PeerCallSheetQueryVariables,
  PlanPeerCallMutation,
  PlanPeerCallMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const planPeerCall: Operation<PlanPeerCallMutation, PlanPeerCallMutationVariables> = {
  text: `mutation PlanPeerCall($requestId: ID!) {
    planCall(requestId: $requestId) { __typename ... on CallPlanned { notes } ... on Refusal { message field } }
  }`,
};

export const askForPeerCall: Operation<AskForPeerCallMutation, AskForPeerCallMutationVariables> = {
  text: `mutation AskForPeerCall($input: AskForCallInput!) {
    askForCall(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const notePeerCall: Operation<NotePeerCallMutation, NotePeerCallMutationVariables> = {
  text: `mutation NotePeerCall($callId: ID!, $what: CallEnd!) {
    noteCall(callId: $callId, what: $what) { __typename ... on Refusal { message field } }
  }`,
};

export const logPeerCallBack: Operation<LogPeerCallBackMutation, LogPeerCallBackMutationVariables> = {
  text: `mutation LogPeerCallBack($input: CallBackInput!) {
    logCallBack(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const logPeerCallResult: Operation<LogPeerCallResultMutation, LogPeerCallResultMutationVariables> = {
  text: `mutation LogPeerCallResult($input: CallResultInput!) {
    logCallResult(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const peerCallSheet: Operation<PeerCallSheetQuery, PeerCallSheetQueryVariables> = {
  text: `query PeerCallSheet($callId: ID!, $chosen: [ID!]!) {
    callSheet(callId: $callId, chosen: $chosen) {
      __typename
      ... on CallSheet { reference payerName phone criteria questions pdf strongestFacts { text where } }
      ... on Refusal { message field }
    }
  }`,
};

import type {
  AddFilingProofMutation,
  AddFilingProofMutationVariables,
  CorrectFilingProofMutation,
  CorrectFilingProofMutationVariables,
  RequeueMyFilingMutation,
  RequeueMyFilingMutationVariables,
  ResolveMyFilingMutation,
  ResolveMyFilingMutationVariables,
  SayReturnedMutation,
  SayReturnedMutationVariables,
  SaySentMutation,
  SaySentMutationVariables,
  SwitchMyChannelMutation,
  SwitchMyChannelMutationVariables,
  UndoSentMutation,
  UndoSentMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const saySent: Operation<SaySentMutation, SaySentMutationVariables> = {
  text: `mutation SaySent($input: ReportSentInput!) {
    reportSent(input: $input) { __typename ... on Refusal { message field } ... on SendingReported { advice } }
  }`,
};

export const addFilingProof: Operation<AddFilingProofMutation, AddFilingProofMutationVariables> = {
  text: `mutation AddFilingProof($input: AddProofInput!) {
    addProof(input: $input) { __typename ... on Refusal { message field } ... on ProofAdded { advice } }
  }`,
};

export const correctFilingProof: Operation<CorrectFilingProofMutation, CorrectFilingProofMutationVariables> =
  {
    text: `mutation CorrectFilingProof($input: CorrectProofInput!) {
    correctProof(input: $input) { __typename ... on Refusal { message field } ... on ProofAdded { advice } }
  }`,
  };

export const undoSent: Operation<UndoSentMutation, UndoSentMutationVariables> = {
  text: `mutation UndoSent($id: ID!) {
    undoReportSent(submissionId: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const sayReturned: Operation<SayReturnedMutation, SayReturnedMutationVariables> = {
  text: `mutation SayReturned($input: ReportReturnedInput!) {
    reportReturned(input: $input) { __typename ... on Refusal { message field } ... on ReturnReported { advice } }
  }`,
};

export const resolveMyFiling: Operation<ResolveMyFilingMutation, ResolveMyFilingMutationVariables> = {
  text: `mutation ResolveMyFiling($input: ResolveUncertainInput!) {
    resolveUncertain(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const requeueMyFiling: Operation<RequeueMyFilingMutation, RequeueMyFilingMutationVariables> = {
  text: `mutation RequeueMyFiling($id: ID!) {
    requeueFailed(submissionId: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const switchMyChannel: Operation<SwitchMyChannelMutation, SwitchMyChannelMutationVariables> = {
  text: `mutation SwitchMyChannel($id: ID!, $channel: FilingChannel!) {
    switchChannel(submissionId: $id, channel: $channel) { __typename ... on Refusal { message field } }
  }`,
};

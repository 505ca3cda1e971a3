import type {
  AddPaperOfRecordMutation,
  AddPaperOfRecordMutationVariables,
  DeclineLetterMutation,
  DeclineLetterMutationVariables,
  DecideSentenceMutation,
  DecideSentenceMutationVariables,
  FillLetterBlankMutation,
  FillLetterBlankMutationVariables,
  MakeClinicLetterMutation,
  MakeClinicLetterMutationVariables,
  OpenClinicLetterPageMutation,
  OpenClinicLetterPageMutationVariables,
  PrepareSentenceMutation,
  PrepareSentenceMutationVariables,
  RenewClinicLetterMutation,
  RenewClinicLetterMutationVariables,
  SignClinicLetterMutation,
  SignClinicLetterMutationVariables,
  TakeUpLetterMutation,
  TakeUpLetterMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const takeUpLetter: Operation<TakeUpLetterMutation, TakeUpLetterMutationVariables> = {
  text: `mutation TakeUpLetter($requestId: ID!) {
    takeRequest(requestId: $requestId) { __typename ... on Refusal { message field } }
  }`,
};

export const declineLetter: Operation<DeclineLetterMutation, DeclineLetterMutationVariables> = {
  text: `mutation DeclineLetter($requestId: ID!, $reason: DeclineReason!, $note: String) {
    declineRequest(requestId: $requestId, reason: $reason, note: $note) {
      __typename
      ... on RequestDeclined { next }
      ... on Refusal { message field }
    }
  }`,
};

export const prepareSentence: Operation<PrepareSentenceMutation, PrepareSentenceMutationVariables> = {
  text: `mutation PrepareSentence($requestId: ID!, $text: String!, $source: StatementSourceInput!) {
    prepareStatement(requestId: $requestId, text: $text, source: $source) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

export const decideSentence: Operation<DecideSentenceMutation, DecideSentenceMutationVariables> = {
  text: `mutation DecideSentence($statementId: ID!, $decision: StatementDecision!, $text: String) {
    decideStatement(statementId: $statementId, decision: $decision, text: $text) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

export const fillLetterBlank: Operation<FillLetterBlankMutation, FillLetterBlankMutationVariables> = {
  text: `mutation FillLetterBlank($requestId: ID!, $kind: BlankKind!, $text: String!, $over: [String!]) {
    fillBlank(requestId: $requestId, kind: $kind, text: $text, over: $over) { __typename ... on Refusal { message field } }
  }`,
};

export const makeClinicLetter: Operation<MakeClinicLetterMutation, MakeClinicLetterMutationVariables> = {
  text: `mutation MakeClinicLetter($requestId: ID!) {
    makeLetter(requestId: $requestId) { __typename ... on Refusal { message field } }
  }`,
};

export const openClinicLetterPage: Operation<
  OpenClinicLetterPageMutation,
  OpenClinicLetterPageMutationVariables
> = {
  text: `mutation OpenClinicLetterPage($requestId: ID!, $page: Int!, $documentHash: String!) {
    openLetterPage(requestId: $requestId, page: $page, documentHash: $documentHash) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

export const signClinicLetter: Operation<SignClinicLetterMutation, SignClinicLetterMutationVariables> = {
  text: `mutation SignClinicLetter($input: SignLetterInput!) {
    signLetter(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const renewClinicLetter: Operation<RenewClinicLetterMutation, RenewClinicLetterMutationVariables> = {
  text: `mutation RenewClinicLetter($requestId: ID!) {
    renewLetter(requestId: $requestId) { __typename ... on LetterRenewed { request { id } } ... on Refusal { message field } }
  }`,
};

export const addPaperOfRecord: Operation<AddPaperOfRecordMutation, AddPaperOfRecordMutationVariables> = {
  text: `mutation AddPaperOfRecord($requestId: ID!, $fileId: ID!, $paperKind: PracticePaperKind!) {
    addPracticePaper(requestId: $requestId, fileId: $fileId, paperKind: $paperKind) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

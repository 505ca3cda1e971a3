import type {
  AskMyCopyMutation,
  AskMyCopyMutationVariables,
  AskMyErasureMutation,
  AskMyErasureMutationVariables,
  CallOffMyErasureMutation,
  CallOffMyErasureMutationVariables,
  MyCopiesQuery,
  MyCopiesQueryVariables,
  MyErasuresQuery,
  MyErasuresQueryVariables,
  PreviewMyErasureQuery,
  PreviewMyErasureQueryVariables,
  RetentionRulesQuery,
  RetentionRulesQueryVariables,
  WhoSawQuery,
  WhoSawQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const myCopies: Operation<MyCopiesQuery, MyCopiesQueryVariables> = {
  text: `query MyCopies($language: Language!) {
    myExports { id personId state sentence(language: $language) askedAt readyAt expiresAt path }
  }`,
};

export const askMyCopy: Operation<AskMyCopyMutation, AskMyCopyMutationVariables> = {
  text: `mutation AskMyCopy($personId: ID, $language: Language!) {
    askForExport(personId: $personId, language: $language) {
      __typename
      ... on ExportAsked { export { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const previewMyErasure: Operation<PreviewMyErasureQuery, PreviewMyErasureQueryVariables> = {
  text: `query PreviewMyErasure($personId: ID!, $language: Language!) {
    erasurePreview(personId: $personId, language: $language) {
      goes { class what why rows }
      stays { what because }
      outside { name holds becomes }
      recipients { who times lastAt }
      dates { caseId stage actBy lastArguable verified soon packetFileIds }
      eraseFrom
      keyBackupsUntil
    }
  }`,
};

export const myErasures: Operation<MyErasuresQuery, MyErasuresQueryVariables> = {
  text: `query MyErasures {
    erasures { id personId kind state askedAt eraseFrom erasedAt keyBackupsUntil }
  }`,
};

export const askMyErasure: Operation<AskMyErasureMutation, AskMyErasureMutationVariables> = {
  text: `mutation AskMyErasure($input: AskErasureInput!) {
    askErasure(input: $input) {
      __typename
      ... on ErasureAsked { receiptToken erasures { id eraseFrom } }
      ... on Refusal { message field }
    }
  }`,
};

export const callOffMyErasure: Operation<CallOffMyErasureMutation, CallOffMyErasureMutationVariables> = {
  text: `mutation CallOffMyErasure($id: ID!) {
    callOffErasure(erasureId: $id) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

export const retentionRules: Operation<RetentionRulesQuery, RetentionRulesQueryVariables> = {
  text: `query RetentionRules($language: Language!) {
    retention(language: $language) { key holds days from why }
  }`,
};

export const whoSaw: Operation<WhoSawQuery, WhoSawQueryVariables> = {
  text: `query WhoSaw($personId: ID!, $after: String, $language: Language!) {
    disclosures(personId: $personId, first: 50, after: $after, language: $language) {
      edges { node { id way at who what why } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

import type {
  AnswerReportOnFactMutation,
  AnswerReportOnFactMutationVariables,
  ConfirmOneFactMutation,
  ConfirmOneFactMutationVariables,
  FactsAskedQuery,
  FactsAskedQueryVariables,
  FactsFrameQuery,
  FactsFrameQueryVariables,
  ReportOneFactMutation,
  ReportOneFactMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** What facts can be asked about, and what a campaign rests on where one is named. */
export const factsFrame: Operation<FactsFrameQuery, FactsFrameQueryVariables> = {
  text: `query FactsFrame($id: ID!, $named: Boolean!) {
    campaign(id: $id) @include(if: $named) {
      id title states { state } targets { planTypes payerIds } organization { id }
    }
    jurisdictions { code name }
    planTypes { key }
  }`,
};

/** A page of the desk. */
export const factsAsked: Operation<FactsAskedQuery, FactsAskedQueryVariables> = {
  text: `query FactsAsked($filter: FactFilter!, $first: Int!, $after: String) {
    facts(filter: $filter, first: $first, after: $after) {
      count due of mayReview mayAnswer
      pageInfo { hasNextPage endCursor }
      edges { node {
        key version kind name says { what value unit } states planTypes citation pages otherSources dateRead verified
        needs standing confirmedBy until
        confirmations { role lookedOn until source mine stands }
        reports { id role lookedOn source sourceSays answer reason answeredOn }
      } }
    }
  }`,
};

export type DeskFact = FactsAskedQuery['facts']['edges'][number]['node'];

export const confirmOneFact: Operation<ConfirmOneFactMutation, ConfirmOneFactMutationVariables> = {
  text: `mutation ConfirmOneFact($input: ConfirmFactInput!) {
    confirmFact(input: $input) {
      __typename
      ... on FactConfirmed { fact { until } }
      ... on Refusal { message field }
    }
  }`,
};

export const reportOneFact: Operation<ReportOneFactMutation, ReportOneFactMutationVariables> = {
  text: `mutation ReportOneFact($input: ReportFactInput!) {
    reportFact(input: $input) {
      __typename
      ... on FactReported { fact { key } }
      ... on Refusal { message field }
    }
  }`,
};

export const answerReportOnFact: Operation<AnswerReportOnFactMutation, AnswerReportOnFactMutationVariables> =
  {
    text: `mutation AnswerReportOnFact($input: AnswerFactReportInput!) {
    answerFactReport(input: $input) {
      __typename
      ... on FactReportAnswered { report { id } }
      ... on Refusal { message field }
    }
  }`,
  };

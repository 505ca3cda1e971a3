import type {
  AnswerPairMutation,
  AnswerPairMutationVariables,
  PairsToCompareQuery,
  PairsToCompareQueryVariables,
} from '../../../generated/operations.js';
import type { Operation } from '../../../lib/graphql.js';

export const pairsToCompare: Operation<PairsToCompareQuery, PairsToCompareQueryVariables> = {
  text: `query PairsToCompare {
    pairsToCompare
    casesToCompare {
      id foundAt answer sameName sameBirthDate
      cases { caseId state planType letterInHand noticeDate conditionKey treatmentKey actBy createdAt }
    }
  }`,
};

export type Pair = PairsToCompareQuery['casesToCompare'][number];

export const answerPair: Operation<AnswerPairMutation, AnswerPairMutationVariables> = {
  text: `mutation AnswerPair($input: AnswerCaseMatchInput!) {
    answerCaseMatch(input: $input) {
      __typename
      ... on CaseMatch {
        id foundAt answer sameName sameBirthDate
        cases { caseId state planType letterInHand noticeDate conditionKey treatmentKey actBy createdAt }
      }
      ... on Refusal { message field }
    }
  }`,
};

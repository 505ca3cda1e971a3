import type {
  ComplaintCodesQuery,
  ComplaintCodesQueryVariables,
  SayOutcomeMutation,
  SayOutcomeMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const sayOutcome: Operation<SayOutcomeMutation, SayOutcomeMutationVariables> = {
  text: `mutation SayOutcome($input: ReportOutcomeInput!) {
    reportOutcome(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const complaintCodes: Operation<ComplaintCodesQuery, ComplaintCodesQueryVariables> = {
  text: 'query ComplaintCodes($language: Language!) { nationalCodes(language: $language) { kind code label } }',
};

import type {
  AnswerMyNoticeMutation,
  AnswerMyNoticeMutationVariables,
  ConfirmMyDutyMutation,
  ConfirmMyDutyMutationVariables,
  DenyMyDutyMutation,
  DenyMyDutyMutationVariables,
  MyDutyDeskQuery,
  MyDutyDeskQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const myDutyDesk: Operation<MyDutyDeskQuery, MyDutyDeskQueryVariables> = {
  text: `query MyDutyDesk($id: ID!) {
    regulatorFor(caseId: $id) {
      is why question powers
      regulator { name why verified citation channels { kind value } }
      beside { isReview stopsClocks sentence }
      help { key name does channels { kind value } }
      earlier { submissionId sentence }
    }
    complaintDesk(caseId: $id) {
      questions { question text dated answer on }
      proposed { key stage label owed statement citation verified restsOn { fact on known } }
      answered { key stage label answer counts statement citation words answeredAt }
    }
  }`,
};

export const answerMyNotice: Operation<AnswerMyNoticeMutation, AnswerMyNoticeMutationVariables> = {
  text: `mutation AnswerMyNotice($input: AnswerNoticeInput!) {
    answerNotice(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const confirmMyDuty: Operation<ConfirmMyDutyMutation, ConfirmMyDutyMutationVariables> = {
  text: `mutation ConfirmMyDuty($input: AnswerDutyInput!) {
    confirmDuty(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const denyMyDuty: Operation<DenyMyDutyMutation, DenyMyDutyMutationVariables> = {
  text: `mutation DenyMyDuty($input: AnswerDutyInput!) {
    denyDuty(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

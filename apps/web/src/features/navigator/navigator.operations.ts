import type {
  FinishingDeskQuery,
  HandOverPersonMutation,
  HandOverPersonMutationVariables,
  HelpedCaseQuery,
  HelpedCaseQueryVariables,
  HelpCallListQuery,
  HelpCallListQueryVariables,
  LogHelpCallMutation,
  LogHelpCallMutationVariables,
  ReportHelpedOutcomeMutation,
  ReportHelpedOutcomeMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** Whom one helps and who waits for a helper, by the day that comes first. */
export const finishingDesk: Operation<FinishingDeskQuery> = {
  text: `query FinishingDesk {
    clocks { business }
    myOrganizations { id name myRoles }
    me { secondFactorShown account { id } }
    myCaseload {
      id state caseId joinedAt
      campaign { id title organization { name } }
      facet { actBy lastArguable urgency letterInHand residenceState }
      helped { name phone email language zone }
      colleagues { accountId email }
    }
    waitingForHelper {
      id state joinedAt
      campaign { id title }
      facet { actBy urgency residenceState }
    }
  }`,
};

export const helpCallList: Operation<HelpCallListQuery, HelpCallListQueryVariables> = {
  text: `query HelpCallList($campaignId: ID!) {
    checkInCallList(campaignId: $campaignId, first: 100) {
      edges { node { outcomeId submissionId personId reference stage reason dueOn timesAsked lastAnswer ownerId } }
    }
  }`,
};

export const helpedCase: Operation<HelpedCaseQuery, HelpedCaseQueryVariables> = {
  text: `query HelpedCase($id: ID!) {
    case(id: $id) {
      id personId sees actBy lastArguable letterInHand
      parties { role printedName }
      details { service noticeAddress { phone fax } identifier { printed } }
      clocks { id stage side state actBy known verified citation }
      problems { field blocks message }
      calls { id at calledNumber spokeWith reference said minutes }
    }
  }`,
};

export const logHelpCall: Operation<LogHelpCallMutation, LogHelpCallMutationVariables> = {
  text: `mutation LogHelpCall($input: LogCallInput!) {
    logCall(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const reportHelpedOutcome: Operation<
  ReportHelpedOutcomeMutation,
  ReportHelpedOutcomeMutationVariables
> = {
  text: `mutation ReportHelpedOutcome($input: ReportOutcomeInput!) {
    reportOutcome(input: $input) { __typename ... on Refusal { message field } }
  }`,
};

export const handOverPerson: Operation<HandOverPersonMutation, HandOverPersonMutationVariables> = {
  text: `mutation HandOverPerson($participationId: ID!, $helperId: ID) {
    assignHelper(participationId: $participationId, helperId: $helperId) {
      __typename
      ... on Refusal { message field }
    }
  }`,
};

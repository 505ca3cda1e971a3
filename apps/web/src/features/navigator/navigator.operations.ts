import type {
  FinishingDeskQuery,
  GiveHelpStepBackMutation,
  GiveHelpStepBackMutationVariables,
  HandOverPersonMutation,
  HandOverPersonMutationVariables,
  HelpedCaseQuery,
  HelpedCaseQueryVariables,
  HelpedNamesQuery,
  HelpedOneQuery,
  HelpedOneQueryVariables,
  HelpedWorkQuery,
  HelpedWorkQueryVariables,
  KeepHelpStepMutation,
  KeepHelpStepMutationVariables,
  LogHelpCallMutation,
  LogHelpCallMutationVariables,
  ReportHelpedOutcomeMutation,
  ReportHelpedOutcomeMutationVariables,
  TakeHelpStepMutation,
  TakeHelpStepMutationVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** Whom one helps, who waits for a helper and whose result is asked about: by days, without a name. */
export const finishingDesk: Operation<FinishingDeskQuery> = {
  text: `query FinishingDesk {
    clocks { business }
    myOrganizations { id name myRoles }
    me { secondFactorShown }
    helperPlaces { taken most }
    myCaseload {
      id state caseId
      campaign { id title }
      facet { actBy lastArguable urgency residenceState }
    }
    waitingForHelper {
      id joinedAt
      campaign { id title }
      facet { actBy lastArguable urgency residenceState }
    }
    myCheckInCalls { outcomeId caseId reference reason dueOn timesAsked lastAnswer }
  }`,
};

/** Their names, once somebody wants to see them: each is told that their case was opened. */
export const helpedNames: Operation<HelpedNamesQuery> = {
  text: `query HelpedNames { myCaseload { id helped { name } } }`,
};

/** One person with everything their helper needs to reach them, and who comes next. */
export const helpedOne: Operation<HelpedOneQuery, HelpedOneQueryVariables> = {
  text: `query HelpedOne($id: ID!) {
    clocks { business }
    helpedParticipation(participationId: $id) {
      id caseId
      campaign { id title organization { name } }
      facet { actBy lastArguable }
      helped { name phone email language zone }
      colleagues { accountId email }
    }
    myCaseload { id facet { actBy } }
  }`,
};

export const helpedCase: Operation<HelpedCaseQuery, HelpedCaseQueryVariables> = {
  text: `query HelpedCase($id: ID!, $language: Language!) {
    case(id: $id) {
      id personId actBy
      details { noticeAddress { phone } }
      clocks { id side state actBy verified citation }
      problems { field blocks message }
      calls { id at calledNumber spokeWith said }
      outcomes { id submissionId reference stage state stateSentence(language: $language) dueOn }
    }
    submissionsOf(caseId: $id) {
      id reference state stateSentence(language: $language) actBy channel
      attempts { id state channel transport finishedAt }
      proofs { id proofKind value fileId provedOn givenAt supersededAt }
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

/** What is open for somebody one helps, and who is at it. */
export const helpedWork: Operation<HelpedWorkQuery, HelpedWorkQueryVariables> = {
  text: `query HelpedWork($id: ID!) {
    helpedWork(participationId: $id) {
      id state label { en es } recipientName sendBy urgent heldByMe leaseUntil
    }
  }`,
};

export const takeHelpStep: Operation<TakeHelpStepMutation, TakeHelpStepMutationVariables> = {
  text: `mutation TakeHelpStep($id: ID!) {
    takeWorkItem(workItemId: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const keepHelpStep: Operation<KeepHelpStepMutation, KeepHelpStepMutationVariables> = {
  text: `mutation KeepHelpStep($id: ID!) {
    extendLease(workItemId: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const giveHelpStepBack: Operation<GiveHelpStepBackMutation, GiveHelpStepBackMutationVariables> = {
  text: `mutation GiveHelpStepBack($id: ID!) {
    giveBackWorkItem(workItemId: $id) { __typename ... on Refusal { message field } }
  }`,
};

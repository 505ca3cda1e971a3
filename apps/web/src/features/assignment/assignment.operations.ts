import type {
  AssignmentOfCampaignQuery,
  AssignmentOfCampaignQueryVariables,
  CancelPlanMutation,
  CancelPlanMutationVariables,
  CommitNavigatorsMutation,
  CommitNavigatorsMutationVariables,
  CommitPlanMutation,
  CommitPlanMutationVariables,
  NavigatorsOfQuery,
  NavigatorsOfQueryVariables,
  PlanShownQuery,
  PlanShownQueryVariables,
  LeadCasesOfCampaignQuery,
  LeadCasesOfCampaignQueryVariables,
  LetGoFirstMutation,
  LetGoFirstMutationVariables,
  PreviewNavigatorsMutation,
  PreviewNavigatorsMutationVariables,
  PreviewPlanMutation,
  PreviewPlanMutationVariables,
  ReassignStepMutation,
  ReassignStepMutationVariables,
  StepsOfCampaignQuery,
  StepsOfCampaignQueryVariables,
  UnassignedOfPlanQuery,
  UnassignedOfPlanQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const assignmentOfCampaign: Operation<AssignmentOfCampaignQuery, AssignmentOfCampaignQueryVariables> =
  {
    text: `query AssignmentOfCampaign($id: ID!) {
    campaign(id: $id) {
      id title state
      organization { id name myRoles approvals { id subject subjectId state expiresAt } }
    }
    assignmentInForce(campaignId: $id) { id }
  }`,
  };

export const planShown: Operation<PlanShownQuery, PlanShownQueryVariables> = {
  text: `query PlanShown($id: ID!, $language: Language!) {
    assignmentPlan(id: $id) {
      id method complete gap plannedFor madeAt state stateSentence(language: $language) committedAt stale staleSince staleBecause
      progress { component components stage }
      components { solved kept }
      summary {
        assigned unassigned settled unknownDeadline
        byState { state assigned unassigned unknownDeadline }
        byTiming { timing count }
        byChannel { channel count }
        byConstraint { constraint count }
        changes { new same moved settled released }
      }
      planned(first: 50) {
        edges { node { id label { en es } stage channel recipientName releaseFrom sendBy actBy urgent timing change reasons(language: $language) } }
        pageInfo { hasNextPage }
      }
    }
  }`,
};

export type Plan = NonNullable<PlanShownQuery['assignmentPlan']>;

export const unassignedOfPlan: Operation<UnassignedOfPlanQuery, UnassignedOfPlanQueryVariables> = {
  text: `query UnassignedOfPlan($planId: ID!, $first: Int!, $after: String, $language: Language!) {
    unassigned(planId: $planId, first: $first, after: $after) {
      edges { node { id constraint reason(language: $language) whatWouldUnblock(language: $language) facet { residenceState contractState actBy } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export const previewPlan: Operation<PreviewPlanMutation, PreviewPlanMutationVariables> = {
  text: `mutation PreviewPlan($id: ID!) {
    previewAssignment(campaignId: $id) {
      __typename
      ... on AssignmentPreviewed { plan { id } }
      ... on AssignmentSolving { plan { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const cancelPlan: Operation<CancelPlanMutation, CancelPlanMutationVariables> = {
  text: `mutation CancelPlan($id: ID!) {
    cancelAssignment(planId: $id) { __typename ... on Refusal { message field } }
  }`,
};

export const commitPlan: Operation<CommitPlanMutation, CommitPlanMutationVariables> = {
  text: `mutation CommitPlan($id: ID!) {
    commitAssignment(planId: $id) {
      __typename
      ... on AssignmentCommitted { offered released }
      ... on MassSendRequested { recipients approval { id expiresAt state } }
      ... on Refusal { message field }
    }
  }`,
};

export const stepsOfCampaign: Operation<StepsOfCampaignQuery, StepsOfCampaignQueryVariables> = {
  text: `query StepsOfCampaign($id: ID!, $first: Int!, $after: String, $state: WorkItemState, $language: Language!) {
    workItems(campaignId: $id, first: $first, after: $after, state: $state) {
      edges {
        node {
          id participationId state stateSentence(language: $language) label { en es } stage actor act channel recipientName releaseFrom sendBy actBy
          lastArguable urgent gate timing reasons(language: $language) settled heldByMe leaseUntil
          facet { residenceState contractState }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export type Step = StepsOfCampaignQuery['workItems']['edges'][number]['node'];

export const reassignStep: Operation<ReassignStepMutation, ReassignStepMutationVariables> = {
  text: `mutation ReassignStep($input: ReassignWorkItemInput!, $language: Language!) {
    reassignWorkItem(input: $input) {
      __typename
      ... on ReassignmentShown { consequence(language: $language) }
      ... on WorkItemReassigned { consequence(language: $language) }
      ... on Refusal { message field }
    }
  }`,
};

export const previewNavigators: Operation<PreviewNavigatorsMutation, PreviewNavigatorsMutationVariables> = {
  text: `mutation PreviewNavigators($id: ID!, $rebalance: Boolean!, $language: Language!) {
    previewCaseloads(campaignId: $id, rebalance: $rebalance) {
      __typename
      ... on CaseloadsPreviewed {
        plan {
          hash
          entries { participationId helperId change }
          loads { accountId before after places }
          without {
            participationId constraint reason(language: $language) whatWouldUnblock(language: $language)
            facet { residenceState contractState actBy }
          }
        }
      }
      ... on Refusal { message field }
    }
  }`,
};

export type Caseloads = Extract<
  PreviewNavigatorsMutation['previewCaseloads'],
  { readonly __typename: 'CaseloadsPreviewed' }
>['plan'];

/** What the table of navigators calls them, where the asker may read it. */
export const navigatorsOf: Operation<NavigatorsOfQuery, NavigatorsOfQueryVariables> = {
  text: `query NavigatorsOf($id: ID!) {
    campaign(id: $id) { id organization { id members { id accountId } memberAddresses { membershipId email } } }
  }`,
};

export const commitNavigators: Operation<CommitNavigatorsMutation, CommitNavigatorsMutationVariables> = {
  text: `mutation CommitNavigators($id: ID!, $hash: String!, $rebalance: Boolean!) {
    commitCaseloads(campaignId: $id, hash: $hash, rebalance: $rebalance) {
      __typename
      ... on CaseloadsCommitted { given }
      ... on Refusal { message field }
    }
  }`,
};

/** Who takes part, by the clear facts alone, and whose letters go first. */
export const leadCasesOfCampaign: Operation<LeadCasesOfCampaignQuery, LeadCasesOfCampaignQueryVariables> = {
  text: `query LeadCasesOfCampaign($id: ID!, $first: Int!, $after: String) {
    participations(campaignId: $id, first: $first, after: $after) {
      edges { node {
        id state leadCase joinedAt
        facet { residenceState contractState planType letterInHand actBy }
      } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export type TakingPart = LeadCasesOfCampaignQuery['participations']['edges'][number]['node'];

export const letGoFirst: Operation<LetGoFirstMutation, LetGoFirstMutationVariables> = {
  text: `mutation LetGoFirst($id: ID!, $lead: Boolean!) {
    chooseLeadCase(participationId: $id, lead: $lead) {
      __typename
      ... on LeadCaseChosen { participation { id leadCase } }
      ... on Refusal { message field }
    }
  }`,
};

import type {
  EditionToAgreeQuery,
  EditionToAgreeQueryVariables,
  PlanToAgreeQuery,
  PlanToAgreeQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export const editionToAgree: Operation<EditionToAgreeQuery, EditionToAgreeQueryVariables> = {
  text: `query EditionToAgree($id: ID!) {
    edition(id: $id) {
      id campaignId asOf method groupsWithheld approvalHash
      campaign { id title }
      rows {
        keys total n overturned partlyOverturned upheld undecided unknown overturnRate
        overturnInterval { low high } overturnBounds { low high } knownShare
      }
      whole {
        keys total n overturned partlyOverturned upheld undecided unknown overturnRate
        overturnInterval { low high } overturnBounds { low high } knownShare
      }
    }
  }`,
};

export const planToAgree: Operation<PlanToAgreeQuery, PlanToAgreeQueryVariables> = {
  text: `query PlanToAgree($id: ID!) {
    assignmentPlan(id: $id) { id campaignId plannedFor stale summary { assigned unassigned changes { new moved } } }
  }`,
};

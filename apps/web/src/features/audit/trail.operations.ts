import type {
  TrailMembersQuery,
  TrailMembersQueryVariables,
  TrailOfOrganizationQuery,
  TrailOfOrganizationQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** What a trail can be looked through by. */
export const trailMembers: Operation<TrailMembersQuery, TrailMembersQueryVariables> = {
  text: `query TrailMembers($id: ID!) {
    organization(id: $id) { id name myRoles }
    trailMembers(organizationId: $id) { accountId email former }
    me { secondFactorNeeded }
  }`,
};

export const trailOfOrganization: Operation<TrailOfOrganizationQuery, TrailOfOrganizationQueryVariables> = {
  text: `query TrailOfOrganization($filter: TrailFilter!, $first: Int!, $after: String) {
    organizationTrail(filter: $filter, first: $first, after: $after) {
      edges { node { id at kind operation accountId email campaignId campaignTitle } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

export type TrailEntry = TrailOfOrganizationQuery['organizationTrail']['edges'][number]['node'];
export type TrailFilter = TrailOfOrganizationQueryVariables['filter'];

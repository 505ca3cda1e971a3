import type { StaffWallQuery, StaffWallQueryVariables } from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** What decides whether a list of people is shown whole to whoever looks. */
export const staffWall: Operation<StaffWallQuery, StaffWallQueryVariables> = {
  text: `query StaffWall($org: ID!) {
    me { secondFactorNeeded }
    organization(id: $org) { id myRoles }
  }`,
};

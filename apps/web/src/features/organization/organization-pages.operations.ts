import type {
  DecideApprovalMutation,
  DecideApprovalMutationVariables,
  EditOrganizationMutation,
  EditOrganizationMutationVariables,
  EndMembershipMutation,
  EndMembershipMutationVariables,
  InviteMemberMutation,
  InviteMemberMutationVariables,
  OneApprovalQuery,
  OneApprovalQueryVariables,
  OrganizationBoardQuery,
  OrganizationBoardQueryVariables,
  OrganizationFactsQuery,
  OrganizationFactsQueryVariables,
  OrganizationTeamQuery,
  OrganizationTeamQueryVariables,
} from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** What an organization has under way, a page of its campaigns at a time. */
export const organizationBoard: Operation<OrganizationBoardQuery, OrganizationBoardQueryVariables> = {
  text: `query OrganizationBoard($id: ID!, $after: String, $language: Language!) {
    organization(id: $id) {
      id name state sample legalName registration officer funders myRoles
      approvals { id subject subjectId state requestedBy requestedAt expiresAt }
    }
    campaigns(organizationId: $id, first: 50, after: $after) {
      edges { node { id kind state title states { state } waves { startsOn endsOn } createdAt openedAt endedAt } }
      pageInfo { hasNextPage endCursor }
    }
    campaignKinds(language: $language) { key name }
    me { account { id } secondFactorNeeded }
  }`,
};

export const organizationFacts: Operation<OrganizationFactsQuery, OrganizationFactsQueryVariables> = {
  text: `query OrganizationFacts($id: ID!) {
    organization(id: $id) { id name state sample legalName registration officer funders myRoles }
  }`,
};

export const editOrganization: Operation<EditOrganizationMutation, EditOrganizationMutationVariables> = {
  text: `mutation EditOrganization($input: EditOrganizationInput!) {
    editOrganization(input: $input) {
      __typename
      ... on OrganizationEdited { organization { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const organizationTeam: Operation<OrganizationTeamQuery, OrganizationTeamQueryVariables> = {
  text: `query OrganizationTeam($id: ID!) {
    organization(id: $id) {
      id name sample myRoles
      members { id role state accountId expiresAt }
      memberAddresses { membershipId email invitedBy }
    }
    me { account { id } secondFactorNeeded }
  }`,
};

export const inviteMember: Operation<InviteMemberMutation, InviteMemberMutationVariables> = {
  text: `mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      __typename
      ... on MemberInvited { membership { id } }
      ... on Refusal { message field }
    }
  }`,
};

export const endMembership: Operation<EndMembershipMutation, EndMembershipMutationVariables> = {
  text: `mutation EndMembership($membershipId: ID!) {
    endMembership(membershipId: $membershipId) {
      __typename
      ... on MembershipEnded { membership { id } }
      ... on Refusal { message field }
    }
  }`,
};

/** What two people decide, who asks, and what became of it. */
export const oneApproval: Operation<OneApprovalQuery, OneApprovalQueryVariables> = {
  text: `query OneApproval($id: ID!) {
    approval(id: $id) {
      id subject subjectId subjectHash state requestedBy requestedAt expiresAt decidedBy decidedAt singlePerson aloneAllowed
      export { campaign stories people columns }
    }
  }`,
};

export const decideApproval: Operation<DecideApprovalMutation, DecideApprovalMutationVariables> = {
  text: `mutation DecideApproval($approvalId: ID!, $subjectHash: String!, $approve: Boolean!) {
    decideApproval(approvalId: $approvalId, subjectHash: $subjectHash, approve: $approve) {
      __typename
      ... on ApprovalDecided { approval { id state singlePerson } }
      ... on Refusal { message field }
    }
  }`,
};

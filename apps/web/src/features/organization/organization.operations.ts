import type { Operation } from '../../lib/graphql.js';

export interface OrganizationSummary {
  readonly id: string;
  readonly name: string;
  readonly state: 'applied' | 'verified' | 'closed';
  readonly sample: boolean;
}

export const myOrganizations: Operation<{ myOrganizations: readonly OrganizationSummary[] }> = {
  text: 'query MyOrganizations { myOrganizations { id name state sample } }',
};

export type Founding =
  | { readonly __typename: 'OrganizationFounded'; readonly organization: { readonly name: string } }
  | { readonly __typename: 'InvalidInput' };

export const foundOrganization: Operation<
  { foundOrganization: Founding },
  { name: string; sample: boolean }
> = {
  text: `mutation FoundOrganization($name: String!, $sample: Boolean!) {
    foundOrganization(input: { name: $name, sample: $sample }) {
      __typename
      ... on OrganizationFounded { organization { name } }
    }
  }`,
};

import type { Operation } from '../../../lib/graphql.js';
import type { MayNotChange } from '../strong-sign-in/strong-sign-in.operations.js';

/** In the order they are offered: from what everybody may know to somebody's own words. */
export const scopes = [
  'read_facts',
  'read_campaigns',
  'write_campaigns',
  'read_measures',
  'read_work',
  'read_cases',
  'read_stories',
] as const;
export type Scope = (typeof scopes)[number];

export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly lastUsedOn: string | null;
  readonly expiresAt: string;
}

export const myAccessTokens: Operation<{ myAccessTokens: readonly AccessToken[] }> = {
  text: 'query MyAccessTokens { myAccessTokens { id name scopes lastUsedOn expiresAt } }',
};

export const makeAccessToken: Operation<
  {
    makeAccessToken:
      | { readonly __typename: 'AccessTokenMade'; readonly token: string }
      | { readonly __typename: 'InvalidInput'; readonly field: string | null }
      | MayNotChange;
  },
  { name: string; scopes: readonly Scope[]; days: number }
> = {
  text: `mutation MakeAccessToken($name: String!, $scopes: [TokenScope!]!, $days: Int!) {
    makeAccessToken(input: { name: $name, scopes: $scopes, days: $days }) {
      __typename
      ... on AccessTokenMade { token }
      ... on InvalidInput { field }
    }
  }`,
};

export const revokeAccessToken: Operation<
  { revokeAccessToken: { readonly __typename: 'AccessTokenRevoked' | 'NotFound' } },
  { id: string }
> = {
  text: 'mutation RevokeAccessToken($id: ID!) { revokeAccessToken(id: $id) { __typename } }',
};

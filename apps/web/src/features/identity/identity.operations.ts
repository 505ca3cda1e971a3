import type { MyPlacesQuery, WhoAmIQuery } from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

export interface Session {
  readonly email: string;
  readonly platformAdministrator: boolean;
}

/** Null where nobody is signed in. */
export const whoAmI: Operation<WhoAmIQuery> = {
  text: 'query WhoAmI { me { account { id email language platformAdministrator } persons { id } } }',
};

/** Which parts of Chorus belong to whoever is signed in. */
export const myPlaces: Operation<MyPlacesQuery> = {
  text: 'query MyPlaces { myOrganizations { id name myRoles } clinician { id } }',
};

export const challenge: Operation<{ challenge: { json: string } }> = {
  text: 'query Challenge { challenge { json } }',
};

export type SignInAsked =
  | { readonly __typename: 'SignInRequested'; readonly attemptId: string }
  | { readonly __typename: 'InvalidInput' | 'TooManyRequests' | 'ChallengeFailed' };

export const requestSignIn: Operation<
  { requestSignIn: SignInAsked },
  { email: string; language: 'en' | 'es'; work: string; website: string; askedOn: string }
> = {
  text: `mutation RequestSignIn(
    $email: String!
    $language: Language!
    $work: String
    $website: String
    $askedOn: String
  ) {
    requestSignIn(
      input: { email: $email, language: $language, work: $work, website: $website, askedOn: $askedOn }
    ) {
      __typename
      ... on SignInRequested { attemptId }
    }
  }`,
};

export type SignInCompleted = {
  readonly __typename: 'SignedIn' | 'SignInFailed' | 'TooManyRequests' | 'InvalidInput';
};

export const completeSignIn: Operation<
  { completeSignIn: SignInCompleted },
  { attemptId: string; code: string; sharedDevice: boolean }
> = {
  text: `mutation CompleteSignIn($attemptId: ID!, $code: String!, $sharedDevice: Boolean!) {
    completeSignIn(
      input: { attemptId: $attemptId, code: $code, keepIn: COOKIE, sharedDevice: $sharedDevice }
    ) { __typename }
  }`,
};

export const signOut: Operation<{ signOut: { at: string } }> = {
  text: 'mutation SignOut { signOut { at } }',
};

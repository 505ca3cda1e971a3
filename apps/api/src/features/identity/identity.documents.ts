/**
 * What a program sends to sign in, before it has anything to show: trusted documents, which everybody may send
 * (docs/decisions/0031). The web app's own are in its *.operations.ts.
 */
const refusal = '... on Refusal { message field }';

export const challenge = 'query Challenge { challenge { json expiresAt } }';

export const requestSignIn = `mutation RequestSignIn($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename ... on SignInRequested { attemptId } ${refusal} } }`;

export const completeSignIn = `mutation CompleteSignIn($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename ... on SignedIn { accountId sessionToken expiresAt } ${refusal} } }`;

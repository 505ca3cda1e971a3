import type { TestApp } from '../../../../../../test/support/app.js';

export interface Acted {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly text?: string;
  readonly documentHash?: string;
  readonly signerName?: string;
  readonly expiresOn?: string;
  readonly authorization?: {
    readonly id: string;
    readonly inForce: boolean;
    readonly fileId: string;
    readonly recipients: readonly string[];
    readonly information: string;
    readonly revokedOn: string | null;
    readonly expiresOn: string;
  };
}

const fields = 'authorization { id inForce fileId recipients information revokedOn expiresOn }';

async function one(world: TestApp, query: string, variables: object, token: string | null): Promise<Acted> {
  const { data, errors } = await world.ask<Readonly<Record<string, Acted>>>(query, { ...variables }, token);
  const [answer] = Object.values((data ?? {}) as Readonly<Record<string, Acted>>);
  if (answer === undefined) throw new Error(JSON.stringify(errors));
  return answer;
}

export const draftAuthorization = (world: TestApp, input: object, token: string): Promise<Acted> =>
  one(
    world,
    `query ($input: AuthorizationInput!) { authorizationDraft(input: $input) { __typename
       ... on AuthorizationDraft { text documentHash signerName expiresOn } ... on Refusal { message field } } }`,
    { input },
    token,
  );

export const signAuthorization = (
  world: TestApp,
  input: object,
  signature: { readonly typedName: string; readonly documentHash: string; readonly intent: boolean },
  token: string,
): Promise<Acted> =>
  one(
    world,
    `mutation ($input: AuthorizationInput!, $typedName: String!, $documentHash: String!, $intent: Boolean!) {
       signAuthorization(input: $input, typedName: $typedName, documentHash: $documentHash, intent: $intent) {
         __typename ... on AuthorizationSigned { ${fields} } ... on Refusal { message field } } }`,
    { input, ...signature },
    token,
  );

export const revokeAuthorization = (
  world: TestApp,
  authorizationId: string,
  token: string | null,
): Promise<Acted> =>
  one(
    world,
    `mutation ($authorizationId: ID!) { revokeAuthorization(authorizationId: $authorizationId) { __typename
       ... on AuthorizationTakenBack { ${fields} } ... on Refusal { message field } } }`,
    { authorizationId },
    token,
  );

/** Read and signed as the person would; answers its id. */
export async function givenAuthorization(
  world: TestApp,
  owner: { readonly token: string },
  caseId: string,
  more: object = {},
): Promise<string> {
  const input = { caseId, recipients: ['own_clinicians', 'supporting_clinicians'], ...more };
  const draft = await draftAuthorization(world, input, owner.token);
  const { documentHash = '', signerName = '' } = draft;
  const answer = await signAuthorization(
    world,
    input,
    { typedName: signerName, documentHash, intent: true },
    owner.token,
  );
  if (answer.authorization === undefined) throw new Error(JSON.stringify({ draft, answer }));
  return answer.authorization.id;
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { hostileRequests, sendHostile } from '../../../../../test/support/hostile-corpus.js';
import { Db } from '../database/db.js';
import { maskedMessage } from './errors.js';

interface Raw {
  readonly status: number;
  readonly body: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

describe('the GraphQL endpoint', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  const send = async (
    body: string | object,
    headers: Record<string, string> = {},
    method = 'POST',
  ): Promise<Raw> => {
    const response = await fetch(`${world.url}/graphql`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Raw['body'] };
  };
  const codes = ({ body }: Raw): unknown[] => (body.errors ?? []).map(({ extensions }) => extensions.code);

  test('answers a query, interpreted and compiled', async () => {
    for (let i = 0; i < 3; i += 1) {
      const { status, body } = await send({ query: '{ clocks { virtual } me { account { id } } }' });
      expect({ status, body }).toEqual({
        status: 200,
        body: { data: { clocks: { virtual: false }, me: null } },
      });
    }
  });

  test('what is ours to know is masked and carries the number that finds it in the log', async () => {
    const db = world.app.get(Db, { strict: false });
    const read = db.read.bind(db);
    db.read = () => Promise.reject(new Error('relation "secret_table" does not exist'));
    try {
      const answer = await send({ query: '{ clocks { virtual } }' });
      const [error] = answer.body.errors ?? [];
      expect(error?.message).toBe(maskedMessage);
      expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) });
      const line = world.logLines.find((text) => text.includes('GraphQL field failed')) ?? '{}';
      expect(JSON.parse(line)).toMatchObject({
        level: 'error',
        requestId: error?.extensions.requestId,
        path: 'clocks',
      });
    } finally {
      db.read = read;
    }
  });

  test('a value that does not fit is named by its place, not repeated', async () => {
    const query = 'mutation ($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename } }';
    for (let i = 0; i < 3; i += 1) {
      const answer = await send({ query, variables: { input: { email: ['the person’s own words'] } } });
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.body)).not.toContain('own words');
      expect(answer.body.errors?.[0]?.message).toBe(
        'The value given for $input at input.email does not have the form this field takes.',
      );
    }
  });

  test.each([
    ['cut off', 'mutation { writeStory(input: { caseId: "1", text: "my own words'],
    ['misplaced', 'mutation { "my own words" }'],
    [
      'in the place of a choice',
      'mutation { requestSignIn(input: { email: "a", language: "my own words" }) { __typename } }',
    ],
    [
      'in the place of a text',
      'mutation { requestSignIn(input: { email: ["my own words"] }) { __typename } }',
    ],
    [
      'in the place of a number',
      'mutation { editCampaign(input: { campaignId: "1", pacePerDay: "my own words" }) { __typename } }',
    ],
  ])('a text written into the query and %s is not repeated', async (_how, query) => {
    const answer = await send({ query });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toHaveLength(1);
    expect(JSON.stringify(answer.body)).not.toContain('own words');
  });

  test('a mutation or query behind a rule asks for a session first', async () => {
    expect(codes(await send({ query: 'mutation { signOut { at } }' }))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await send({ query: '{ person(id: "x") { id } }' }))).toEqual(['UNAUTHENTICATED']);
  });

  test('the schema is not told outside development, nor guessed by its hints', async () => {
    expect(codes(await send({ query: '{ __schema { queryType { name } } }' }))).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    const { body } = await send({ query: '{ clock { wall } }' });
    expect(body.errors?.[0]?.message).not.toContain('Did you mean');
  });

  test.each(hostileRequests.map((request) => [request.name, request] as const))(
    'refuses %s',
    async (_name, request) => {
      const { status, text } = await sendHostile(world.url, request);
      expect(status).toBe(request.status);
      expect(JSON.parse(text)).toEqual({ errors: expect.any(Array) });
      // Neither what was sent nor what the schema holds comes back.
      expect(text.length).toBeLessThan(4_000);
    },
  );

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://any.example' }, 200],
    [{}, 200],
  ])('a browser’s request with %j is answered %i', async (headers, status) => {
    expect((await send({ query: '{ me { account { id } } }' }, headers)).status).toBe(status);
  });
});

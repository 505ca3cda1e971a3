import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { completeSignIn, requestSignIn } from '../../features/identity/identity.documents.js';
import { whoAmI } from '../../../../web/src/features/identity/identity.operations.js';
import { hashOf } from './trusted-documents.js';

const freeQuery = '{ clocks { virtual } }';

describe('in production', () => {
  let world: TestApp;
  let token: string;
  beforeAll(async () => {
    world = await testApp({
      settings: { NODE_ENV: 'production', LIMIT_COST_PER_QUERY: '300', LIMIT_COST_PER_MINUTE: '700' },
    });
    ({ token } = await world.signIn('sample.programmer.001@example.org'));
  });
  afterAll(() => world.close());

  const send = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { status: response.status, headers: response.headers, ...answer };
  };
  const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
    (errors ?? []).map(({ extensions }) => extensions.code);
  const bearer = () => ({ authorization: `Bearer ${token}` });

  test('an operation of the web app is known by its hash, and by its text', async () => {
    for (const body of [{ documentId: `sha256:${hashOf(whoAmI.text)}` }, { query: whoAmI.text }]) {
      expect(await send(body)).toMatchObject({ status: 200, data: { me: null } });
    }
  });

  test('nobody sends a query of their own without a token, not even with a cookie', async () => {
    const asked: Record<string, string>[] = [{}, { cookie: `chorus_session=${token}` }];
    for (const headers of asked) {
      const answer = await send({ query: freeQuery }, headers);
      expect([answer.status, codes(answer)]).toEqual([403, ['DOCUMENT_NOT_TRUSTED']]);
    }
  });

  test('a header that signs nobody in opens nothing', async () => {
    for (const said of ['Bearer AAAAAAAAAAAAAAAAAAAAAA', 'Bearer x', 'Basic eDp5']) {
      const answer = await send({ query: freeQuery }, { authorization: said });
      expect([answer.status, codes(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    }
  });

  test('a program that signed in asks what it likes', async () => {
    expect(await send({ query: freeQuery }, bearer())).toMatchObject({
      status: 200,
      data: { clocks: { virtual: false } },
    });
  });

  test.each([
    ['an unknown hash', { documentId: `sha256:${'a'.repeat(64)}` }],
    ['another digest', { documentId: 'md5:d41d8cd98f00b204e9800998ecf8427e' }],
    ['a number', { documentId: 7 }],
    ['a name every object has', { documentId: 'sha256:constructor' }],
    ['a hash with a query beside it', { documentId: `sha256:${hashOf(whoAmI.text)}`, query: freeQuery }],
  ])('%s runs nothing, with a token or without', async (_what, body) => {
    for (const headers of [{}, bearer()]) {
      const answer = await send(body, headers);
      expect([answer.status, codes(answer), answer.data]).toEqual([400, ['DOCUMENT_NOT_KNOWN'], undefined]);
    }
  });

  test('a trusted text with a space more is a free query', async () => {
    expect((await send({ query: `${whoAmI.text} ` })).status).toBe(403);
  });

  test('what a program needs to sign in is on the list, and no sign-in leads past the second document', async () => {
    for (const text of [requestSignIn, completeSignIn]) {
      const answer = await send({ query: text, variables: {} });
      expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    }
  });

  const campaigns = (first: number) => ({
    query:
      'query ($id: ID!, $first: Int) { campaigns(organizationId: $id, first: $first) { edges { node { id organization { id } } } } }',
    variables: { id: '01990000-0000-7000-8000-000000000000', first },
  });

  test('a query that costs more than one may is refused before it runs, by what its variables ask', async () => {
    const answer = await send(campaigns(100), bearer());
    expect([answer.status, codes(answer)]).toEqual([400, ['QUERY_TOO_LARGE']]);
    expect(answer.errors?.[0]?.message).toContain('its cost is 302');
    expect((await send(campaigns(20), bearer())).status).toBe(200);
  });

  test('queries that cost too much together are told to wait, and trusted documents are not', async () => {
    const other = (await world.signIn('sample.programmer.002@example.org')).token;
    const headers = { authorization: `Bearer ${other}` };
    for (let i = 0; i < 2; i += 1) expect((await send(campaigns(90), headers)).status).toBe(200);
    const refused = await send(campaigns(90), headers);
    expect([refused.status, codes(refused)]).toEqual([429, ['TOO_MANY_REQUESTS']]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send({ query: whoAmI.text }, headers)).status).toBe(200);
    // Whoever asks little is not kept waiting by somebody else.
    expect((await send(campaigns(5), bearer())).status).toBe(200);
  });
});

describe('in development', () => {
  test('anybody may send any query', async () => {
    const world = await testApp({ settings: { NODE_ENV: 'development' } });
    try {
      const { data } = await world.ask<{ __type: { name: string } }>('{ __type(name: "Query") { name } }');
      expect(data.__type.name).toBe('Query');
    } finally {
      await world.close();
    }
  });
});

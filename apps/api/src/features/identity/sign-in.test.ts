import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doneWork, testApp, type TestApp } from '../../../../../test/support/app.js';
import { SignInSecrets } from './sign-in-secrets.js';

const request = `mutation ($email: String!, $work: String) {
  requestSignIn(input: { email: $email, work: $work }) { __typename ... on SignInRequested { attemptId } ... on Refusal { message field } }
}`;
const complete = `mutation ($input: CompleteSignInInput!) {
  completeSignIn(input: $input) { __typename ... on SignedIn { accountId sessionToken expiresAt } ... on Refusal { message } }
}`;
const me = '{ me { account { email state platformAdministrator } } }';

describe('signing in', () => {
  let world: TestApp;
  let secrets: SignInSecrets;

  beforeAll(async () => {
    world = await testApp();
    secrets = world.app.get(SignInSecrets, { strict: false });
  });
  afterAll(() => world.close());

  const ask = async (email: string): Promise<string> => {
    const { data } = await world.ask<{ requestSignIn: { attemptId: string } }>(request, {
      email,
      work: await doneWork(world.ask),
    });
    return data.requestSignIn.attemptId;
  };
  const finish = async (input: Record<string, unknown>) =>
    (await world.ask<{ completeSignIn: Record<string, string | null> }>(complete, { input })).data
      .completeSignIn;

  test('a code from the mail opens a session, once', async () => {
    const attemptId = await ask('  Sample.Person.001@Example.org ');
    const code = secrets.code(attemptId);
    const signedIn = await finish({ attemptId, code, keepIn: 'BEARER' });
    expect(signedIn.__typename).toBe('SignedIn');
    const { data } = await world.ask<{ me: unknown }>(me, {}, signedIn.sessionToken);
    expect(data.me).toEqual({
      account: { email: 'sample.person.001@example.org', state: 'active', platformAdministrator: false },
    });
    expect((await finish({ attemptId, code, keepIn: 'BEARER' })).__typename).toBe('SignInFailed');
  });

  test('the same address signs in to the same account', async () => {
    const first = await world.signIn('sample.person.002@example.org');
    const second = await world.signIn('SAMPLE.person.002@example.org');
    expect(second.accountId).toBe(first.accountId);
    expect(second.token).not.toBe(first.token);
  });

  test('asking answers the same for an address with an account and one without', async () => {
    await world.signIn('sample.person.003@example.org');
    const known = await world.ask<{ requestSignIn: object }>(request, {
      email: 'sample.person.003@example.org',
      work: await doneWork(world.ask),
    });
    const unknown = await world.ask<{ requestSignIn: object }>(request, {
      email: 'sample.person.004@example.org',
      work: await doneWork(world.ask),
    });
    expect(Object.keys(known.data.requestSignIn)).toEqual(Object.keys(unknown.data.requestSignIn));
    const [{ messages }] = (await world.sql<{ messages: string }>(
      `SELECT count(*) AS messages FROM outbox_message WHERE event = 'sign_in.requested'`,
    )) as [{ messages: string }];
    const [{ attempts }] = (await world.sql<{ attempts: string }>(
      'SELECT count(*) AS attempts FROM sign_in',
    )) as [{ attempts: string }];
    expect(messages).toBe(attempts);
  });

  test('after five wrong codes the right one no longer works', async () => {
    const attemptId = await ask('sample.person.005@example.org');
    const code = secrets.code(attemptId);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i += 1)
      expect((await finish({ attemptId, code: wrong })).__typename).toBe('SignInFailed');
    expect((await finish({ attemptId, code })).__typename).toBe('SignInFailed');
  });

  test('a code older than ten minutes does not work', async () => {
    const attemptId = await ask('sample.person.006@example.org');
    await world.sql(`UPDATE sign_in SET expires_at = now() - interval '1 second' WHERE id = $1`, [attemptId]);
    expect((await finish({ attemptId, code: secrets.code(attemptId) })).__typename).toBe('SignInFailed');
  });

  test('wrong, unknown and closed sound alike', async () => {
    const { accountId } = await world.signIn('sample.person.007@example.org');
    await world.sql(`UPDATE account SET state = 'closed' WHERE id = $1`, [accountId]);
    const closed = await ask('sample.person.007@example.org');
    const wrong = await ask('sample.person.008@example.org');
    const answers = [
      await finish({ attemptId: closed, code: secrets.code(closed) }),
      await finish({ attemptId: wrong, code: 'abcdef' }),
      await finish({ attemptId: '01990000-0000-7000-8000-000000000000', code: '123456' }),
      await finish({ token: 'AAAAAAAAAAAAAAAAAAAAAA' }),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.__typename).toBe('SignInFailed');
  });

  test.each(['no address', 'a@b', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org'])(
    'refuses what is not one mailbox: %j',
    async (email) => {
      const { data } = await world.ask<{ requestSignIn: { __typename: string; field: string } }>(request, {
        email,
      });
      expect(data.requestSignIn).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
    },
  );

  test('signing out ends the session at once', async () => {
    const { token } = await world.signIn('sample.person.010@example.org');
    const left = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: 'mutation { signOut { at } }' }),
    });
    expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect((await world.ask<{ me: unknown }>(me, {}, token)).data.me).toBeNull();
  });

  test('an expired session is nobody', async () => {
    const { token, accountId } = await world.signIn('sample.person.011@example.org');
    await world.sql(`UPDATE session SET expires_at = now() - interval '1 second' WHERE account_id = $1`, [
      accountId,
    ]);
    expect((await world.ask<{ me: unknown }>(me, {}, token)).data.me).toBeNull();
  });

  test('what the database holds of a sign-in signs nobody in', async () => {
    const attemptId = await ask('sample.person.012@example.org');
    const [row] = await world.sql('SELECT * FROM sign_in WHERE id = $1', [attemptId]);
    const held = JSON.stringify(row, (_, value: unknown) =>
      Buffer.isBuffer(value) ? `${value.toString('latin1')} ${value.toString('base64url')}` : value,
    );
    expect(held).not.toContain(secrets.code(attemptId));
    expect(held).not.toContain(secrets.linkToken(attemptId));
    expect(held).not.toContain('sample.person.012');
  });
});

describe('the mail’s link', () => {
  let world: TestApp;
  let secrets: SignInSecrets;

  beforeAll(async () => {
    world = await testApp();
    secrets = world.app.get(SignInSecrets, { strict: false });
  });
  afterAll(() => world.close());

  const link = async (email: string): Promise<string> => {
    const { data } = await world.ask<{ requestSignIn: { attemptId: string } }>(request, {
      email,
      work: await doneWork(world.ask),
    });
    return secrets.linkToken(data.requestSignIn.attemptId);
  };
  const post = (body: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${world.url}/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(body).toString(),
      redirect: 'manual',
    });

  test('leads back to the page of the app that the mail was asked on, and never elsewhere', async () => {
    const askOn = async (email: string, askedOn: string) => {
      const asked = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `mutation ($email: String!, $work: String, $askedOn: String) {
            requestSignIn(input: { email: $email, work: $work, askedOn: $askedOn }) { ... on SignInRequested { attemptId } }
          }`,
          variables: { email, work: await doneWork(world.ask), askedOn },
        }),
      });
      const { data } = (await asked.json()) as { data: { requestSignIn: { attemptId: string } } };
      const cookie = asked.headers
        .getSetCookie()
        .map((each) => each.split(';', 1)[0])
        .join('; ');
      const token = secrets.linkToken(data.requestSignIn.attemptId);
      return (await post({ token }, { cookie })).headers.get('location');
    };
    const join = '/join/sample-one?source=clinic-7';
    expect(await askOn('sample.person.023@example.org', join)).toBe(join);
    expect(await askOn('sample.person.024@example.org', '//elsewhere.example/me')).toBe('/');
  });

  test('opening it, as a mail scanner does, uses nothing up; the button signs in', async () => {
    const token = await link('sample.person.020@example.org');
    for (let i = 0; i < 3; i += 1) {
      const page = await fetch(`${world.url}/sign-in?token=${token}`);
      expect(await page.text()).toContain('<button type="submit">Sign in</button>');
    }
    const answer = await post({ token });
    expect(answer.status).toBe(303);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^chorus_session=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Expires=/);
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookie.split(';', 1)[0] as string },
      body: JSON.stringify({ query: me }),
    });
    expect(await response.json()).toMatchObject({ data: { me: { account: { state: 'active' } } } });
    expect((await post({ token })).status).toBe(200);
  });

  test('a page in Spanish refuses in Spanish', async () => {
    const used = await fetch(`${world.url}/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'es-MX' },
      body: `token=${'A'.repeat(22)}`,
    });
    const page = await used.text();
    expect(page).toContain('Este enlace o código es incorrecto');
    expect(page).not.toContain('This link or code');
    const asked = await fetch(`${world.url}/sign-in/mail`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'email=nobody&language=es',
    });
    expect(await asked.text()).toContain('Esto no parece una dirección');
  });

  test('a form on another site cannot sign anybody in', async () => {
    const token = await link('sample.person.021@example.org');
    expect((await post({ token }, { origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post({ token }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ token }, { 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });

  test('what stands in the address is not taken for markup', async () => {
    const page = await fetch(
      `${world.url}/sign-in?token=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    expect(await page.text()).not.toContain('<script>alert');
  });

  test('a cookie does not work as a bearer token, nor the other way', async () => {
    const { token } = await world.signIn('sample.person.022@example.org');
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `chorus_session=${token}` },
      body: JSON.stringify({ query: me }),
    });
    expect(await response.json()).toMatchObject({ data: { me: null } });
  });
});

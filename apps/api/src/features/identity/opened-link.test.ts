import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { queriesOf } from '../../../../../test/support/count-queries.js';
import { doneWork, testApp, type TestApp } from '../../../../../test/support/app.js';
import { askingBrowser, partsOfBrowser } from './asking-browser.js';
import { requestSignIn } from './identity.documents.js';
import { SignInSecrets } from './sign-in-secrets.js';

const onALaptop = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';

let world: TestApp;
let secrets: SignInSecrets;
beforeAll(async () => {
  world = await testApp();
  secrets = world.app.get(SignInSecrets, { strict: false });
});
afterAll(() => world.close());

async function ask(email: string, userAgent = onALaptop) {
  const answer = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': userAgent },
    body: JSON.stringify({
      query: requestSignIn,
      variables: { input: { email, work: await doneWork(world.ask) } },
    }),
  });
  const { data } = (await answer.json()) as { data: { requestSignIn: { attemptId: string } } };
  const [cookie = ''] = answer.headers.getSetCookie();
  return { attemptId: data.requestSignIn.attemptId, cookie };
}

const open = async (attemptId: string, headers: Record<string, string> = {}): Promise<string> =>
  (await fetch(`${world.url}/sign-in?token=${secrets.linkToken(attemptId)}`, { headers })).text();
const written = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

describe('the page behind the link of a mail', () => {
  test('says in another browser which one asked, and lets the person go on there or here', async () => {
    const { attemptId } = await ask('sample.person.0601@example.org');
    const page = await open(attemptId);
    expect(page).toContain('asked for in another browser: Firefox on Windows, less than a minute ago.');
    expect(page).toContain(`<strong>${written(secrets.code(attemptId))}</strong>`);
    expect(page).toContain('Or sign in here');
    expect(page).toContain('<button type="submit">Sign in</button>');
    expect(await open(attemptId, { 'accept-language': 'es' })).toContain('Firefox en Windows');
  });

  test('says nothing of it in the browser that asked, which keeps a cookie for that page alone', async () => {
    const { attemptId, cookie } = await ask('sample.person.0602@example.org');
    expect(cookie).toMatch(/^chorus_asked=[\w-]{22}; Path=\/sign-in; HttpOnly; SameSite=Lax; Expires=/);
    const kept = { cookie: cookie.split(';', 1)[0] as string };
    const page = await open(attemptId, kept);
    expect(page).toContain('<button type="submit">Sign in</button>');
    expect(page).not.toContain('another browser');
    expect(page).not.toContain(written(secrets.code(attemptId)));
    const later = await ask('sample.person.0603@example.org');
    expect(await open(later.attemptId, kept)).toContain('another browser');
  });

  test('repeats nothing a stranger wrote as the name of their browser', async () => {
    const { attemptId } = await ask('sample.person.0604@example.org', '<b>Your insurer</b> Chrome/1 Windows');
    const page = await open(attemptId);
    expect(page).toContain('Chrome on Windows');
    expect(page).not.toContain('insurer');
    const nobody = await ask('sample.person.0604@example.org', 'call this number');
    expect(await open(nobody.attemptId)).toContain('another browser: one we do not know');
  });

  test('tells no code once the link was used, ran out, or never was', async () => {
    const { attemptId } = await ask('sample.person.0605@example.org');
    await world.sql('UPDATE sign_in SET used_at = now() WHERE id = $1', [attemptId]);
    const late = await ask('sample.person.0605@example.org');
    await world.sql(`UPDATE sign_in SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      late.attemptId,
    ]);
    for (const id of [attemptId, late.attemptId, '01990000-0000-7000-8000-000000000000']) {
      const page = await open(id);
      expect(page).not.toContain('another browser');
      expect(page).not.toContain(written(secrets.code(id)));
    }
  });
});

test('for an address with an account and one without the same statements run, answered in the same words', async () => {
  await world.signIn('sample.person.0610@example.org');
  const of = async (email: string) => {
    const work = await doneWork(world.ask);
    let answer: unknown;
    const statements = await queriesOf(world, async () => {
      const { data } = await world.ask<{ requestSignIn: object }>(requestSignIn, { input: { email, work } });
      answer = { ...data.requestSignIn, attemptId: 'an id' };
    });
    return { statements, answer };
  };
  const closed = await world.signIn('sample.person.0611@example.org');
  await world.sql(`UPDATE account SET state = 'closed' WHERE id = $1`, [closed.accountId]);
  const known = await of('sample.person.0610@example.org');
  expect(known.statements.length).toBeGreaterThan(4);
  expect(known.statements.some((text) => /\baccount\b/.test(text.replaceAll('account_id', '')))).toBe(false);
  expect(await of('sample.person.0612@example.org')).toEqual(known);
  expect(await of('sample.person.0611@example.org')).toEqual(known);
});

test.each([
  [onALaptop, 'Firefox', 'Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/24.0 Chrome/117.0.0.0 Mobile Safari/537.36',
    'Samsung Internet',
    'Android',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
    'Edge',
    'Windows',
  ],
  [
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    'Chrome',
    'Chromebook',
  ],
  ['curl/8.5.0', null, null],
])('%s is known as %s on %s', (userAgent, browser, system) => {
  expect(partsOfBrowser(askingBrowser(userAgent) ?? '')).toEqual({ browser, system });
});

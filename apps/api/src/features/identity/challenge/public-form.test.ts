import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doneWork, testApp, type TestApp } from '../../../../../../test/support/app.js';
import { requestSignIn } from '../identity.documents.js';
import { workFor } from './work-for.js';
import { KnownDevices } from '../known-devices.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp({ settings: { TRUSTED_PROXIES: '1' } });
});
afterAll(() => world.close());

type Input = Readonly<Record<string, unknown>>;
const ask = async (input: Input) => {
  const { data } = await world.ask<{ requestSignIn: { __typename: string; attemptId?: string } }>(
    requestSignIn,
    { input },
  );
  return data.requestSignIn;
};
const asked = async (): Promise<number> => {
  const [row] = await world.sql<{ times: number }>('SELECT count(*)::int AS times FROM sign_in');
  return row?.times ?? -1;
};
const email = 'sample.person.0401@example.org';

test('a form without work, with a wrong one or with another’s writes nothing', async () => {
  const good = JSON.parse(await doneWork(world.ask)) as {
    challenge: { parameters: object; signature: string };
    solution: { counter: number; derivedKey: string };
  };
  const changed = (part: object, solution: object = {}): string =>
    JSON.stringify({
      challenge: { ...good.challenge, parameters: { ...good.challenge.parameters, ...part } },
      solution: { ...good.solution, ...solution },
    });
  const before = await asked();
  for (const work of [
    undefined,
    '',
    'no JSON',
    'null',
    '{}',
    '{"challenge":{"signature":"x","parameters":null},"solution":{"derivedKey":"x"}}',
    changed({}, { derivedKey: '00'.repeat(32) }),
    changed({}, { derivedKey: 7 }),
    changed({ expiresAt: 4_000_000_000 }),
    changed({ keyPrefix: '0' }),
    changed({ keySignature: undefined }),
    changed({ expiresAt: undefined }),
    JSON.stringify({ ...good, challenge: { ...good.challenge, signature: undefined } }),
    `${' '.repeat(3_000)}${JSON.stringify(good)}`,
  ]) {
    expect([work, (await ask({ email, work })).__typename]).toEqual([work, 'ChallengeFailed']);
  }
  expect(await asked()).toBe(before);
  expect((await ask({ email, work: JSON.stringify(good) })).__typename).toBe('SignInRequested');
});

test('work is good once, also when it is shown twice at the same moment', async () => {
  const work = await doneWork(world.ask);
  const answers = await Promise.all([1, 2, 3].map(() => ask({ email, work })));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
    'ChallengeFailed',
    'ChallengeFailed',
    'SignInRequested',
  ]);
});

test('work is good for an hour', async () => {
  const { data } = await world.ask<{ challenge: { json: string; expiresAt: string } }>(
    '{ challenge { json expiresAt } }',
  );
  const minutes = (new Date(data.challenge.expiresAt).getTime() - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(58);
  expect(minutes).toBeLessThanOrEqual(60);
  const late = JSON.parse(data.challenge.json) as { parameters: { expiresAt: number } };
  expect(late.parameters.expiresAt * 1_000).toBe(new Date(data.challenge.expiresAt).getTime());
});

test('whoever fills in what nobody sees is answered as everybody and gets no mail', async () => {
  const before = await asked();
  const trapped = await ask({ email, work: await doneWork(world.ask), website: 'https://spam.example' });
  const honest = await ask({ email, work: await doneWork(world.ask), website: '' });
  expect(Object.keys(trapped)).toEqual(Object.keys(honest));
  expect(trapped.__typename).toBe('SignInRequested');
  expect(trapped.attemptId).toMatch(/^[0-9a-f-]{36}$/);
  expect(await asked()).toBe(before + 1);
});

const post = async (body: Record<string, string>, network: string, more: Record<string, string> = {}) => {
  const answer = await fetch(`${world.url}/sign-in/mail`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': network, ...more },
    body: new URLSearchParams(body).toString(),
  });
  return answer.text();
};

test('the server’s own page takes the work, and is trapped by the same field', async () => {
  const given = (await (await fetch(`${world.url}/sign-in/challenge`)).json()) as { json: string };
  const before = await asked();
  const work = await workFor(given.json);
  expect(await post({ email, work }, '192.0.2.7')).toContain('Look in your mailbox');
  expect(await post({ email, work }, '192.0.2.7')).toContain('was sent twice');
  expect(await asked()).toBe(before + 1);
  const another = await doneWork(world.ask);
  expect(await post({ email, work: another, website: 'x' }, '192.0.2.7')).toContain('Look in your mailbox');
  expect(await asked()).toBe(before + 1);
});

test('a browser without scripts gets its mail, and a network of them few', async () => {
  await world.sql(`DELETE FROM rate_limit WHERE rule LIKE 'sign-in%without work'`);
  const told: boolean[] = [];
  for (let i = 0; i < 5; i += 1) {
    const address = `sample.person.041${i}@example.org`;
    told.push((await post({ email: address, work: '' }, '192.0.2.9')).includes('Look in your mailbox'));
  }
  expect(told).toEqual([true, true, true, false, false]);
  const other = 'sample.person.0416@example.org';
  expect(await post({ email: other, work: '' }, '192.0.2.10')).toContain('Look in your mailbox');
});

test('one network that goes on asking without scripts uses up nobody else’s mails', async () => {
  await world.sql(`DELETE FROM rate_limit WHERE rule LIKE 'sign-in%without work'`);
  await Promise.all(
    Array.from({ length: 70 }, (_, i) =>
      post({ email: `sample.person.05${String(i).padStart(2, '0')}@example.org`, work: '' }, '192.0.2.11'),
    ),
  );
  const other = 'sample.person.0417@example.org';
  expect(await post({ email: other, work: '' }, '192.0.2.12')).toContain('Look in your mailbox');
});

test('a browser that was signed in with the address gets its mail without work, whatever strangers share', async () => {
  await world.sql(`DELETE FROM rate_limit WHERE rule LIKE 'sign-in%'`);
  for (let i = 0; i < 4; i += 1)
    await post({ email: `sample.person.042${i}@example.org`, work: '' }, '192.0.2.13');
  const known = 'sample.person.0425@example.org';
  const device = world.app.get(KnownDevices, { strict: false }).tokenFor(known);
  expect(await post({ email: known, work: '' }, '192.0.2.13')).not.toContain('Look in your mailbox');
  const sent = { cookie: `chorus_device=${device}` };
  expect(await post({ email: known, work: '' }, '192.0.2.13', sent)).toContain('Look in your mailbox');
});

test('proving oneself anew for several papers leaves the mails for signing in as they are', async () => {
  await world.sql(`DELETE FROM rate_limit WHERE rule LIKE 'sign-in%' OR rule LIKE 'own account%'`);
  const mine = 'sample.person.0426@example.org';
  const { token } = await world.signIn(mine);
  const anew = 'mutation { requestReauthentication { __typename } }';
  for (let i = 0; i < 5; i += 1) await world.ask(anew, {}, token);
  // What one address gets in ten minutes is another limit, of whoever asks.
  await world.sql(`UPDATE sign_in SET created_at = created_at - interval '20 minutes'`);
  const device = world.app.get(KnownDevices, { strict: false }).tokenFor(mine);
  const sent = { cookie: `chorus_device=${device}` };
  await world.sql(`DELETE FROM rate_limit WHERE rule NOT IN ('sign-in known device', 'own account anew')`);
  expect(await post({ email: mine, work: '' }, '192.0.2.14', sent)).toContain('Look in your mailbox');
});

test('whoever fills in what nobody sees meets the same limits as everybody', async () => {
  const told: string[] = [];
  for (let i = 0; i < 7; i += 1) {
    const work = await doneWork(world.ask);
    told.push((await ask({ email: 'sample.person.0418@example.org', work, website: 'x' })).__typename);
  }
  expect(told).toContain('TooManyRequests');
});

test('the form says what its script needs, and hides from everybody what is to stay empty', async () => {
  const page = await (await fetch(`${world.url}/sign-in`)).text();
  expect(page).toContain('<form method="post" action="/sign-in/mail" data-work>');
  expect(page).toMatch(/<div hidden><label>[^<]+<input name="website" tabindex="-1" autocomplete="off">/);
  expect(page).toContain('<script src="/sign-in/work.js" defer></script>');
  const script = await fetch(`${world.url}/sign-in/work.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

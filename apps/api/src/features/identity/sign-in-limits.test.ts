import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localMails } from '../../../../../test/support/local-mail.js';
import { doneWork, testApp, type TestApp } from '../../../../../test/support/app.js';
import { until } from '../../platform/outbox/testing/world.js';
import { SignInSecrets } from './sign-in-secrets.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp({ worker: true, settings: { TRUSTED_PROXIES: '1' } });
  // Limits count in windows of the wall clock: here all counts fall into one, whatever the time is when the tests run.
  await world.sql(`CREATE FUNCTION one_window() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN NEW.window_start := '${new Date().toISOString()}'; RETURN NEW; END $$`);
  await world.sql(
    'CREATE TRIGGER one_window BEFORE INSERT ON rate_limit FOR EACH ROW EXECUTE FUNCTION one_window()',
  );
});
afterAll(() => world.close());

interface Answered {
  readonly __typename: string;
  readonly attemptId?: string;
}

/** One operation from a network of its own, with the cookies of a browser. */
async function from(network: string, cookie: string, query: string, variables: object) {
  const response = await fetch(`${world.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': network, cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: Record<string, Answered> };
  const [answer] = Object.values(data);
  return { answer: answer as Answered, cookies: response.headers.getSetCookie() };
}
const ask = async (email: string, network: string, cookie = '') =>
  (
    await from(
      network,
      cookie,
      `mutation ($email: String!, $work: String) { requestSignIn(input: { email: $email, work: $work }) { __typename
         ... on SignInRequested { attemptId } } }`,
      { email, work: await doneWork(world.ask) },
    )
  ).answer;
/** @returns the cookies the browser keeps. */
async function signIn(email: string, network: string): Promise<string> {
  const { attemptId = '' } = await ask(email, network);
  // A mail whose code is used already is not written any more, and this file counts mails.
  await mailsAreWritten();
  const code = world.app.get(SignInSecrets, { strict: false }).code(attemptId);
  const { cookies } = await from(
    network,
    '',
    'mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename } }',
    { input: { attemptId, code } },
  );
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');
}

test('a stranger who asks again and again for mails to an address is refused, and its owner is not', async () => {
  const email = 'sample.person.0091@example.org';
  await signIn(email, '192.0.2.1');
  for (let i = 0; i < 5; i += 1) expect((await ask(email, '192.0.2.66')).__typename).toBe('SignInRequested');
  for (let i = 0; i < 5; i += 1) expect((await ask(email, '192.0.2.66')).__typename).toBe('TooManyRequests');
  await world.sql(`DELETE FROM rate_limit WHERE rule = 'sign-in mails'`);
  expect((await ask(email, '192.0.2.1')).__typename).toBe('SignInRequested');
});

test('who is over their own limit takes nothing from the limit of the address', async () => {
  const email = 'sample.person.0092@example.org';
  for (let i = 0; i < 20; i += 1) await ask(email, '192.0.2.67');
  expect((await ask(email, '192.0.2.1')).__typename).toBe('SignInRequested');
});

test('strangers from many networks cannot keep out the browser somebody signed in with, nor pretend to be it', async () => {
  const email = 'sample.person.0093@example.org';
  const owner = await signIn(email, '192.0.2.1');
  expect(owner).toContain('chorus_device=');
  expect(owner).not.toContain('0093');
  for (let i = 0; i < 12; i += 1) await ask(email, `198.51.100.${i}`);
  expect((await ask(email, '203.0.113.1')).__typename).toBe('TooManyRequests');
  const somebodyElse = await signIn('sample.person.0094@example.org', '203.0.113.9');
  for (const cookie of [somebodyElse, `chorus_device=${'A'.repeat(44)}`])
    expect((await ask(email, '203.0.113.2', cookie)).__typename).toBe('TooManyRequests');
  expect((await ask(email, '192.0.2.1', owner)).__typename).toBe('SignInRequested');
});

test('one asker behind many addresses of one IPv6 network is one asker', async () => {
  const email = 'sample.person.0095@example.org';
  for (let i = 0; i < 5; i += 1) await ask(email, `2001:db8:1:1::${i + 1}`);
  expect((await ask(email, '2001:db8:1:1:ffff::1')).__typename).toBe('TooManyRequests');
  expect((await ask(email, '2001:db8:1:2::1')).__typename).toBe('SignInRequested');
});

test('an address that was never confirmed gets three mails a day, a confirmed one those that are asked for', async () => {
  const known = 'sample.person.0096@example.org';
  const unknown = 'sample.person.0097@example.org';
  await signIn(known, '192.0.2.1');
  const answers = [];
  for (let i = 0; i < 5; i += 1) answers.push((await ask(unknown, '192.0.2.70')).__typename);
  expect(answers).toEqual(Array.from({ length: 5 }, () => 'SignInRequested'));
  for (let i = 0; i < 4; i += 1) await ask(known, '192.0.2.71');
  await mailsAreWritten();
  expect([await mailsTo(unknown), await mailsTo(known)]).toEqual([3, 5]);
});

const mailsAreWritten = () =>
  until('every sign-in mail is written or left', async () => {
    const [counts] = await world.sql<{ asked: number; done: number }>(
      `SELECT (SELECT count(*)::int FROM outbox_message WHERE event = 'sign_in.requested') AS asked,
         (SELECT count(*)::int FROM reaction_receipt WHERE reaction = 'identity.send-sign-in-mail' AND done_at IS NOT NULL) AS done`,
    );
    return counts?.asked === counts?.done;
  });
async function mailsTo(address: string): Promise<number> {
  const mails = await localMails(world.home);
  return mails.filter(({ to }) => to?.some((mailbox) => mailbox.address === address)).length;
}

test('asking in vain prolongs nothing: the fourth mail goes as soon as the first is a day old', async () => {
  const email = 'sample.person.0098@example.org';
  let lastAsked = '';
  const asksFrom = async (network: string) => {
    const answer = await ask(email, network);
    expect(answer.__typename).toBe('SignInRequested');
    lastAsked = answer.attemptId ?? '';
    await mailsAreWritten();
    return mailsTo(email);
  };
  for (const mails of [1, 2, 3, 3, 3]) expect(await asksFrom('192.0.2.80')).toBe(mails);
  await world.sql(
    `UPDATE sign_in SET mailed_at = now() - interval '24 hours'
     WHERE id = (SELECT s.id FROM sign_in s JOIN sign_in newest ON newest.email_hash = s.email_hash AND newest.id = $1
                 WHERE s.mailed_at IS NOT NULL ORDER BY s.mailed_at LIMIT 1)`,
    [lastAsked],
  );
  expect(await asksFrom('192.0.2.81')).toBe(4);
  await world.sql(`DELETE FROM rate_limit WHERE rule = 'sign-in mails'`);
  expect(await asksFrom('192.0.2.81')).toBe(4);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doneWork, testApp, type TestApp } from '../../../../../test/support/app.js';

const request = `mutation ($email: String!, $work: String) {
  requestSignIn(input: { email: $email, work: $work }) { ... on SignInRequested { attemptId } }
}`;
const complete = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename } }`;
const prove = `mutation ($input: SecondFactorInput!) { proveSecondFactor(input: $input) { __typename } }`;

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

const entries = (operation: string) =>
  world.sql<{ account_id: string | null; system_name: string; subjects: { kind: string; id: string }[] }>(
    'SELECT account_id, system_name, subjects FROM audit_entry WHERE operation = $1 ORDER BY at',
    [operation],
  );
const askMail = async (email: string): Promise<string> => {
  const { data } = await world.ask<{ requestSignIn: { attemptId: string } }>(request, {
    email,
    work: await doneWork(world.ask),
  });
  return data.requestSignIn.attemptId;
};

test('a wrong code stands in the audit trail by attempt and account, and no address does', async () => {
  const { accountId } = await world.signIn('sample.person.081@example.org');
  const attemptId = await askMail('sample.person.081@example.org');
  await world.ask(complete, { input: { attemptId, code: 'abcdef' } });
  const found = await entries('identity.sign-in-refused');
  expect(found).toEqual([
    {
      account_id: null,
      system_name: 'sign-in',
      subjects: [
        { kind: 'sign_in', id: attemptId },
        { kind: 'account', id: accountId },
      ],
    },
  ]);
  const signedIn = await entries('identity.sign-in');
  expect(signedIn.some(({ subjects }) => subjects.some(({ id }) => id === accountId))).toBe(true);
});

test('whoever tries again and again fills no trail, and is answered as before', async () => {
  for (let i = 0; i < 9; i += 1) await world.ask(complete, { input: { token: `AAAAAAAAAAAAAAAAAAAAA${i}` } });
  expect((await entries('identity.sign-in-refused')).length).toBe(5);
});

test('a wrong second factor stands there by account and session', async () => {
  const { token, accountId } = await world.signIn('sample.person.082@example.org');
  await world.ask(prove, { input: { oneTimeCode: '000000' } }, token);
  const [entry] = await entries('identity.proof-refused');
  expect(entry?.subjects).toContainEqual({ kind: 'account', id: accountId });
  expect(entry?.subjects.map(({ kind }) => kind)).toEqual(['account', 'session']);
});

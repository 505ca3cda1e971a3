import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SignedIn, testApp, type TestApp } from '../../../../../../test/support/app.js';
import { type LocalMail, localMails } from '../../../../../../test/support/local-mail.js';
import { until } from '../../../platform/outbox/testing/world.js';

let world: TestApp;
let owner: SignedIn;
beforeAll(async () => {
  world = await testApp({ worker: true });
  owner = await world.signInAsStaff('sample.person.391@example.org');
});
afterAll(() => world.close());

const mailed = async (says: string): Promise<LocalMail> => {
  let mail: LocalMail | undefined;
  await until(`it was mailed that ${says}`, async () => {
    mail = (await localMails(world.home)).find(({ subject }) => subject?.includes(says));
    return mail !== undefined;
  });
  if (mail === undefined) throw new Error('Nothing was mailed.');
  return mail;
};
const ask = async <Answer>(query: string, variables: object = {}): Promise<Answer> =>
  Object.values(
    (await world.ask<Record<string, Answer>>(query, { ...variables }, owner.token)).data,
  )[0] as Answer;

test('the mailbox is told what was added, removed and used, and no mail holds a code', async () => {
  const { codes } = await ask<{ codes: readonly string[] }>(
    'mutation { makeRecoveryCodes { ... on RecoveryCodesMade { codes } } }',
  );
  await ask('mutation ($input: SecondFactorInput!) { proveSecondFactor(input: $input) { __typename } }', {
    input: { recoveryCode: codes[0] },
  });
  const me = await ask<{ secondFactors: readonly { id: string }[] }>('{ me { secondFactors { id } } }');
  await ask('mutation ($id: ID!) { removeSecondFactor(id: $id, leaveNone: true) { __typename } }', {
    id: me.secondFactors[0]?.id,
  });
  for (const says of ['was added', 'New recovery codes', 'recovery code was used', 'was removed']) {
    const mail = await mailed(says);
    expect(mail.to?.[0]?.address).toBe('sample.person.391@example.org');
    for (const code of codes) expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toContain(code);
  }
});

test('the mailbox is told that whoever runs the installation ended what it was signed in by', async () => {
  const somebody = await world.signIn('sample.person.393@example.org');
  const administrator = await world.signInAsStaff('sample.administrator.394@example.org');
  await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
    administrator.accountId,
  ]);
  await world.ask(
    'mutation ($id: ID!) { endSessionsOf(accountId: $id) { __typename } }',
    { id: somebody.accountId },
    (await world.signInAsStaff('sample.administrator.394@example.org')).token,
  );
  expect((await mailed('signed out of Chorus everywhere')).to?.[0]?.address).toBe(
    'sample.person.393@example.org',
  );
});

test('the other owners are told of a member’s first factor, and not of the second', async () => {
  await world.sql(
    `INSERT INTO organization (id, state, name, sample, created_at) VALUES (gen_random_uuid(), 'applied', 'Sample Group', true, now())`,
  );
  const member = await world.signIn('sample.person.392@example.org');
  for (const [accountId, role] of [
    [owner.accountId, 'owner'],
    [member.accountId, 'navigator'],
  ])
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       SELECT gen_random_uuid(), $1, id, $2, 'active', now() FROM organization`,
      [accountId, role],
    );
  await world.signInAsStaff('sample.person.392@example.org');
  const mail = await mailed('Somebody who works for your organization');
  expect(mail.to?.[0]?.address).toBe('sample.person.391@example.org');
  expect(`${mail.text} ${mail.html}`).not.toContain('392');
});

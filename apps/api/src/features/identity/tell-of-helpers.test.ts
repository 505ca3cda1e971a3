import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenPerson } from '../../../../../test/support/given-case.js';
import { run } from '../../../../../test/support/given-campaign.js';
import { localMails } from '../../../../../test/support/local-mail.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { until } from '../../platform/outbox/testing/world.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp({ worker: true });
});
afterAll(() => world.close());

const invite = `mutation ($input: InviteAuthorityInput!) { inviteAuthority(input: $input) {
  __typename ... on Authority { id } } }`;
const accept = `mutation ($id: ID!) { acceptAuthority(authorityId: $id, attested: true) { __typename } }`;

test('a right to act is given by somebody who has just shown who they are, and the person is told of it twice', async () => {
  const person = await givenPerson(world);
  const helper = 'sample.helper.0701@example.org';
  const input = {
    personId: person.personId,
    basis: 'named_representative',
    email: helper,
    alsoConsent: true,
  };
  const invites = () => run<{ __typename: string; id?: string }>(world, person.token, invite, { input });
  await provenAgo(world, 11);
  expect((await invites()).__typename).toBe('ReauthenticationNeeded');
  await provenAgo(world, 1);
  const { id } = await invites();
  await until('the person was told that somebody was invited', async () => told('was invited to act'));
  const { token } = await world.signIn(helper);
  expect((await run(world, token, accept, { id })).__typename).toBe('Authority');
  await until('the person was told that somebody may act', async () => told('may now act'));

  async function told(says: string): Promise<boolean> {
    const mails = (await localMails(world.home)).filter(({ subject }) => subject?.includes(says));
    for (const { to } of mails) expect(to?.[0]?.address).not.toBe(helper);
    return mails.length === 1;
  }
});

test('whose right it is that was given is not told of it, also where they would be told of another’s', async () => {
  const [email, to] = ['sample.parent.0702@example.org', 'sample.parent.0703@example.org'];
  // Mails of one event go in the order of the accounts: this one's would have gone before the one that is waited for.
  const other = await world.signIn(email);
  const as = await world.signIn(to);
  const owner = await givenPerson(world, { as, basis: 'parent', birthDate: '2015-05-05' });
  const input = { personId: owner.personId, basis: 'parent', email };
  const { id } = await run<{ id?: string }>(world, owner.token, invite, { input });
  expect((await run(world, other.token, accept, { id })).__typename).toBe('Authority');
  const told = async () =>
    (await localMails(world.home))
      .filter(({ subject }) => subject?.includes('may now act'))
      .map((mail) => mail.to?.[0]?.address);
  await until('the first parent was told that the other may act', async () => (await told()).includes(to));
  expect(await told()).not.toContain(email);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenPerson } from '../../../../../test/support/given-case.js';
import { run } from '../../../../../test/support/given-campaign.js';
import { localMails } from '../../../../../test/support/local-mail.js';
import { until } from '../../platform/outbox/testing/world.js';
import { DatabaseSessions } from './database-sessions.js';

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
  const provenAgo = async (minutes: number): Promise<void> => {
    const sessions = await world.sql<{ id: string }>(
      'UPDATE session SET authenticated_at = now() - make_interval(mins => $1) RETURNING id',
      [minutes],
    );
    for (const { id } of sessions) world.app.get(DatabaseSessions, { strict: false }).forget(id);
  };
  await provenAgo(11);
  expect((await invites()).__typename).toBe('ReauthenticationNeeded');
  await provenAgo(1);
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

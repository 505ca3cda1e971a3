import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { localMails, type LocalMail } from '../../../../../test/support/local-mail.js';
import { until } from '../../platform/outbox/testing/world.js';

describe('an invitation', () => {
  let world: TestApp;
  let owner: SignedIn;
  beforeAll(async () => {
    world = await testApp({ worker: true });
    owner = await world.signInAsStaff('owner@example.org');
  });
  afterAll(() => world.close());

  const run = async (query: string, variables: object, token: string) =>
    Object.values(
      (await world.ask<Record<string, { __typename: string }>>(query, variables as never, token)).data,
    )[0];

  test('comes by mail with a link that makes a member, and names no organization', async () => {
    const founded = (await run(
      'mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { __typename ... on OrganizationFounded { organization { id } } } }',
      { input: { name: 'Sample Gnome Alliance', sample: true, funders: [] } },
      owner.token,
    )) as unknown as { organization: { id: string } };
    await run(
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }',
      {
        input: {
          organizationId: founded.organization.id,
          email: 'new.member@example.org',
          role: 'organizer',
        },
      },
      owner.token,
    );
    let mail: LocalMail | undefined;
    await until('the invitation was mailed', async () => {
      mail = (await localMails(world.home)).find(({ file }) => file.startsWith('membership-'));
      return mail !== undefined;
    });
    if (mail === undefined) throw new Error('No invitation was mailed.');
    expect(mail.to?.[0]?.address).toBe('new.member@example.org');
    expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toContain('Gnome');
    const token = /\/i\/([A-Za-z0-9_-]{22})/.exec(mail.text ?? '')?.[1];
    const member = await world.signInAsStaff('new.member@example.org');
    const open = (method: string, bearer: string | null, language = 'en') =>
      fetch(`${world.url}/i/${token}`, {
        method,
        headers: {
          accept: 'text/html',
          'accept-language': language,
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        },
      });
    const stranger = await open('GET', null);
    expect([stranger.status, (await stranger.text()).includes('Gnome')]).toEqual([401, false]);
    expect(stranger.headers.get('set-cookie')).toContain(encodeURIComponent(`/i/${token}`));
    const offered = await (await open('GET', member.token)).text();
    expect(offered).toContain('Sample Gnome Alliance asks you to take part as an organizer.');
    await world.sql(
      `INSERT INTO membership (id, organization_id, account_id, role, state, invited_by, created_at)
       SELECT gen_random_uuid(), $1, $2, 'organizer', 'active', $3, now()`,
      [founded.organization.id, member.accountId, owner.accountId],
    );
    const refused = [await open('POST', member.token), await open('POST', member.token, 'es')];
    expect(refused.map(({ status }) => status)).toEqual([409, 409]);
    expect(await refused[0]?.text()).toContain('You have this role in the organization already.');
    const spanish = (await refused[1]?.text()) ?? '';
    expect(spanish).toContain('Usted ya tiene esta función en la organización.');
    expect(spanish).not.toContain('You have this role');
    await world.sql('DELETE FROM membership WHERE organization_id = $1 AND account_id = $2', [
      founded.organization.id,
      member.accountId,
    ]);
    expect((await open('POST', member.token)).status).toBe(200);
    expect((await open('GET', member.token)).status).toBe(404);
    const seen = await run('query { myOrganizations { __typename name } }', {}, member.token);
    expect(JSON.stringify(seen)).toContain('Gnome');
    const again = await run(
      'mutation ($token: String!) { acceptInvitation(token: $token) { __typename } }',
      { token },
      member.token,
    );
    expect(again?.__typename).toBe('InvitationNotOpen');
  });
});

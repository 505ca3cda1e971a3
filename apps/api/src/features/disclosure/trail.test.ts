import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';

interface Line {
  readonly kind: string;
  readonly operation: string;
  readonly accountId: string | null;
  readonly email: string | null;
  readonly campaignId: string | null;
}
interface Answered {
  readonly organizationTrail: {
    readonly edges: readonly { readonly node: Line }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const query = `query ($filter: TrailFilter!, $first: Int, $after: String) {
  organizationTrail(filter: $filter, first: $first, after: $after) {
    edges { node { id at kind operation accountId email campaignId } } pageInfo { hasNextPage endCursor } } }`;

describe('the trail of an organization', () => {
  let world: TestApp;
  let mine: GivenCampaign;
  let other: GivenCampaign;

  const ask = async (token: string, more: object = {}, page: object = {}) =>
    (
      await world.ask<Answered>(
        query,
        { filter: { organizationId: mine.organizationId, ...more }, first: 50, ...page },
        token,
      )
    ).data.organizationTrail;
  const operations = async (token: string, more: object = {}) =>
    (await ask(token, more)).edges.map(({ node }) => node.operation);

  beforeAll(async () => {
    world = await testApp();
    mine = await givenCampaign(world);
    other = await givenCampaign(world);
    await givenParticipant(world, mine);
  });
  afterAll(() => world.close());

  test('says who did what for it, newest first, with addresses, and nothing people did for themselves', async () => {
    const { edges } = await ask(mine.owner.token);
    const did = edges.map(({ node }) => node.operation);
    expect(did.at(-1)).toBe('organization.founded');
    expect(did).toEqual(
      expect.arrayContaining(['campaign.created', 'campaign.opening_requested', 'approval.granted']),
    );
    expect(did.filter((one) => one.startsWith('participant.') || one.startsWith('consent.'))).toEqual([]);
    const created = edges.find(({ node }) => node.operation === 'campaign.created')?.node;
    expect(created).toMatchObject({
      kind: 'campaign',
      accountId: mine.owner.accountId,
      email: expect.stringMatching(/^owner\.\d+@example\.org$/),
      campaignId: mine.campaignId,
    });
    expect(edges.some(({ node }) => node.campaignId === other.campaignId)).toBe(false);
  });

  test('is looked through by kind, by person, by day and by campaign, a page at a time', async () => {
    const { token, accountId } = mine.owner;
    expect(new Set(await operations(token, { kind: 'team' }))).toEqual(new Set());
    expect(await operations(token, { kind: 'approval' })).toEqual(['approval.granted']);
    const byOrganizer = (await ask(token, { accountId: mine.organizer.accountId })).edges;
    expect(byOrganizer.length).toBeGreaterThan(0);
    expect(byOrganizer.every(({ node }) => node.accountId !== accountId)).toBe(true);
    expect(await operations(token, { until: '2001-01-01' })).toEqual([]);
    expect(await operations(token, { campaignId: mine.campaignId })).not.toContain('organization.founded');
    expect(await operations(token, { campaignId: other.campaignId })).toEqual([]);
    const first = await ask(token, {}, { first: 2 });
    const second = await ask(token, {}, { first: 50, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.edges, ...second.edges].map(({ node }) => node.operation)).toEqual(
      await operations(token),
    );
  });

  test('is looked through by whoever left too', async () => {
    const left = await world.signInAsStaff('once.here@sample.invalid');
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'ended', now())`,
      [left.accountId, mine.organizationId],
    );
    const members = async (token: string) =>
      (
        await world.ask<{ trailMembers: readonly object[] }>(
          'query ($id: ID!) { trailMembers(organizationId: $id) { accountId email former } }',
          { id: mine.organizationId },
          token,
        )
      ).data.trailMembers;
    const shown = await members(mine.owner.token);
    expect(shown).toContainEqual({
      accountId: mine.owner.accountId,
      email: expect.stringMatching(/^owner\./),
      former: false,
    });
    expect(shown.at(-1)).toEqual({
      accountId: left.accountId,
      email: 'once.here@sample.invalid',
      former: true,
    });
    expect(await members(mine.organizer.token)).toEqual([]);
    expect(await members(left.token)).toEqual([]);
    expect(await members(other.owner.token)).toEqual([]);
  });

  test('is for owners with a second factor alone', async () => {
    expect(await operations(mine.organizer.token)).toEqual([]);
    expect(await operations(other.owner.token)).toEqual([]);
    const [first] = (await ask(mine.owner.token)).edges;
    const weak = await world.signIn(first?.node.email ?? '');
    expect(await operations(weak.token)).toEqual([]);
  });

  test('owners and organizers see whose mailbox a membership is, and who was invited by whom', async () => {
    await run(
      world,
      mine.owner.token,
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }',
      {
        input: { organizationId: mine.organizationId, email: 'new.helper@sample.invalid', role: 'navigator' },
      },
    );
    const addresses = async (token: string) =>
      (
        await world.ask<{ organization: { memberAddresses: { email: string; invitedBy: string | null }[] } }>(
          'query ($id: ID!) { organization(id: $id) { memberAddresses { membershipId email invitedBy } } }',
          { id: mine.organizationId },
          token,
        )
      ).data.organization?.memberAddresses;
    const seen = await addresses(mine.organizer.token);
    expect(seen).toHaveLength(3);
    expect(seen?.at(-1)).toMatchObject({
      email: 'new.helper@sample.invalid',
      invitedBy: expect.stringMatching(/^owner\./),
    });
    expect(await addresses(other.owner.token)).toEqual([]);
    expect(await operations(mine.owner.token, { kind: 'team' })).toEqual(['membership.invited']);
  });
});

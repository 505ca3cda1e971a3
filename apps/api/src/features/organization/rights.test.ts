import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asAccount, system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { run } from '../../../../../test/support/given-campaign.js';
import { givenPerson, nextNumber } from '../../../../../test/support/given-case.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';

interface Verified {
  readonly id: string;
  readonly name: string;
  readonly verifiedAt: string | null;
}
interface VerifiedOnes {
  readonly edges: readonly { readonly node: Verified }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Answer {
  readonly __typename: string;
  readonly field?: string | null;
  readonly approval?: { readonly id: string; readonly subjectHash: string; readonly singlePerson: boolean };
}

describe('what members of an organization may and may not', () => {
  let world: TestApp;
  let db: Db;

  beforeAll(async () => {
    world = await testApp();
    db = world.app.get(Db, { strict: false });
  });
  afterAll(() => world.close());

  async function given(): Promise<{ owner: SignedIn; organizationId: string }> {
    const owner = await world.signInAsStaff(`sample.owner.${nextNumber()}@example.org`);
    const { organization } = await run<{ organization: { id: string } }>(
      world,
      owner.token,
      `mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { ... on OrganizationFounded { organization { id } } } }`,
      { input: { name: `Sample Group ${nextNumber()}`, sample: true, funders: [] } },
    );
    return { owner, organizationId: organization.id };
  }
  async function member(organizationId: string, role: string): Promise<SignedIn & { membershipId: string }> {
    const who = await world.signInAsStaff(`sample.member.${nextNumber()}@example.org`);
    const [row] = await world.sql<{ id: string }>(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'active', now()) RETURNING id`,
      [who.accountId, organizationId, role],
    );
    return { ...who, membershipId: row?.id ?? '' };
  }
  const membershipOf = async (organizationId: string, who: SignedIn): Promise<string> =>
    (
      await world.sql<{ id: string }>(
        'SELECT id FROM membership WHERE organization_id = $1 AND account_id = $2',
        [organizationId, who.accountId],
      )
    )[0]?.id ?? '';
  const end = (who: SignedIn, id: string): Promise<Answer> =>
    run(world, who.token, 'mutation ($id: ID!) { endMembership(membershipId: $id) { __typename } }', { id });
  async function asksToOpen(owner: SignedIn, organizationId: string): Promise<Answer['approval']> {
    const { campaign } = await run<{ campaign: { id: string } }>(
      world,
      owner.token,
      `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { ... on CampaignCreated { campaign { id } } } }`,
      {
        input: {
          organizationId,
          kind: 'CLAIMS_SURGE',
          title: `Sample surge ${nextNumber()}`,
          purpose: 'A decision on each denied claim, on time.',
          targets: {},
          states: [{ state: 'MT' }],
        },
      },
    );
    const asked = await run<Answer>(
      world,
      owner.token,
      `mutation ($id: ID!) { requestCampaignOpening(campaignId: $id) {
         ... on CampaignOpeningRequested { approval { id subjectHash singlePerson } } } }`,
      { id: campaign.id },
    );
    return asked.approval;
  }
  const agrees = (who: SignedIn, approval: Answer['approval']): Promise<Answer> =>
    run(
      world,
      who.token,
      `mutation ($id: ID!, $hash: String!) { decideApproval(approvalId: $id, subjectHash: $hash, approve: true) {
         __typename ... on ApprovalDecided { approval { singlePerson } } } }`,
      { id: approval?.id, hash: approval?.subjectHash },
    );

  test('an owner whose only colleague may not approve agrees alone, freshly signed in', async () => {
    const { owner, organizationId } = await given();
    await member(organizationId, 'reviewer');
    const agreed = await agrees(owner, await asksToOpen(owner, organizationId));
    expect(agreed).toMatchObject({ __typename: 'ApprovalDecided', approval: { singlePerson: true } });
  });

  test('nobody agrees with themselves by a second address of the same mailbox, or a second account of the same person', async () => {
    const { owner, organizationId } = await given();
    const email = `sample.second.${nextNumber()}@example.org`;
    const first = await world.signInAsStaff(email);
    const second = await world.signInAsStaff(email.replace('@', '+two@'));
    for (const { accountId } of [first, second])
      await world.sql(
        `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
         VALUES (gen_random_uuid(), $1, $2, 'owner', 'active', now())`,
        [accountId, organizationId],
      );
    const approval = await asksToOpen(first, organizationId);
    expect((await agrees(second, approval)).__typename).toBe('ApprovalNeedsAnother');
    // Their own account until they signed in with another address.
    const person = await givenPerson(world);
    await world.sql(`UPDATE authority SET state = 'ended', account_id = $1 WHERE account_id = $2`, [
      owner.accountId,
      person.accountId,
    ]);
    await world.sql(
      `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'self', 'in_force', '{view}', '2020-01-01', now())`,
      [first.accountId, person.personId],
    );
    expect((await agrees(owner, approval)).__typename).toBe('ApprovalNeedsAnother');
    const other = await member(organizationId, 'organizer');
    expect((await agrees(other, approval)).__typename).toBe('ApprovalDecided');
  });

  test('nobody becomes alone by ending the other’s membership after asking', async () => {
    const { owner, organizationId } = await given();
    const other = await member(organizationId, 'organizer');
    const approval = await asksToOpen(owner, organizationId);
    expect((await end(owner, other.membershipId)).__typename).toBe('MembershipEnded');
    expect((await agrees(owner, approval)).__typename).toBe('ApprovalNeedsAnother');
  });

  test('a mailbox alone ends nobody else’s membership, and its own at any time', async () => {
    const { owner, organizationId } = await given();
    const other = await member(organizationId, 'organizer');
    const weak = await world.signIn(`sample.weak.${nextNumber()}@example.org`);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'owner', 'active', now())`,
      [weak.accountId, organizationId],
    );
    for (const id of [other.membershipId, await membershipOf(organizationId, owner)])
      expect((await end(weak, id)).__typename).toBe('SecondFactorNeeded');
    expect((await end(weak, await membershipOf(organizationId, weak))).__typename).toBe('MembershipEnded');
  });

  test('of two owners who leave at once one stays, and one whose role ends by itself does not count', async () => {
    const { owner, organizationId } = await given();
    const second = await member(organizationId, 'owner');
    const [first, other] = await Promise.all([
      end(owner, await membershipOf(organizationId, owner)),
      end(second, second.membershipId),
    ]);
    expect([first.__typename, other.__typename].sort()).toEqual(['LastOwner', 'MembershipEnded']);

    const alone = await given();
    const passing = await member(alone.organizationId, 'owner');
    await world.sql(`UPDATE membership SET expires_at = now() + interval '1 day' WHERE id = $1`, [
      passing.membershipId,
    ]);
    const left = await end(alone.owner, await membershipOf(alone.organizationId, alone.owner));
    expect(left.__typename).toBe('LastOwner');
  });

  test('a program’s token has no sight by its owner’s running the installation', async () => {
    const who = await world.signInAsStaff(`sample.administrator.${nextNumber()}@example.org`);
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [who.accountId]);
    const administers = (byToken: boolean): Promise<{ yes: boolean }> =>
      db.read(asAccount(who.accountId as AccountId, { secondFactor: true, byToken }), (tx) =>
        tx.one('SELECT chorus_is_administrator() AS yes'),
      );
    expect(await administers(false)).toEqual({ yes: true });
    expect(await administers(true)).toEqual({ yes: false });
  });

  test('row security alone lets no member verify, rename, join or approve anything', async () => {
    const { owner, organizationId } = await given();
    const approval = await asksToOpen(owner, organizationId);
    const touched = (sql: string, values: readonly unknown[]): Promise<number> =>
      db.transaction(asAccount(owner.accountId as AccountId), (tx) => tx.execute(sql, values));
    expect(
      await touched(`UPDATE organization SET state = 'verified', name = 'X' WHERE id = $1`, [organizationId]),
    ).toBe(0);
    expect(await touched(`UPDATE approval SET state = 'approved' WHERE id = $1`, [approval?.id])).toBe(0);
    expect(
      await touched(`UPDATE membership SET role = 'reviewer' WHERE organization_id = $1`, [organizationId]),
    ).toBe(0);
    await expect(
      touched(
        `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
         VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
        [owner.accountId, organizationId],
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      touched(
        `INSERT INTO organization (id, state, name, sample, created_at) VALUES (gen_random_uuid(), 'verified', 'X', false, now())`,
        [],
      ),
    ).rejects.toThrow(/row-level security/);
  });

  test('whether something is a sample changes for nobody, the system and the owner of the database included', async () => {
    const { organizationId } = await given();
    const change = 'UPDATE organization SET sample = false WHERE id = $1';
    await expect(
      db.transaction(system('command-line'), (tx) => tx.execute(change, [organizationId])),
    ).rejects.toThrow(/never changes/);
    await expect(world.sql(change, [organizationId])).rejects.toThrow(/never changes/);
  });

  test('a verified organization keeps the name it was verified under', async () => {
    const { owner, organizationId } = await given();
    const rename = (name: string): Promise<Answer> =>
      run(
        world,
        owner.token,
        `mutation ($input: EditOrganizationInput!) { editOrganization(input: $input) { __typename ... on Refusal { field } } }`,
        { input: { organizationId, name } },
      );
    expect((await rename('Sample Group before')).__typename).toBe('OrganizationEdited');
    await world.sql(`UPDATE organization SET state = 'verified' WHERE id = $1`, [organizationId]);
    expect(await rename('The Insurance Department')).toEqual({ __typename: 'InvalidInput', field: 'name' });
  });

  test('facts are verified as they were read, and mended afterwards by whoever verified them', async () => {
    const { owner, organizationId } = await given();
    const administrator = await world.signInAsStaff(`sample.administrator.${nextNumber()}@example.org`);
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
    const edit = (who: SignedIn, change: object): Promise<Answer> =>
      run(
        world,
        who.token,
        `mutation ($input: EditOrganizationInput!) { editOrganization(input: $input) { __typename ... on Refusal { field } } }`,
        { input: { organizationId, ...change } },
      );
    const told = async () =>
      (
        await world.ask<{ organization: { factsHash: string; officer: string | null; state: string } }>(
          'query ($id: ID!) { organization(id: $id) { factsHash officer state } }',
          { id: organizationId },
          administrator.token,
        )
      ).data.organization;
    const verify = (factsHash: string): Promise<Answer> =>
      run(
        world,
        administrator.token,
        'mutation ($id: ID!, $factsHash: String) { verifyOrganization(organizationId: $id, factsHash: $factsHash) { __typename } }',
        { id: organizationId, factsHash },
      );
    await edit(owner, { legalName: 'Sample Group Inc.', registration: '00-0000000', officer: 'Wrong' });
    expect((await edit(owner, { officer: ' ' })).__typename).toBe('OrganizationEdited');
    expect((await told()).officer).toBeNull();
    await edit(owner, { officer: 'Sample Officer' });
    const { factsHash: read } = await told();
    await edit(owner, { officer: 'Another Officer' });
    expect((await verify(read)).__typename).toBe('OrganizationChangedSince');
    expect((await told()).state).toBe('applied');
    expect((await verify((await told()).factsHash)).__typename).toBe('OrganizationVerified');

    const mended = { officer: 'Sample Officer', name: 'Sample Group mended' };
    expect(await edit(owner, mended)).toEqual({ __typename: 'InvalidInput', field: 'name' });
    expect(await edit(administrator, { officer: '' })).toEqual({
      __typename: 'InvalidInput',
      field: 'officer',
    });
    expect((await edit(administrator, mended)).__typename).toBe('OrganizationEdited');
    expect(await told()).toMatchObject({ officer: 'Sample Officer', state: 'verified' });

    const another = await given();
    await world.sql(`UPDATE organization SET state = 'verified' WHERE id = $1`, [another.organizationId]);
    const verified = async (who: SignedIn, after: string | null = null): Promise<readonly Verified[]> => {
      const { data } = await world.ask<{ organizationsVerified: VerifiedOnes | null }>(
        `query ($after: String) { organizationsVerified(first: 1, after: $after) {
           edges { node { id name verifiedAt } } pageInfo { hasNextPage endCursor } } }`,
        { after },
        who.token,
      );
      if (data?.organizationsVerified == null) return [];
      const { edges, pageInfo } = data.organizationsVerified;
      const further = pageInfo.hasNextPage ? await verified(who, pageInfo.endCursor) : [];
      return [...edges.map(({ node }) => node), ...further];
    };
    const all = await verified(administrator);
    const [mine] = all.filter(({ id }) => id === organizationId);
    expect(mine).toMatchObject({ name: 'Sample Group mended' });
    expect(Date.now() - Date.parse(mine?.verifiedAt ?? '')).toBeLessThan(600_000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all).toContainEqual(expect.objectContaining({ id: another.organizationId, verifiedAt: null }));
    expect(await verified(owner)).toEqual([]);
    const unverified = await given();
    expect(
      (await edit(administrator, { organizationId: unverified.organizationId, officer: 'Nobody' }))
        .__typename,
    ).toBe('NotAllowed');
  });

  test.each([
    ['endMembership', 'mutation { endMembership(membershipId: "x") { __typename } }'],
    [
      'decideApproval',
      'mutation { decideApproval(approvalId: "x", subjectHash: "x", approve: true) { __typename } }',
    ],
    ['editOrganization', 'mutation { editOrganization(input: { organizationId: "x" }) { __typename } }'],
  ])('%s says in words that an id is none', async (_, query) => {
    const { owner } = await given();
    const { errors } = await world.ask(query, {}, owner.token);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('a home that holds an organization which is no sample does not become a sample home', async () => {
    await world.sql(
      `INSERT INTO organization (id, state, name, sample, created_at) VALUES (gen_random_uuid(), 'applied', 'Sample Real', false, now())`,
    );
    await expect(
      db.transaction(system('command-line'), (tx) => new BusinessClock().declareSample(tx)),
    ).rejects.toThrow(/stays a real one/);
  });
});

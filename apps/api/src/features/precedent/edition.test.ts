import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { givenCampaign, run, type GivenCampaign } from '../../../../../test/support/given-campaign.js';
import { givenOutcomes, givenPoolConsent } from './testing/given.js';

const refusal = '... on Refusal { message }';
const propose = `mutation ($id: ID!) { proposeEdition(campaignId: $id) { __typename ${refusal}
  ... on EditionProposed { edition { id asOf state } approval { id subjectHash } } } }`;
const decide = `mutation ($id: ID!, $hash: String!) {
  decideApproval(approvalId: $id, subjectHash: $hash, approve: true) { __typename ${refusal} } }`;
const publish = `mutation ($id: ID!) { publishEdition(editionId: $id) { __typename ${refusal} } }`;
const tableOf = `query ($id: ID!, $by: [PrecedentDimension!]!) {
  precedentTable(campaignId: $id, by: $by) { edition asOf groupsWithheld rows { keys total overturned upheld undecided unknown } } }`;

interface Proposed {
  readonly __typename: string;
  readonly edition: { readonly id: string; readonly asOf: string };
  readonly approval: { readonly id: string; readonly subjectHash: string };
}
interface Row {
  readonly keys: readonly string[];
  readonly total: number;
  readonly [part: string]: unknown;
}
type Table = { readonly asOf: string; readonly edition: boolean; readonly rows: readonly Row[] } | null;

describe('editions of a campaign’s figures', () => {
  let world: TestApp;
  let campaign: GivenCampaign;

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenCampaign(world);
    await world.sql(`UPDATE home SET sample = true, business_now = '2026-11-22T15:00:00Z'`);
    for (const [state, result, people] of [
      ['CA', 'overturned', 20],
      ['CA', 'upheld', 25],
      ['CA', 'ineligible', 3],
      ['TX', 'overturned', 40],
      ['TX', 'upheld', 30],
    ] as const) {
      await givenOutcomes(world, campaign, { state, stands: 'verified', result, people });
    }
  });
  afterAll(() => world.close());

  const outside = async (
    by: readonly string[] = ['jurisdiction'],
    who: SignedIn | null = null,
  ): Promise<Table> => {
    const { data, errors } = await world.ask<{ precedentTable: Table }>(
      tableOf,
      { id: campaign.campaignId, by },
      who?.token ?? null,
    );
    if (errors !== undefined) throw new Error(errors[0]?.message);
    return data.precedentTable;
  };
  const proposed = () => run<Proposed>(world, campaign.owner.token, propose, { id: campaign.campaignId });
  const agree = ({ approval }: Proposed, who: SignedIn) =>
    run(world, who.token, decide, { id: approval.id, hash: approval.subjectHash });
  const published = async ({ edition }: Proposed, who = campaign.owner) =>
    (await run(world, who.token, publish, { id: edition.id })).__typename;

  test('are seen by nobody outside before a second person agreed and they were published', async () => {
    const first = await proposed();
    expect(first.edition).toMatchObject({ asOf: '2026-11-01', state: 'proposed' });
    expect(await outside()).toBeNull();
    expect(await published(first)).toBe('NotApproved');
    expect((await agree(first, campaign.owner)).__typename).toBe('ApprovalNeedsAnother');
    await agree(first, campaign.organizer);
    expect(await outside()).toBeNull();
    expect(await published(first, await world.signIn('passer.by@example.org'))).toBe('NotFound');
    expect(await published(first)).toBe('EditionPublished');
    expect(await outside()).toMatchObject({ edition: true, asOf: '2026-11-01' });
    expect((await proposed()).__typename).toBe('EditionExists');
  });

  test('the newest published one of each campaign is found by everybody, with the campaign it is of', async () => {
    const { data, errors } = await world.ask<{ publishedEditions: unknown }>(
      '{ publishedEditions { asOf state campaign { slug } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.publishedEditions).toEqual([
      { asOf: '2026-11-01', state: 'published', campaign: { slug: campaign.slug } },
    ]);
  });

  test('neither their groups nor their sums give the three ineligible of one state away', async () => {
    const rows = (await outside())?.rows ?? [];
    const [whole] = (await outside([]))?.rows ?? [];
    const of = (key: string): Row | undefined => rows.find(({ keys }) => keys[0] === key);
    expect(of('CA')?.undecided ?? null).toBeNull();
    for (const part of ['total', 'overturned', 'upheld', 'undecided', 'unknown']) {
      const line = [of('CA'), of('TX'), whole].map((row) => row?.[part] ?? null);
      expect(line.filter((number) => number === null)).not.toHaveLength(1);
    }
  });

  test('are what an analyst sees too, also while the next one is not made yet: nothing that could be taken off the other', async () => {
    const analyst = await world.signInAsStaff('sample.analyst@example.org');
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'analyst', 'active', now())`,
      [analyst.accountId, campaign.organizationId],
    );
    for (const by of [['jurisdiction'], []])
      expect(await outside(by, analyst)).toEqual({ ...(await outside(by)), edition: false });
    await expect(outside(['level'], analyst)).rejects.toThrow(/jurisdiction/);
    await world.sql(`UPDATE home SET business_now = '2026-12-03T15:00:00Z'`);
    await givenOutcomes(world, campaign, { state: 'WY', stands: 'verified', result: 'upheld', people: 4 });
    const next = await outside(['jurisdiction'], analyst);
    expect(next).toMatchObject({ asOf: '2026-12-01', edition: false });
    expect(next?.rows.map(({ keys }) => keys[0])).not.toContain('WY');
    expect((await outside([], campaign.owner))?.rows[0]?.total).toBe(122);
    const before = (await outside([]))?.rows[0]?.total;
    expect([null, undefined, before]).toContain((await outside([], analyst))?.rows[0]?.total);
    await world.sql(
      `DELETE FROM participation p USING denial_case d, case_facet f WHERE d.id = p.case_id AND f.id = d.facet_id
       AND f.residence_state = 'WY'`,
    );
    await world.sql(`UPDATE home SET business_now = '2026-11-22T15:00:00Z'`);
  });

  test('stay as they were when somebody leaves, withdraws or is verified in the middle of the month', async () => {
    const before = await outside();
    await world.sql(
      `UPDATE participation SET state = 'left' WHERE id = (SELECT min(id::text)::uuid FROM participation WHERE campaign_id = $1)`,
      [campaign.campaignId],
    );
    expect(await outside()).toEqual(before);
  });

  test('show no other dimension: tables by several of them could be subtracted', async () => {
    await expect(outside(['level'])).rejects.toThrow(/jurisdiction/);
    await expect(outside(['jurisdiction', 'level'])).rejects.toThrow(/jurisdiction/);
  });

  test('are made anew when somebody withdraws "count my case" between proposal and publication', async () => {
    await world.sql(`UPDATE home SET business_now = '2026-12-03T15:00:00Z'`);
    await givenOutcomes(world, campaign, { state: 'TX', stands: 'verified', result: 'upheld', people: 12 });
    const second = await proposed();
    expect(second.edition.asOf).toBe('2026-12-01');
    await agree(second, campaign.organizer);
    const people = await world.sql<{ id: string }>(
      `SELECT p.person_id AS id FROM participation p JOIN denial_case d ON d.id = p.case_id JOIN case_facet f ON f.id = d.facet_id
       JOIN outcome o ON o.case_id = d.id
       WHERE p.campaign_id = $1 AND p.state <> 'left' AND f.residence_state = 'TX' AND o.result = 'overturned' LIMIT 12`,
      [campaign.campaignId],
    );
    for (const { id } of people) await givenPoolConsent(world, campaign.organizationId, id, 'withdrawn');
    expect(await published(second)).toBe('ApprovalOutdated');
    const again = await proposed();
    await agree(again, campaign.organizer);
    expect(await published(again)).toBe('EditionPublished');
    const rows = (await outside())?.rows ?? [];
    const [overturned] = rows.filter(({ keys }) => keys[0] === 'TX').map((row) => row.overturned ?? null);
    expect([null, 28]).toContain(overturned ?? null);
  });

  test('are removed by nobody, whatever their rights in the application', async () => {
    const [row] = await world.sql<{ may: boolean }>(
      `SELECT has_table_privilege('chorus_app', 'edition', 'DELETE') AS may`,
    );
    expect(row?.may).toBe(false);
  });
});

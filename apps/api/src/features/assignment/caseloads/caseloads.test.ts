import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { caseloadCap } from '@chorus/domain/participation/helping';
import { testApp, type SignedIn, type TestApp } from '../../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../../test/support/given-campaign.js';

const preview = `mutation ($id: ID!, $rebalance: Boolean! = false) { previewCaseloads(campaignId: $id, rebalance: $rebalance) {
  __typename ... on Refusal { message } ... on CaseloadsPreviewed { plan { hash entries { participationId helperId change reasons }
    loads { accountId before after places } without { participationId constraint reason whatWouldUnblock facet { residenceState actBy } } } } } }`;
const commit = `mutation ($id: ID!, $hash: String!, $rebalance: Boolean! = false) {
  commitCaseloads(campaignId: $id, hash: $hash, rebalance: $rebalance) {
    __typename ... on Refusal { message } ... on CaseloadsCommitted { given } } }`;

interface Shown {
  readonly __typename: string;
  readonly plan: {
    readonly hash: string;
    readonly entries: readonly {
      readonly participationId: string;
      readonly helperId: string;
      readonly change: string;
      readonly reasons: readonly string[];
    }[];
    readonly loads: readonly {
      readonly accountId: string;
      readonly before: number;
      readonly after: number;
      readonly places: number;
    }[];
    readonly without: readonly {
      readonly participationId: string;
      readonly constraint: string;
      readonly facet: { readonly residenceState: string | null; readonly actBy: string | null } | null;
    }[];
  };
}

let world: TestApp;
let campaign: GivenCampaign;
let navigators: readonly [SignedIn, SignedIn];
let number = 0;

beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());
beforeEach(async () => {
  campaign = await givenCampaign(world);
  navigators = [await navigator(), await navigator()];
});

async function navigator(): Promise<SignedIn> {
  number += 1;
  const who = await world.signInAsStaff(`sample.caseload.${number}@example.org`);
  await world.sql(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
     VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
    [who.accountId, campaign.organizationId],
  );
  return who;
}
const agreeing = () =>
  givenParticipant(world, campaign, { consents: ['store', 'draft', 'send', 'share_with_helper'] });
const shown = (rebalance = false, token = campaign.organizer.token): Promise<Shown> =>
  run(world, token, preview, { id: campaign.campaignId, rebalance });
const committed = (hash: string, rebalance = false) =>
  run<{ __typename: string; given?: number }>(world, campaign.organizer.token, commit, {
    id: campaign.campaignId,
    hash,
    rebalance,
  });
const helperOf = async (participationId: string) =>
  (await world.sql('SELECT state, helper_id FROM participation WHERE id = $1', [participationId]))[0];

test('people are shared evenly among navigators, and who has not agreed is shown to nobody and told why', async () => {
  const people = [await agreeing(), await agreeing(), await agreeing(), await agreeing()];
  const silent = await givenParticipant(world, campaign);
  const { plan } = await shown();
  expect(plan.loads.map(({ before, after }) => [before, after])).toEqual([
    [0, 2],
    [0, 2],
  ]);
  expect(plan.without).toMatchObject([
    {
      participationId: silent.participationId,
      constraint: 'consent_missing',
      facet: { residenceState: 'MT' },
    },
  ]);
  expect(await helperOf(people[0]?.participationId ?? '')).toMatchObject({ helper_id: null });
  expect(await committed(plan.hash)).toMatchObject({ __typename: 'CaseloadsCommitted', given: 4 });
  for (const { participationId } of people) {
    expect(await helperOf(participationId)).toMatchObject({ state: 'helped' });
  }
  expect(await helperOf(silent.participationId)).toMatchObject({ helper_id: null });
  const again = await shown();
  expect(again.plan.entries.map(({ change }) => change)).toEqual(['same', 'same', 'same', 'same']);
  expect(await committed(again.plan.hash)).toMatchObject({ given: 0 });
});

test('somebody whose language a navigator speaks is given to them; who has a navigator keeps them unless it is chosen', async () => {
  const [first, second] = navigators;
  await world.sql(`UPDATE account SET language = 'es' WHERE id = $1`, [second.accountId]);
  const [spanish, english] = [await agreeing(), await agreeing()];
  await world.sql(`UPDATE person SET language = 'es' WHERE id = $1`, [spanish.personId]);
  const { plan } = await shown();
  const given = new Map(plan.entries.map((entry) => [entry.participationId, entry]));
  expect(given.get(spanish.participationId)).toMatchObject({
    helperId: second.accountId,
    reasons: expect.arrayContaining(['They speak the language.']),
  });
  expect(given.get(english.participationId)).toMatchObject({ helperId: first.accountId });
  for (const { participationId } of [spanish, english]) {
    await world.sql(`UPDATE participation SET state = 'helped', helper_id = $2 WHERE id = $1`, [
      participationId,
      first.accountId,
    ]);
  }
  expect((await shown()).plan.entries.map(({ change }) => change)).toEqual(['same', 'same']);
  const moved = (await shown(true)).plan;
  expect(moved.loads.map(({ before, after }) => [before, after]).sort()).toEqual([
    [0, 1],
    [2, 1],
  ]);
  expect(await committed(moved.hash)).toMatchObject({ __typename: 'PlanOutdated' });
  expect(await committed(moved.hash, true)).toMatchObject({ given: 1 });
});

test('what was shown before somebody agreed is refused, and so is whoever plans nothing here', async () => {
  await agreeing();
  const { plan } = await shown();
  await agreeing();
  expect(await committed(plan.hash)).toMatchObject({ __typename: 'PlanOutdated' });
  expect((await shown(false, navigators[0].token)).__typename).toBe('NotAllowed');
});

test('whom a navigator helps elsewhere takes a place of theirs here', async () => {
  await agreeing();
  const other = await givenParticipant(world, await givenCampaign(world));
  await world.sql(`UPDATE participation SET state = 'helped', helper_id = $2 WHERE id = $1`, [
    other.participationId,
    navigators[0].accountId,
  ]);
  const { plan } = await shown();
  expect(new Map(plan.loads.map(({ accountId, places }) => [accountId, places]))).toEqual(
    new Map([
      [navigators[0].accountId, caseloadCap - 1],
      [navigators[1].accountId, caseloadCap],
    ]),
  );
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { queriesOf } from '../../../../../test/support/count-queries.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';

const summary = `summary { assigned unassigned settled unknownDeadline byState { state assigned unassigned unknownDeadline }
  byTiming { timing count } byChannel { channel count } byConstraint { constraint count } changes { new same moved settled released } }`;
const preview = `mutation ($id: ID!) { previewAssignment(campaignId: $id) {
  __typename ... on Refusal { message } ... on AssignmentPreviewed { plan { id stale ${summary} } } } }`;
const commit = `mutation ($id: ID!) { commitAssignment(planId: $id) {
  __typename ... on Refusal { message } ... on AssignmentCommitted { offered released plan { id committedAt } } } }`;
const reassign = `mutation ($input: ReassignWorkItemInput!) { reassignWorkItem(input: $input) {
  __typename ... on Refusal { message field }
  ... on ReassignmentShown { consequence workItem { id releaseFrom } }
  ... on WorkItemReassigned { consequence workItem { id releaseFrom settled } } } }`;
const workItems = `query ($id: ID!, $first: Int) { workItems(campaignId: $id, first: $first) { edges { node {
  id state caseId channel releaseFrom sendBy actBy timing reasons label { en es } recipientName facet { residenceState } } } } }`;
const unassigned = `query ($id: ID!, $first: Int) { unassigned(planId: $id, first: $first) { edges { node {
  caseId stepKey constraint reason whatWouldUnblock facet { planType } } } } }`;

interface Plan {
  readonly id: string;
  readonly stale: boolean;
  readonly summary: {
    readonly assigned: number;
    readonly unassigned: number;
    readonly unknownDeadline: number;
    readonly settled: number;
    readonly changes: Readonly<Record<string, number>>;
    readonly byConstraint: readonly { readonly constraint: string; readonly count: number }[];
  };
}
interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly plan: Plan;
  readonly offered: number;
  readonly released: number;
}
interface Item {
  readonly id: string;
  readonly state: string;
  readonly caseId: string;
  readonly channel: string;
  readonly releaseFrom: string;
  readonly sendBy: string | null;
  readonly actBy: string | null;
  readonly timing: string;
}
interface Nodes<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

describe('who files what, where and when', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  const previewOf = (campaign: GivenCampaign, token = campaign.organizer.token): Promise<Answer> =>
    run(world, token, preview, { id: campaign.campaignId });
  const commitOf = (campaign: GivenCampaign, planId: string): Promise<Answer> =>
    run(world, campaign.organizer.token, commit, { id: planId });
  const itemsOf = async (campaign: GivenCampaign, token = campaign.organizer.token): Promise<Item[]> => {
    const found = await run<Nodes<Item>>(world, token, workItems, { id: campaign.campaignId, first: 100 });
    return found.edges.map(({ node }) => node);
  };
  const planAndCommit = async (campaign: GivenCampaign): Promise<Answer> => {
    const { plan } = await previewOf(campaign);
    return commitOf(campaign, plan.id);
  };

  test('a plan is shown with its counts and gives nothing out; committed, everybody has a day no later than the safe one', async () => {
    const campaign = await givenCampaign(world);
    for (let people = 0; people < 3; people += 1) await givenParticipant(world, campaign);
    const shown = await previewOf(campaign);
    expect(shown.plan.summary).toMatchObject({
      assigned: 3,
      unassigned: 0,
      changes: { new: 3, same: 0, moved: 0, settled: 0, released: 0 },
    });
    expect(await itemsOf(campaign)).toEqual([]);
    expect(await commitOf(campaign, shown.plan.id)).toMatchObject({ offered: 3, released: 0 });
    const items = await itemsOf(campaign);
    expect(items).toHaveLength(3);
    for (const { state, sendBy, releaseFrom, actBy } of items) {
      expect(state).toBe('offered');
      expect(releaseFrom <= (sendBy ?? '')).toBe(true);
      expect((sendBy ?? '') < (actBy ?? '')).toBe(true);
    }
    const again = await previewOf(campaign);
    expect(again.plan.summary.changes).toEqual({ new: 0, same: 3, moved: 0, settled: 0, released: 0 });
    expect(await commitOf(campaign, again.plan.id)).toMatchObject({ offered: 0, released: 0 });
  });

  test('the same people and dates give the same plan', async () => {
    const campaign = await givenCampaign(world);
    for (let people = 0; people < 4; people += 1) await givenParticipant(world, campaign);
    await previewOf(campaign);
    await previewOf(campaign);
    const hashes = await world.sql<{ hash: string; steps: string }>(
      `SELECT p.input_hash AS hash, (SELECT md5(string_agg(concat_ws(' ', i.case_id, i.step_key, i.channel, i.release_from,
         i.send_by, i.reasons), '\n' ORDER BY i.case_id)) FROM planned_item i WHERE i.plan_id = p.id) AS steps
       FROM assignment_plan p WHERE campaign_id = $1`,
      [campaign.campaignId],
    );
    expect(new Set(hashes.map(({ hash, steps }) => hash + steps)).size).toBe(1);
  });

  test('of two commits at once one is put in force, and nobody has a step twice', async () => {
    const campaign = await givenCampaign(world);
    for (let people = 0; people < 3; people += 1) await givenParticipant(world, campaign);
    const first = await previewOf(campaign);
    const second = await previewOf(campaign);
    const answers = await Promise.all([
      commitOf(campaign, first.plan.id),
      commitOf(campaign, first.plan.id),
      commitOf(campaign, second.plan.id),
    ]);
    const kinds = answers.map((answer) => answer.__typename).sort();
    expect(kinds.filter((kind) => kind === 'AssignmentCommitted')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'PlanOutdated' || kind === 'PlanAlreadyCommitted')).toHaveLength(
      2,
    );
    expect(await itemsOf(campaign)).toHaveLength(3);
  });

  test('a plan shown before somebody joined is refused, and nothing is given out', async () => {
    const campaign = await givenCampaign(world);
    await givenParticipant(world, campaign);
    const { plan } = await previewOf(campaign);
    await givenParticipant(world, campaign);
    expect(await commitOf(campaign, plan.id)).toMatchObject({ __typename: 'PlanOutdated' });
    expect(await itemsOf(campaign)).toEqual([]);
  });

  test('everybody who gets nothing to do has a reason and what would change it', async () => {
    const campaign = await givenCampaign(world);
    const people = [
      await givenParticipant(world, campaign, { facts: { letterPrintsDeadline: null } }),
      await givenParticipant(world, campaign, { consents: ['store'] }),
      await givenParticipant(world, campaign, { evidence: false }),
      await givenParticipant(world, campaign, { facts: { planType: 'unknown' } }),
      await givenParticipant(world, campaign, { facts: { noticeAddress: null } }),
    ];
    const { plan } = await previewOf(campaign);
    const { edges } = await run<
      Nodes<{ caseId: string; constraint: string; reason: string; whatWouldUnblock: string }>
    >(world, campaign.organizer.token, unassigned, { id: plan.id });
    const byCase = new Map(edges.map(({ node }) => [node.caseId, node]));
    expect(people.map(({ caseId }) => byCase.get(caseId)?.constraint)).toEqual([
      'answer_needed',
      'consent_missing',
      'case_not_evidenced',
      'referred_elsewhere',
      'no_way_to_recipient',
    ]);
    for (const { node } of edges) {
      expect(node.reason.length).toBeGreaterThan(20);
      expect(node.whatWouldUnblock.length).toBeGreaterThan(10);
    }
  });

  test('lists, and a plan itself, cost the same number of queries for one person and for many', async () => {
    const campaign = await givenCampaign(world);
    const { token } = campaign.organizer;
    const fax = { noticeAddress: { fax: '+1 406 555 0100' } };
    await givenParticipant(world, campaign, { facts: fax });
    await givenParticipant(world, campaign, { facts: { planType: 'unknown' } });
    const few = await queriesOf(world, () => previewOf(campaign));
    for (let people = 0; people < 3; people += 1) {
      await givenParticipant(world, campaign, { facts: fax });
      await givenParticipant(world, campaign, { facts: { planType: 'unknown' } });
    }
    let planId = '';
    const many = await queriesOf(world, async () => {
      planId = (await previewOf(campaign)).plan.id;
    });
    expect(many).toHaveLength(few.length);
    await commitOf(campaign, planId);
    for (const [query, id] of [
      [workItems, campaign.campaignId],
      [unassigned, planId],
    ] as const) {
      const page = (first: number) => () => run(world, token, query, { id, first });
      const one = await queriesOf(world, page(1));
      expect(one.length).toBeGreaterThan(2);
      expect(await queriesOf(world, page(4))).toEqual(one);
    }
  });

  test('an unknown deadline has no wave and is counted apart', async () => {
    const campaign = await givenCampaign(world);
    // A church plan's rules name the first appeal and no window: the letter's own date is asked for, and it prints none.
    await givenParticipant(world, campaign, { facts: { planType: 'church_plan' } });
    const { plan } = await previewOf(campaign);
    expect(plan.summary).toMatchObject({ assigned: 1, unknownDeadline: 1 });
  });

  test('who leaves is given nothing more, and the plan in force says that it is stale', async () => {
    const worker = await testApp({ worker: true });
    try {
      const campaign = await givenCampaign(worker);
      const stays = await givenParticipant(worker, campaign);
      const leaves = await givenParticipant(worker, campaign);
      const { plan } = await run<Answer>(worker, campaign.organizer.token, preview, {
        id: campaign.campaignId,
      });
      await run(worker, campaign.organizer.token, commit, { id: plan.id });
      await run(
        worker,
        leaves.token,
        'mutation ($id: ID!) { leaveCampaign(participationId: $id) { __typename } }',
        { id: leaves.participationId },
      );
      const left = `SELECT state FROM work_item WHERE case_id = $1`;
      const stale = `SELECT stale_because FROM assignment_plan WHERE id = $1 AND stale_since IS NOT NULL`;
      await until(async () => {
        const [item] = await worker.sql<{ state: string }>(left, [leaves.caseId]);
        const because = await worker.sql(stale, [plan.id]);
        return item?.state === 'released' && because.length === 1;
      });
      expect(await worker.sql(left, [stays.caseId])).toEqual([{ state: 'offered' }]);
    } finally {
      await worker.close();
    }
  });

  test('an organizer moves a step within the safe days, sees what it means first, and later plans leave it', async () => {
    const campaign = await givenCampaign(world);
    await givenParticipant(world, campaign);
    await planAndCommit(campaign);
    const [item] = await itemsOf(campaign);
    if (item === undefined || item.sendBy === null) throw new Error('Expected a step with a date');
    const move = (more: Record<string, unknown>) =>
      run<{ __typename: string; consequence?: string }>(world, campaign.organizer.token, reassign, {
        input: { workItemId: item.id, releaseFrom: item.sendBy, ...more },
      });
    expect((await move({})).__typename).toBe('ReassignmentShown');
    expect((await itemsOf(campaign))[0]?.releaseFrom).toBe(item.releaseFrom);
    const done = await move({ confirmed: true });
    expect(done.__typename).toBe('WorkItemReassigned');
    expect(done.consequence).toContain(item.sendBy);
    expect((await move({ releaseFrom: item.actBy, confirmed: true })).__typename).toBe('PastSafeDay');
    expect((await move({ channel: 'fax', confirmed: true })).__typename).toBe('NoSuchWay');
    const { plan } = await previewOf(campaign);
    expect(plan.summary.changes).toMatchObject({ settled: 1, moved: 0 });
    await commitOf(campaign, plan.id);
    expect((await itemsOf(campaign))[0]?.releaseFrom).toBe(item.sendBy);
  });

  test('strangers see no step, no plan and no reason; a person sees their own work and nobody else’s', async () => {
    const campaign = await givenCampaign(world);
    const person = await givenParticipant(world, campaign);
    const other = await givenParticipant(world, campaign, { facts: { planType: 'unknown' } });
    const { plan } = await previewOf(campaign);
    await commitOf(campaign, plan.id);
    const stranger = await world.signIn('a.stranger@example.org');
    expect(await itemsOf(campaign, stranger.token)).toEqual([]);
    expect((await previewOf(campaign, stranger.token)).__typename).toBe('NotAllowed');
    expect(await commitOfAs(stranger.token, plan.id)).toMatchObject({ __typename: 'NotFound' });
    const seen = await world.ask<{ assignmentPlan: unknown; unassigned: Nodes<unknown> }>(
      'query ($id: ID!) { assignmentPlan(id: $id) { id } unassigned(planId: $id) { edges { node { id } } } }',
      { id: plan.id },
      stranger.token,
    );
    expect(seen.data).toEqual({ assignmentPlan: null, unassigned: { edges: [] } });
    const mine = 'query ($id: ID!) { myWork(personId: $id) { items { caseId } unassigned { caseId } } }';
    const workOf = (token: string, id: string) => run<unknown>(world, token, mine, { id });
    expect(await workOf(person.token, person.personId)).toEqual({
      items: [{ caseId: person.caseId }],
      unassigned: [],
    });
    expect(await workOf(other.token, other.personId)).toEqual({
      items: [],
      unassigned: [{ caseId: other.caseId }],
    });
    expect(await workOf(other.token, person.personId)).toEqual({ items: [], unassigned: [] });
    expect(await workOf(campaign.organizer.token, person.personId)).toEqual({ items: [], unassigned: [] });
  });

  const commitOfAs = (token: string, planId: string): Promise<Answer> =>
    run(world, token, commit, { id: planId });
});

/** Asks again until it is so; the test's own time limit ends it otherwise. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

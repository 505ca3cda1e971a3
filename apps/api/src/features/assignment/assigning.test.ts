import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dayWords } from '@chorus/domain/shared/day-words';
import { system } from '@chorus/domain/shared/actor';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { englishAmong } from '../../../../../test/support/spanish.js';
import { queriesOf } from '../../../../../test/support/count-queries.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { campaignTable } from '../campaign/campaign.public.js';
import { markStale } from './assignment.repository.js';
import { beginWorkItem } from './assignment.public.js';

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
  caseId stepKey constraint reason whatWouldUnblock razon: reason(language: es) remedio: whatWouldUnblock(language: es) facet { planType } } } } }`;

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
      Nodes<Record<'caseId' | 'constraint' | 'reason' | 'whatWouldUnblock' | 'razon' | 'remedio', string>>
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
    const spanish = edges.flatMap(({ node }) => [node.razon, node.remedio]);
    expect(spanish).not.toContain(null);
    expect(await englishAmong(spanish)).toEqual([]);
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

      // A plan read before they left may give them a step while it is being put in force: that is taken back all the same.
      const [, release] = await whileHeld(
        worker,
        (tx) => tx.execute(`UPDATE work_item SET state = 'offered' WHERE case_id = $1`, [leaves.caseId]),
        campaign.campaignId,
        (tx) =>
          reactionOf(worker, 'assignment.release-left')(tx, { participationId: leaves.participationId }),
      );
      await release;
      expect(await worker.sql(left, [leaves.caseId])).toEqual([{ state: 'released' }]);
    } finally {
      await worker.close();
    }
  });

  test('a plan that is put in force while something changes says that it is stale', async () => {
    const campaign = await givenCampaign(world);
    await givenParticipant(world, campaign);
    const { plan } = await previewOf(campaign);
    const [, marked] = await whileHeld(
      world,
      (tx) => tx.execute('UPDATE assignment_plan SET committed_at = now() WHERE id = $1', [plan.id]),
      campaign.campaignId,
      (tx) => markStale(tx, 'consent.withdrawn', { campaignId: campaign.campaignId }),
    );
    expect(await marked).toBe(1);
  });

  test('who moves to a state without the campaign is given nothing more, with the reason; what they began stays theirs', async () => {
    const campaign = await givenCampaign(world);
    const [begun, offered] = [
      await givenParticipant(world, campaign),
      await givenParticipant(world, campaign),
    ];
    await planAndCommit(campaign);
    const steps = await itemsOf(campaign);
    const of = (caseId: string, among: readonly Item[]) => among.find((item) => item.caseId === caseId);
    const db = world.app.get(Db, { strict: false });
    await db.transaction(system('worker'), (tx) => beginWorkItem(tx, of(begun.caseId, steps)?.id ?? ''));
    for (const { caseId, token } of [begun, offered])
      await run(
        world,
        token,
        'mutation ($input: RecordDenialInput!) { recordDenial(input: $input) { __typename ... on Refusal { message } } }',
        { input: { caseId, facts: { residenceState: 'ID', contractState: 'ID' } } },
      );
    const { plan } = await previewOf(campaign);
    expect(plan.summary.changes).toMatchObject({ settled: 1, released: 1, new: 0, moved: 0 });
    const without = await run<Nodes<{ caseId: string; reason: string }>>(
      world,
      campaign.organizer.token,
      unassigned,
      { id: plan.id, first: 10 },
    );
    expect(without.edges.find(({ node }) => node.caseId === offered.caseId)?.node.reason).toContain(
      'not one this campaign is about',
    );
    await commitOf(campaign, plan.id);
    const after = await itemsOf(campaign);
    expect(of(begun.caseId, after)).toMatchObject({ state: 'held' });
    expect(of(offered.caseId, after)).toMatchObject({ state: 'released' });
    const changed = await world.sql(`SELECT 1 FROM outbox_message WHERE event = 'case.facts_changed'`);
    expect(changed.length).toBeGreaterThan(0);
    expect(
      world.app
        .get(Reactions, { strict: false })
        .all()
        .map(({ name }) => name),
    ).toContain('assignment.note-case-facts-changed');
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
    expect(done.consequence).toContain(dayWords(item.sendBy, 'en'));
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

/**
 * Begins `other` while a transaction that locks the campaign and has done `first` is not yet over, and ends that one as soon
 * as the other waits for it or is done.
 */
async function whileHeld<First, Other>(
  on: TestApp,
  first: (tx: Tx) => Promise<First>,
  campaignId: string,
  other: (tx: Tx) => Promise<Other>,
): Promise<readonly [Promise<First>, Promise<Other>]> {
  const db = on.app.get(Db, { strict: false });
  let [begun, end] = [() => {}, () => {}];
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const mayEnd = new Promise<void>((resolve) => (end = resolve));
  const one = db.transaction(system('worker'), async (tx) => {
    await tx.lock(campaignTable, campaignId);
    const done = await first(tx);
    begun();
    await mayEnd;
    return done;
  });
  await hasBegun;
  let over = false;
  const two = db.transaction(system('worker'), other).finally(() => (over = true));
  await until(async () => {
    const waiting = await on.sql(`SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'`);
    return over || waiting.length > 0;
  });
  end();
  await one;
  return [one, two];
}

const reactionOf =
  (on: TestApp, name: string) =>
  async (tx: Tx, ids: Readonly<Record<string, string>>): Promise<void> => {
    const found = on.app
      .get(Reactions, { strict: false })
      .all()
      .find((one) => one.name === name);
    if (found?.kind !== 'database') throw new Error(`No such reaction: ${name}`);
    await found.run(tx, { ids } as Parameters<typeof found.run>[1]);
  };

/** Asks again until it is so; the test's own time limit ends it otherwise. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

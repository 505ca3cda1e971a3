import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';
import { until } from '../../platform/outbox/testing/world.js';
import { Db } from '../../platform/database/db.js';
import { system } from '@chorus/domain/shared/actor';
import { EndUnheard } from './end-unheard.schedule.js';
import { SolvingTerms } from './solving-terms.js';
import { planning } from './testing/planning.js';

let world: TestApp;
let campaign: GivenCampaign;
let terms: SolvingTerms;

beforeAll(async () => {
  world = await testApp();
  terms = world.app.get(SolvingTerms, { strict: false });
});
afterAll(() => world.close());
beforeEach(async () => {
  Object.assign(terms, new SolvingTerms());
  campaign = await givenCampaign(world);
  await givenParticipant(world, campaign);
  await givenParticipant(world, campaign, { facts: { residenceState: 'MN' } });
});

const inThread = (answerWithin: number): void => {
  Object.assign(terms, { inThreadFrom: 1, answerWithin, heardEvery: 50 });
};
const solving = async (): Promise<string> => {
  let id = '';
  await until('a plan is being calculated', async () => {
    const rows = await world.sql<{ id: string }>(
      `SELECT id FROM assignment_plan WHERE campaign_id = $1 AND state = 'solving'`,
      [campaign.campaignId],
    );
    id = rows[0]?.id ?? '';
    return rows.length === 1;
  });
  return id;
};

test('a plan that takes longer than one waits for a page goes on, holds no transaction, and is ready in the end', async () => {
  inThread(0);
  const { preview, plan, commit } = planning(world, campaign);
  const begun = await preview();
  expect(begun).toMatchObject({
    __typename: 'AssignmentSolving',
    plan: { state: 'solving', complete: false },
  });
  expect((await commit(begun.plan.id)).__typename).toBe('PlanNotReady');
  const held = await world.sql<{ held: string }>(
    `SELECT count(*) AS held FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'
       AND state_change < now() - interval '300 milliseconds'`,
  );
  expect(held).toEqual([{ held: '0' }]);
  await until('the plan is ready', async () => (await plan(begun.plan.id)).state === 'ready');
  expect(await commit(begun.plan.id)).toMatchObject({ __typename: 'AssignmentCommitted', offered: 2 });
});

test('a calculation that is cancelled ends, leaves no plan, and cannot be cancelled again', async () => {
  inThread(600_000);
  const { preview, plan, cancel, commit } = planning(world, campaign);
  const answer = preview();
  const id = await solving();
  expect((await cancel(id)).plan).toEqual({ state: 'cancelled' });
  expect((await answer).__typename).toBe('PlanNotSolving');
  expect(await plan(id)).toMatchObject({ state: 'cancelled', progress: null });
  expect((await cancel(id)).__typename).toBe('PlanNotSolving');
  expect((await commit(id)).__typename).toBe('PlanNotReady');
  expect(await world.sql('SELECT 1 FROM planned_item WHERE plan_id = $1', [id])).toEqual([]);
});

test('another process learns of a cancellation by its next sign of life', async () => {
  inThread(600_000);
  const answer = planning(world, campaign).preview();
  const id = await solving();
  await world.sql(`UPDATE assignment_plan SET state = 'cancelled', heard_at = NULL WHERE id = $1`, [id]);
  expect((await answer).__typename).toBe('PlanNotSolving');
});

test('a calculation whose process died has failed, and says so', async () => {
  const { preview, plan } = planning(world, campaign);
  const left = (await preview()).plan.id;
  await world.sql(
    `UPDATE assignment_plan SET state = 'solving', heard_at = now() - interval '1 hour' WHERE id = $1`,
    [left],
  );
  const scan = world.app.get(EndUnheard, { strict: false });
  await world.app.get(Db, { strict: false }).transaction(system('schedule'), (tx) => scan.scan(tx));
  expect(await plan(left)).toMatchObject({
    state: 'failed',
    stateSentence: expect.stringContaining('server was stopped'),
  });
});

test('who changed something meanwhile is in the plan: it is calculated once more', async () => {
  inThread(600_000);
  const { preview, commit } = planning(world, campaign);
  const answer = preview();
  await solving();
  await world.sql(`UPDATE participation SET lead_case = true WHERE campaign_id = $1`, [campaign.campaignId]);
  const shown = await answer;
  expect(shown.__typename).toBe('AssignmentPreviewed');
  const reasons = await world.sql<{ reasons: readonly { en: string }[] }>(
    'SELECT reasons FROM planned_item WHERE plan_id = $1',
    [shown.plan.id],
  );
  expect(
    reasons.every((row) => row.reasons.some(({ en }) => en === 'It is a lead case and goes first.')),
  ).toBe(true);
  expect((await commit(shown.plan.id)).__typename).toBe('AssignmentCommitted');
});

test('where people change faster than it can be calculated, there is no plan, and a sentence says what to do', async () => {
  inThread(600_000);
  const answer = planning(world, campaign).preview();
  const id = await solving();
  const readAs = async () =>
    (
      await world.sql<{ hash: string }>('SELECT input_hash AS hash FROM assignment_plan WHERE id = $1', [id])
    )[0]?.hash;
  const change = () =>
    world.sql('UPDATE participation SET lead_case = NOT lead_case WHERE campaign_id = $1', [
      campaign.campaignId,
    ]);
  const first = await readAs();
  await change();
  await until('it is calculated once more', async () => (await readAs()) !== first);
  await change();
  expect(await answer).toMatchObject({
    __typename: 'PlanOutdated',
    message: expect.stringContaining('Start it again'),
  });
  expect(await planning(world, campaign).plan(id)).toMatchObject({ state: 'failed' });
});

test('a calculation that fails leaves everybody their day by rules', async () => {
  Object.assign(terms, { inThreadFrom: 1, limits: { megabytes: 1 } });
  const { plan } = await planning(world, campaign).preview();
  expect(plan).toMatchObject({ method: 'rules', summary: { assigned: 2, unassigned: 0 } });
});

test('who joins one state has that state calculated again and no other; everybody else keeps place and reason', async () => {
  const { preview, commit } = planning(world, campaign);
  const first = await preview();
  expect(first.plan).toMatchObject({ method: 'exact', components: { solved: 2, kept: 0 } });
  await commit(first.plan.id);
  expect((await preview()).plan.components).toEqual({ solved: 0, kept: 2 });
  await givenParticipant(world, campaign, { facts: { residenceState: 'MN' } });
  const after = await preview();
  expect(after.plan).toMatchObject({
    components: { solved: 1, kept: 1 },
    summary: { changes: { new: 1, same: 2, moved: 0, settled: 0, released: 0 } },
  });
  expect(await commit(after.plan.id)).toMatchObject({ offered: 1, released: 0 });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId, WorkItemId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
} from '../../../../../test/support/given-campaign.js';
import { Db, type Tx } from '../../platform/database/db.js';
import {
  beginWorkItem,
  finishWorkItem,
  releaseWorkItem,
  reopenWorkItem,
  stepsDone,
} from './assignment.public.js';
import { givenStep } from './testing/given-work.js';

let world: TestApp;
let campaign: GivenCampaign;
let clinician: SignedIn;

beforeAll(async () => {
  world = await testApp();
  campaign = await givenCampaign(world);
  clinician = await world.signIn('a.clinician@example.org');
});
afterAll(() => world.close());

const as = <Answer>(who: SignedIn, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
  world.app.get(Db, { strict: false }).transaction(asAccount(who.accountId as AccountId), work);
const givenLetter = async () => {
  const { caseId, token, personId } = await givenParticipant(world, campaign);
  const resourceId = '00000000-0000-7000-8000-000000000abc';
  const step = { stepKey: 'sign_letter', actor: 'clinician', act: 'sign', resourceId } as const;
  const id = (await givenStep(world, caseId, step)) as WorkItemId;
  return { id, caseId, token, personId, resourceId };
};
const standing = async (id: string) =>
  (
    await world.sql(
      `SELECT w.state, w.held_by, p.stale_because FROM work_item w JOIN assignment_plan p ON p.id = w.plan_id WHERE w.id = $1`,
      [id],
    )
  )[0];

test('a letter to be signed is held by its clinician, who sees no row of it, and is behind the case once it is signed', async () => {
  const { id, caseId } = await givenLetter();
  expect(await as(clinician, (tx) => tx.rows('SELECT id FROM work_item WHERE id = $1', [id]))).toEqual([]);
  expect(await as(clinician, (tx) => beginWorkItem(tx, id))).toMatchObject({ state: 'held', channel: null });
  expect(await standing(id)).toMatchObject({ state: 'held', held_by: clinician.accountId });
  await as(clinician, (tx) => finishWorkItem(tx, id));
  expect(await standing(id)).toEqual({ state: 'done', held_by: null, stale_because: 'work_item.done' });
  const done = await as(clinician, (tx) => tx.elevated(() => stepsDone(tx, [caseId as never])));
  expect([...done]).toEqual([[caseId, ['sign_letter']]]);
  expect(await as(clinician, (tx) => beginWorkItem(tx, id))).toBeNull();
});

test('a step is held by whoever is named, or by nobody where no account does it, and given back it is open', async () => {
  const { id } = await givenLetter();
  await as(campaign.organizer, (tx) => beginWorkItem(tx, id, null));
  expect(await standing(id)).toMatchObject({ state: 'held', held_by: null });
  await as(clinician, (tx) => reopenWorkItem(tx, id));
  expect(await standing(id)).toMatchObject({ state: 'open', stale_because: null });
});

test('a clinician’s no releases the step and says of the plan that another has to be found', async () => {
  const { id } = await givenLetter();
  await as(clinician, (tx) => beginWorkItem(tx, id));
  expect(await as(clinician, (tx) => releaseWorkItem(tx, id))).toBe(true);
  expect(await standing(id)).toEqual({
    state: 'released',
    held_by: null,
    stale_because: 'work_item.released',
  });
  expect(await as(clinician, (tx) => releaseWorkItem(tx, id))).toBe(false);
});

test('a step that files nothing is shown with what is done and by whom, and no way can be chosen for it', async () => {
  const { id, token, personId, resourceId } = await givenLetter();
  const mine = `query ($id: ID!) { myWork(personId: $id) { items { id actor act resourceId channel recipientName } } }`;
  const { items } = await run<{ items: unknown[] }>(world, token, mine, { id: personId });
  expect(items).toEqual([
    { id, actor: 'clinician', act: 'sign', resourceId, channel: null, recipientName: null },
  ]);
  const move = `mutation ($input: ReassignWorkItemInput!) { reassignWorkItem(input: $input) { __typename } }`;
  const input = { workItemId: id, channel: 'fax', confirmed: true };
  expect((await run(world, campaign.organizer.token, move, { input })).__typename).toBe('NoSuchWay');
});

test('a filing without a recipient or a way is refused by the database itself', async () => {
  const { id } = await givenLetter();
  await expect(
    world.sql(`UPDATE work_item SET filing_type = 'internal_appeal' WHERE id = $1`, [id]),
  ).rejects.toThrow('work_item_filing_has_way');
});

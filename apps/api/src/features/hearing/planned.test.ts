import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { until } from '../../platform/outbox/testing/world.js';
import { act, alwaysFree, givenHearing, givenSpeaker, givenTestimony } from './testing/given.js';

describe('a plan for speakers', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let free: GivenParticipant;
  let silent: GivenParticipant;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    campaign = await givenTestimony(world);
    free = await givenSpeaker(world, campaign);
    silent = await givenSpeaker(world, campaign);
    await act(world, free, 'saveAvailability', { input: alwaysFree(campaign.campaignId, free.personId) });
  });
  afterAll(() => world.close());

  test('holds a slot for whoever said when they could, and asks nobody who did not', async () => {
    const hearing = await givenHearing(world, campaign);
    const { token } = campaign.organizer;
    const previewed = await run<{ __typename: string; plan?: { id: string } }>(
      world,
      token,
      'mutation ($id: ID!) { previewAssignment(campaignId: $id) { __typename ... on AssignmentPreviewed { plan { id } } ... on Refusal { message } } }',
      { id: campaign.campaignId },
    );
    const committed = await run(
      world,
      token,
      'mutation ($id: ID!) { commitAssignment(planId: $id) { __typename ... on Refusal { message } } }',
      { id: previewed.plan?.id },
    );
    expect(committed.__typename).toBe('AssignmentCommitted');
    const seats = () =>
      world.sql<{ person_id: string; state: string; held_because: string }>(
        'SELECT person_id, state, held_because FROM hearing_seat WHERE hearing_id = $1',
        [hearing],
      );
    await until('the plan has asked', async () => (await seats()).length > 0);
    expect(await seats()).toEqual([{ person_id: free.personId, state: 'offered', held_because: 'planned' }]);
    const unassigned = await world.sql<{ person_id: string; reason: string }>(
      `SELECT person_id, reason ->> 'en' AS reason FROM unassigned_case WHERE plan_id = $1`,
      [previewed.plan?.id],
    );
    expect(unassigned).toEqual([
      { person_id: silent.personId, reason: 'Has not said yet when and how they could speak.' },
    ]);
    const { seat } = (
      await run<{ id: string; state: string }[]>(world, free.token, 'query { mySeats { id state } }', {})
    ).map((one) => ({ seat: one }))[0] ?? { seat: undefined };
    await act(world, free, 'leaveSlot', { seatId: seat?.id });
    const items = () =>
      world.sql<{ state: string }>(`SELECT state FROM work_item WHERE person_id = $1`, [free.personId]);
    expect(await items()).toEqual([{ state: 'released' }]);
  });
});

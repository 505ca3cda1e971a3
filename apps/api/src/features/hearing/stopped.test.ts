import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { localMails } from '../../../../../test/support/local-mail.js';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { until } from '../../platform/outbox/testing/world.js';
import { act, givenHearing, givenSpeaker, givenTestimony, givenYes } from './testing/given.js';

describe('a campaign that stops before its hearing [21]', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let speaks: GivenParticipant;
  let waits: GivenParticipant;
  let comes: GivenParticipant;
  let hearing: string;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    campaign = await givenTestimony(world);
    speaks = await givenSpeaker(world, campaign);
    waits = await givenSpeaker(world, campaign);
    comes = await givenSpeaker(world, campaign);
    hearing = await givenHearing(world, campaign, { slots: 1 });
    await givenYes(world, hearing, speaks);
    await act(world, waits, 'claimSlot', { hearingId: hearing, personId: waits.personId });
  });
  afterAll(() => world.close());

  const stop = (to: string) =>
    run(
      world,
      campaign.owner.token,
      'mutation ($id: ID!, $to: StoppingMove!) { stopCampaign(campaignId: $id, to: $to, confirm: true) { __typename ... on Refusal { message } } }',
      { id: campaign.campaignId, to },
    );
  const subjects = async (begins: string): Promise<number> =>
    (await localMails(world.home)).filter(({ subject }) => subject?.startsWith(begins)).length;

  test('asks nobody and gives no slot, keeps every seat, and tells each speaker how to reach the body', async () => {
    expect((await stop('paused')).__typename).toBe('CampaignStopped');
    const asked = { hearingId: hearing, personId: comes.personId };
    expect((await act(world, comes, 'claimSlot', asked)).__typename).toBe('CampaignNotOpen');
    expect((await act(world, comes, 'sayAvailable', asked)).__typename).toBe('CampaignNotOpen');
    const invite = { hearingId: hearing, personIds: [comes.personId] };
    expect((await act(world, campaign.organizer, 'inviteSpeakers', invite)).__typename).toBe(
      'CampaignNotOpen',
    );
    await until('whoever speaks is told', async () => (await subjects('Your place stays')) === 1);
    await until('whoever waits is told', async () => (await subjects('The meeting takes place')) === 1);
    const told = (await localMails(world.home)).find(({ subject }) =>
      subject?.startsWith('Your place stays'),
    );
    expect(told?.text).toContain(`/hearings/${hearing}`);
    expect(told?.text).not.toMatch(/Sample Rate Board|SRB-2026/);
    const page = await run<{ body: string; place: string }>(
      world,
      speaks.token,
      'query ($id: ID!) { hearing(id: $id) { body place } }',
      { id: hearing },
    );
    expect(page.body).toBe('Sample Rate Board');
    const seats = await world.sql<{ state: string }>(
      'SELECT state FROM hearing_seat WHERE hearing_id = $1 ORDER BY state',
      [hearing],
    );
    expect(seats.map(({ state }) => state)).toEqual(['confirmed', 'waitlisted']);
  });

  test('gives a place that comes free to whoever waits all the same', async () => {
    expect((await stop('closed')).__typename).toBe('CampaignStopped');
    const [seat] = await world.sql<{ id: string }>(
      `SELECT id FROM hearing_seat WHERE hearing_id = $1 AND state = 'confirmed'`,
      [hearing],
    );
    expect((await act(world, speaks, 'leaveSlot', { seatId: seat?.id })).seat?.state).toBe('declined');
    const [next] = await world.sql<{ state: string }>('SELECT state FROM hearing_seat WHERE person_id = $1', [
      waits.personId,
    ]);
    expect(next?.state).toBe('offered');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { localMails, type LocalMail } from '../../../../../test/support/local-mail.js';
import type { GivenCampaign, GivenParticipant } from '../../../../../test/support/given-campaign.js';
import { until } from '../../platform/outbox/testing/world.js';
import {
  act,
  dayAhead,
  details,
  givenHearing,
  givenSpeaker,
  givenTestimony,
  givenYes,
} from './testing/given.js';

describe('what speakers are mailed', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let one: GivenParticipant;
  let other: GivenParticipant;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    campaign = await givenTestimony(world);
    one = await givenSpeaker(world, campaign);
    other = await givenSpeaker(world, campaign);
  });
  afterAll(() => world.close());

  const referenceOf = async (id: string): Promise<string> =>
    (await world.sql<{ reference: string }>('SELECT reference FROM hearing WHERE id = $1', [id]))[0]
      ?.reference ?? '';
  /** The mails about one hearing whose subject begins so. */
  const mails = async (hearing: string, begins: string): Promise<readonly LocalMail[]> => {
    const reference = await referenceOf(hearing);
    return (await localMails(world.home)).filter(
      ({ subject }) => subject?.includes(reference) === true && subject.startsWith(begins),
    );
  };
  const mailed = (hearing: string, begins: string, count = 1) =>
    until(`a mail begins ${begins}`, async () => (await mails(hearing, begins)).length >= count);

  test('names no word of health, and leads to a page that needs no log-in', async () => {
    const hearing = await givenHearing(world, campaign, { title: 'Sample Insurance rates' });
    await act(world, one, 'claimSlot', { hearingId: hearing, personId: one.personId });
    await mailed(hearing, 'Held for you');
    const [mail] = await mails(hearing, 'Held for you');
    const [address] = /https?:\/\/[^\s"]+\/h\/[\w-]{22}/.exec(mail?.text ?? '') ?? [];
    expect(mail?.text).not.toMatch(/health|insurance|denial|SRB-/i);
    const page = await fetch(`${world.url}${new URL(address ?? '').pathname}`);
    expect(page.status).toBe(200);
  });

  test('tells everybody that a hearing moved, and then that it is cancelled', async () => {
    const hearing = await givenHearing(world, campaign);
    await givenYes(world, hearing, one);
    await act(world, other, 'sayAvailable', { hearingId: hearing, personId: other.personId });
    await mailed(hearing, 'You speak');
    await act(world, campaign.organizer, 'changeHearing', {
      input: { hearingId: hearing, details: details({ starts: { date: dayAhead(23), time: '09:00' } }) },
    });
    await mailed(hearing, 'Changed', 2);
    await act(world, campaign.organizer, 'cancelHearing', { hearingId: hearing });
    await mailed(hearing, 'Cancelled', 2);
  });

  test('a hold that nobody answered goes to the next who waits, and both are told', async () => {
    const hearing = await givenHearing(world, campaign, { slots: 1 });
    const first = await act(world, one, 'claimSlot', { hearingId: hearing, personId: one.personId });
    const second = await act(world, other, 'claimSlot', { hearingId: hearing, personId: other.personId });
    await world.sql(`UPDATE hearing_seat SET held_until = now() - interval '1 minute' WHERE id = $1`, [
      first.seat?.id,
    ]);
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'hearing.let-holds-go'`);
    await until('the slot has gone to the next', async () => {
      const rows = await world.sql<{ id: string; state: string }>(
        'SELECT id, state FROM hearing_seat WHERE hearing_id = $1',
        [hearing],
      );
      const of = (id: string | undefined) => rows.find((row) => row.id === id)?.state;
      return of(first.seat?.id) === 'available' && of(second.seat?.id) === 'offered';
    });
    await mailed(hearing, 'The place was given on');
    await mailed(hearing, 'Held for you', 2);
  });

  test('whoever leaves the campaign keeps no slot, and it goes to the next', async () => {
    const goer = await givenSpeaker(world, campaign);
    const hearing = await givenHearing(world, campaign, { slots: 1 });
    const seat = await givenYes(world, hearing, goer);
    const next = await act(world, other, 'claimSlot', { hearingId: hearing, personId: other.personId });
    await world.ask(
      'mutation ($id: ID!) { leaveCampaign(participationId: $id) { __typename } }',
      { id: goer.participationId },
      goer.token,
    );
    await until('the slot of whoever left has gone to the next', async () => {
      const [left] = await world.sql<{ state: string }>('SELECT state FROM hearing_seat WHERE id = $1', [
        seat.id,
      ]);
      const [got] = await world.sql<{ state: string }>('SELECT state FROM hearing_seat WHERE id = $1', [
        next.seat?.id,
      ]);
      return left?.state === 'declined' && got?.state === 'offered';
    });
  });

  test('reminders are planned on the speaker’s own wall, and each is told once', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, one);
    const due = () =>
      world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'hearing.remind-speakers'`);
    await due();
    const planned = () =>
      world.sql<{ id: string; key: string }>(
        `SELECT id, key FROM hearing_reminder WHERE hearing_seat_id = $1 AND sent_at IS NULL ORDER BY due_at`,
        [seat.id],
      );
    await until('reminders are planned', async () => (await planned()).length > 0);
    const [first] = await planned();
    expect(first?.key).toBe('speak:7');
    await world.sql(`UPDATE hearing_reminder SET due_at = now() - interval '1 minute' WHERE id = $1`, [
      first?.id,
    ]);
    await due();
    await mailed(hearing, 'You speak soon');
    await due();
    expect(await mails(hearing, 'You speak soon')).toHaveLength(1);
  });
});

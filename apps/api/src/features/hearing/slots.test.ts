import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import type { GivenCampaign, GivenParticipant } from '../../../../../test/support/given-campaign.js';
import { givenParticipant } from '../../../../../test/support/given-campaign.js';
import {
  act,
  attest,
  dayAhead,
  details,
  givenHearing,
  givenSpeaker,
  givenTestimony,
  givenYes,
} from './testing/given.js';

describe('slots at a hearing', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let people: GivenParticipant[];

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenTestimony(world);
    people = [];
    for (let index = 0; index < 4; index += 1) people.push(await givenSpeaker(world, campaign));
  });
  afterAll(() => world.close());

  const claim = (hearingId: string, who: GivenParticipant) =>
    act(world, who, 'claimSlot', { hearingId, personId: who.personId });
  const person = (index: number): GivenParticipant => people[index] as GivenParticipant;
  const sequenceOf = async (id: string): Promise<number> =>
    (await world.sql<{ sequence: number }>('SELECT sequence FROM hearing WHERE id = $1', [id]))[0]
      ?.sequence ?? -1;

  test('are held for whoever asks first, and the next wait in their order', async () => {
    const hearing = await givenHearing(world, campaign);
    const answers = [];
    for (const who of people) answers.push(await claim(hearing, who));
    expect(answers.map(({ seat }) => seat?.state)).toEqual([
      'offered',
      'offered',
      'waitlisted',
      'waitlisted',
    ]);
    expect(answers.map(({ seat }) => seat?.position)).toEqual([null, null, 1, 2]);
    expect((await claim(hearing, person(2))).__typename).toBe('AlreadyOnList');
  });

  test('a yes needs the ticks first, and is to the hearing as it was shown', async () => {
    const hearing = await givenHearing(world, campaign);
    const { seat } = await claim(hearing, person(0));
    const sequence = await sequenceOf(hearing);
    const yes = (number: number) =>
      act(world, person(0), 'confirmSlot', { seatId: seat?.id, sequence: number });
    expect((await yes(sequence)).__typename).toBe('NotReadyToSpeak');
    expect((await attest(world, person(0), seat?.id ?? '')).seat?.ready).toBe(true);
    expect((await yes(sequence - 1)).__typename).toBe('HearingChangedMeanwhile');
    expect((await yes(sequence)).seat?.state).toBe('confirmed');
  });

  test('a slot that was let go is offered to the head of the list', async () => {
    const hearing = await givenHearing(world, campaign, { slots: 1 });
    const first = await claim(hearing, person(0));
    const second = await claim(hearing, person(1));
    expect((await act(world, person(0), 'leaveSlot', { seatId: first.seat?.id })).seat?.state).toBe(
      'declined',
    );
    const [seat] = await world.sql<{ state: string; held_because: string }>(
      'SELECT state, held_because FROM hearing_seat WHERE id = $1',
      [second.seat?.id],
    );
    expect(seat).toEqual({ state: 'offered', held_because: 'free_again' });
  });

  test('are given to nobody who has not agreed that anything of theirs is published [G7]', async () => {
    const hearing = await givenHearing(world, campaign);
    const quiet = await givenParticipant(world, campaign, { consents: ['store'] });
    expect((await claim(hearing, quiet)).__typename).toBe('ConsentMissing');
  });

  test('are given to nobody for somebody else, and not before the hearing is announced', async () => {
    const hearing = await givenHearing(world, campaign);
    const foreign = { ...person(0), personId: person(1).personId };
    expect((await claim(hearing, foreign)).__typename).toBe('NotFound');
    const drafted = await act(world, campaign.organizer, 'draftHearing', {
      input: { campaignId: campaign.campaignId, details: details() },
    });
    expect((await claim(drafted.hearing?.id ?? '', person(0))).__typename).toBe('NotFound');
  });

  test('what people were told of is changed by nobody with a mailbox alone', async () => {
    const hearingId = await givenHearing(world, campaign);
    const weak = await world.signIn('sample.weak.organizer@example.org');
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'organizer', 'active', now())`,
      [weak.accountId, campaign.organizationId],
    );
    const draft = { input: { campaignId: campaign.campaignId, details: details() } };
    const drafted = (await act(world, weak, 'draftHearing', draft)).hearing?.id ?? '';
    const elsewhere = details({ link: 'https://elsewhere.example.org/room' });
    const asked: [string, Readonly<Record<string, unknown>>][] = [
      ['announceHearing', { hearingId: drafted, lobbyingRead: true }],
      ['changeHearing', { input: { hearingId, details: elsewhere, giveUp: [] } }],
      ['setHearingSlots', { input: { hearingId, slots: 1, giveUp: [] } }],
      ['cancelHearing', { hearingId }],
      ['recordHearingHeld', { hearingId }],
    ];
    for (const [mutation, variables] of asked)
      expect([mutation, (await act(world, weak, mutation, variables)).__typename]).toEqual([
        mutation,
        'SecondFactorNeeded',
      ]);
    const own = { input: { hearingId: drafted, details: elsewhere, giveUp: [] } };
    expect((await act(world, weak, 'changeHearing', own)).__typename).toBe('HearingChanged');
  });

  test('a cut below who said yes names who waits, and they come first on the list', async () => {
    const hearing = await givenHearing(world, campaign);
    const [one, other] = [
      await givenYes(world, hearing, person(0)),
      await givenYes(world, hearing, person(1)),
    ];
    const waiting = await claim(hearing, person(2));
    const cut = (giveUp: readonly string[]) =>
      act(world, campaign.organizer, 'setHearingSlots', { input: { hearingId: hearing, slots: 1, giveUp } });
    expect((await cut([])).__typename).toBe('SlotsBelowConfirmed');
    expect((await cut([one.id, other.id])).__typename).toBe('ChoiceUnusable');
    expect((await cut([other.id])).__typename).toBe('HearingChanged');
    const rows = await world.sql<{ id: string; state: string; lost_because: string | null }>(
      `SELECT id, state, lost_because FROM hearing_seat WHERE hearing_id = $1 ORDER BY position NULLS FIRST`,
      [hearing],
    );
    expect(rows).toEqual([
      { id: one.id, state: 'confirmed', lost_because: null },
      { id: other.id, state: 'waitlisted', lost_because: 'fewer_slots' },
      { id: waiting.seat?.id, state: 'waitlisted', lost_because: null },
    ]);
  });

  test('what a change would ask of people is told before it is made: a recording that stays, an oath, the list going to the body', async () => {
    const hearing = await givenHearing(world, campaign, { recordingPublic: false });
    const seat = await givenYes(world, hearing, person(0));
    const change = async (more: Readonly<Record<string, unknown>>, confirmed: boolean) =>
      act(world, campaign.organizer, 'changeHearing', {
        input: { hearingId: hearing, details: details({ recordingPublic: false, ...more }), confirmed },
      });
    for (const more of [
      { recordingPublic: true },
      { underOath: true },
      { signupOwner: 'body', slots: null, signupMethod: 'email' },
    ])
      expect(await change(more, false)).toMatchObject({
        __typename: 'HearingChanged',
        ...{ told: 1, askedAgain: 1, hearing: { state: 'announced', sequence: 1 } },
      });
    expect(await change({ link: 'https://elsewhere.example.org/room' }, false)).toMatchObject({
      ...{ told: 1, askedAgain: 0 },
    });
    const stands = () => world.sql('SELECT state, held_because FROM hearing_seat WHERE id = $1', [seat.id]);
    expect(await stands()).toEqual([{ state: 'confirmed', held_because: null }]);
    expect(await change({ recordingPublic: true }, true)).toMatchObject({ told: 1, askedAgain: 1 });
    expect(await stands()).toEqual([{ state: 'offered', held_because: 'hearing_moved' }]);
    const body = { signupOwner: 'body', slots: null, signupMethod: 'email', recordingPublic: true };
    expect(await change(body, true)).toMatchObject({ told: 1, askedAgain: 1 });
    await act(world, person(0), 'markSignedUp', { seatId: seat.id });
    expect(await change({ ...body, underOath: true }, false)).toMatchObject({ told: 1, askedAgain: 1 });
    expect(await change({ ...body, underOath: true }, true)).toMatchObject({ told: 1, askedAgain: 1 });
    expect(await change({ ...body, underOath: true }, true)).toMatchObject({ told: 0, askedAgain: 0 });
  });

  test('a hearing that moves asks everybody again who holds a slot, and tells all', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, person(0));
    await claim(hearing, person(1));
    const moved = await act(world, campaign.organizer, 'changeHearing', {
      input: { hearingId: hearing, details: details({ starts: { date: dayAhead(21), time: '10:00' } }) },
    });
    expect(moved).toMatchObject({ told: 2, askedAgain: 2, hearing: { state: 'moved', sequence: 2 } });
    const [row] = await world.sql<{ state: string; held_because: string }>(
      'SELECT state, held_because FROM hearing_seat WHERE id = $1',
      [seat.id],
    );
    expect(row).toEqual({ state: 'offered', held_because: 'hearing_moved' });
    const [told] = await world.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM outbox_message WHERE event = 'seat.told' AND payload->>'seatId' = $1`,
      [seat.id],
    );
    expect(told?.count).toBe(1);
  });

  test('a move that also cuts or grows tells each person once: whoever loses, whoever is offered, and everybody else', async () => {
    const hearing = await givenHearing(world, campaign);
    const [stays, loses] = [
      await givenYes(world, hearing, person(0)),
      await givenYes(world, hearing, person(1)),
    ];
    const waits = await claim(hearing, person(2));
    const move = (day: number, more: Readonly<Record<string, unknown>>, giveUp: readonly string[] = []) =>
      act(world, campaign.organizer, 'changeHearing', {
        input: {
          hearingId: hearing,
          details: details({ starts: { date: dayAhead(day), time: '10:00' }, ...more }),
          giveUp,
        },
      });
    const told = async (): Promise<Readonly<Record<string, readonly string[]>>> => {
      const rows = await world.sql<{ seat: string; event: string }>(
        `SELECT payload->>'seatId' AS seat, event FROM outbox_message
         WHERE event IN ('seat.told', 'seat.lost', 'seat.offered') AND payload->>'seatId' = ANY($1) ORDER BY event`,
        [[stays.id, loses.id, waits.seat?.id]],
      );
      await world.sql(`DELETE FROM outbox_message WHERE event LIKE 'seat.%'`);
      return Object.fromEntries(
        [stays.id, loses.id, waits.seat?.id ?? ''].map((id) => [
          id,
          rows.filter(({ seat }) => seat === id).map(({ event }) => event),
        ]),
      );
    };
    await told();
    expect(await move(22, { slots: 1 }, [loses.id])).toMatchObject({ told: 3, askedAgain: 1 });
    const waiting = waits.seat?.id ?? '';
    expect(await told()).toEqual({
      ...{ [stays.id]: ['seat.told'], [loses.id]: ['seat.lost'], [waiting]: ['seat.told'] },
    });
    expect(await move(23, { slots: 2 })).toMatchObject({ told: 3, askedAgain: 1 });
    expect(await told()).toEqual({
      ...{ [stays.id]: ['seat.told'], [loses.id]: ['seat.offered'], [waiting]: ['seat.told'] },
    });
  });

  test('a move, a cut and the list going over to the body are one change', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, person(0));
    const body = { signupOwner: 'body', slots: null, signupMethod: 'email' };
    const changed = await act(world, campaign.organizer, 'changeHearing', {
      input: { hearingId: hearing, details: details(body) },
    });
    expect(changed.__typename).toBe('HearingChanged');
    const [row] = await world.sql<{ state: string; lost_because: string }>(
      'SELECT state, lost_because FROM hearing_seat WHERE id = $1',
      [seat.id],
    );
    expect(row).toEqual({ state: 'available', lost_because: 'body_keeps_list' });
    expect((await claim(hearing, person(1))).__typename).toBe('BodyTakesSignups');
    await act(world, person(0), 'markSignedUp', { seatId: seat.id });
    const paste = (text: string) =>
      act(world, person(0), 'pasteBodyAnswer', { input: { seatId: seat.id, answer: 'on_the_list', text } });
    expect((await paste('  ')).__typename).toBe('AnswerEmpty');
    expect((await paste('Your name is on our list, number 14.')).seat?.state).toBe('confirmed');
    // It moves: the form that was sent, and its answer, were for the earlier day.
    await act(world, campaign.organizer, 'changeHearing', {
      input: {
        hearingId: hearing,
        details: details({ ...body, starts: { date: dayAhead(24), time: '09:00' } }),
      },
    });
    const [anew] = await world.sql<{ state: string; signed: Date | null }>(
      'SELECT state, signed_up_at AS signed FROM hearing_seat WHERE id = $1',
      [seat.id],
    );
    expect(anew).toEqual({ state: 'available', signed: null });
    const [sealed] = await world.sql<{ open: boolean }>(
      `SELECT position('number 14' in encode(sealed_answer, 'escape')) > 0 AS open FROM hearing_seat WHERE id = $1`,
      [seat.id],
    );
    expect(sealed?.open).toBe(false);
  });

  test('a cancelled hearing ends every seat and takes no more', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, person(0));
    expect(
      (await act(world, campaign.organizer, 'cancelHearing', { hearingId: hearing })).hearing?.state,
    ).toBe('cancelled');
    const [row] = await world.sql<{ state: string }>('SELECT state FROM hearing_seat WHERE id = $1', [
      seat.id,
    ]);
    expect(row?.state).toBe('cancelled');
    expect((await claim(hearing, person(1))).__typename).toBe('HearingNotOpen');
    expect((await act(world, campaign.organizer, 'cancelHearing', { hearingId: hearing })).__typename).toBe(
      'HearingMoveNotAllowed',
    );
  });

  test('the counts on the hearing are those of its seats, whatever was done', async () => {
    const rows = await world.sql(
      `SELECT h.id FROM hearing h WHERE h.taken <> (SELECT count(*) FROM hearing_seat s WHERE s.hearing_id = h.id AND s.state IN ('offered', 'confirmed'))
         OR h.waiting <> (SELECT count(*) FROM hearing_seat s WHERE s.hearing_id = h.id AND s.position IS NOT NULL)`,
    );
    expect(rows).toEqual([]);
  });

  test('hearings are listed by what is ahead, the soonest first, and by what is over, the latest first, page by page', async () => {
    const there = await givenTestimony(world);
    const ids: string[] = [];
    for (const days of [20, 30, 40, 50]) {
      const date = dayAhead(days);
      ids.push(await givenHearing(world, there, { starts: { date, time: '09:00' } }));
    }
    const [first, second, third, fourth] = ids as [string, string, string, string];
    const put = (id: string, starts: string) =>
      world.sql(
        `UPDATE hearing SET starts_at = (${starts}) AT TIME ZONE zone, ends_at = (${starts}) AT TIME ZONE zone + interval '3 hours'
         WHERE id = $1`,
        [id],
      );
    const today = `date_trunc('day', chorus_business_now() AT TIME ZONE zone)`;
    await put(first, `${today} - interval '3 days'`);
    await put(second, `${today} - interval '1 minute'`);
    await put(third, today);
    const page = async (when: string, after: string | null = null) => {
      const { data } = await world.ask<{
        hearings: {
          edges: { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(
        `query ($id: ID!, $when: HearingTime, $after: String) { hearings(campaignId: $id, when: $when, first: 1, after: $after) {
           edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        { id: there.campaignId, when, after },
        there.organizer.token,
      );
      return data.hearings;
    };
    for (const [when, one, other] of [
      ['ahead', third, fourth],
      ['over', second, first],
    ] as const) {
      const begin = await page(when);
      expect(begin).toMatchObject({ edges: [{ node: { id: one } }], pageInfo: { hasNextPage: true } });
      const end = await page(when, begin.pageInfo.endCursor);
      expect(end).toMatchObject({ edges: [{ node: { id: other } }], pageInfo: { hasNextPage: false } });
    }
  });
});

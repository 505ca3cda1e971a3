import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editionOf } from '@chorus/domain/shared/words-edition';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import {
  act,
  alwaysFree,
  attest,
  dayAhead,
  details,
  givenHearing,
  givenSpeaker,
  givenTestimony,
  givenYes,
} from './testing/given.js';

const words =
  'My plan said no twice and I waited four months for an answer. I could not work, my daughter drove me everywhere, and nobody at the company could tell me why. Please ask them what waiting costs people like us.';

describe('people who speak', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let one: GivenParticipant;
  let other: GivenParticipant;

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenTestimony(world);
    one = await givenSpeaker(world, campaign);
    other = await givenSpeaker(world, campaign);
  });
  afterAll(() => world.close());

  const organizer = (mutation: string, variables: Readonly<Record<string, unknown>>) =>
    act(world, campaign.organizer, mutation, variables);
  const began = (hearing: string) =>
    world.sql(
      `UPDATE hearing SET starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' WHERE id = $1`,
      [hearing],
    );
  const save = (
    seatId: string,
    text: string,
    spoken: string | null = null,
    who = one,
    seen: readonly number[] | null = null,
  ) =>
    run<{
      __typename: string;
      wanting: { kind: string } | null;
      statement: Record<string, unknown>;
      seat: { ready: boolean };
    }>(
      world,
      who.token,
      `mutation ($input: SaveStatementInput!) { saveStatement(input: $input) { __typename
         ... on StatementSaved { wanting { kind } seat { ready }
           statement { version written spoken seconds allowedSeconds wordsTooMany disclosureLine prompts { kind } papers { form text } } }
         ... on Refusal { message } } }`,
      {
        input: {
          seatId,
          written: text,
          ...(spoken === null ? {} : { spoken }),
          ...(seen === null ? {} : { seen }),
        },
      },
    );

  test('write their own words, see how long they take, and tick anew after each change', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, one);
    const long = Array.from({ length: 60 }, (_, at) => `${words} Day ${at}.`).join(' ');
    expect((await save(seat.id, 'Too short.')).wanting?.kind).toBe('OwnWordsTooShort');
    expect((await save(seat.id, words, long.slice(0, 9000))).wanting?.kind).toBe('SpokenTooLong');
    const saved = await save(seat.id, `${words} My neighbor has it too.`, words);
    expect(saved).toMatchObject({
      wanting: null,
      seat: { ready: false },
      statement: { version: 3, allowedSeconds: 180 },
    });
    expect(saved.statement['prompts']).toEqual(expect.arrayContaining([{ kind: 'others_health' }]));
    expect(saved.statement['disclosureLine']).toMatch(/^I speak for myself/);
    expect((await attest(world, one, seat.id, 2)).__typename).toBe('StatementChanged');
    expect((await attest(world, one, seat.id, 3)).seat?.ready).toBe(true);
    const [row] = await world.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM hearing_statement WHERE encode(sealed_written, 'escape') LIKE '%neighbor%'`,
    );
    expect(row?.count).toBe(0);
  });

  test('never have their words written over by a window that has not read them', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, one);
    const read = (spoken: string, written: string) => [editionOf(`${spoken}\u0000${written}`)];
    const nothing = read('', '');
    expect((await save(seat.id, words, null, one, nothing)).statement['version']).toBe(1);
    expect((await save(seat.id, 'One comma.', 'One comma.', one, nothing)).__typename).toBe(
      'WordsChangedElsewhere',
    );
    const onward = await save(seat.id, `${words} More.`, 'Aloud.', one, read('', words));
    expect(onward.statement).toMatchObject({ version: 2, spoken: 'Aloud.', written: `${words} More.` });
    const old = await save(seat.id, 'Old.', null, one, read('', words));
    expect(old.__typename).toBe('WordsChangedElsewhere');
  });

  test('have what they type kept while they type, and keep their ticks until the words are others', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, one);
    const rows = () =>
      world.sql<{ version: number }>(
        'SELECT version FROM hearing_statement WHERE hearing_seat_id = $1 ORDER BY version',
        [seat.id],
      );
    await save(seat.id, 'My plan said');
    await save(seat.id, words, words);
    expect(await rows()).toEqual([{ version: 2 }]);
    await attest(world, one, seat.id, 2);
    const again = await save(seat.id, words, words);
    expect([again.seat.ready, again.statement['version']]).toEqual([true, 2]);
    // Read aloud against the clock once more: no word is another.
    const { data } = await world.ask<{ saveStatement: unknown }>(
      `mutation ($input: SaveStatementInput!) { saveStatement(input: $input) {
         ... on StatementSaved { seat { ready } statement { version seconds } } } }`,
      { input: { seatId: seat.id, written: words, spoken: words, measuredSeconds: 61 } },
      one.token,
    );
    expect(data.saveStatement).toEqual({ seat: { ready: true }, statement: { version: 2, seconds: 61 } });
    // What was ticked stays as it was, however soon somebody types on.
    expect((await save(seat.id, `${words} And more.`, words)).seat.ready).toBe(false);
    expect(await rows()).toEqual([{ version: 2 }, { version: 3 }]);
    await world.sql(
      `UPDATE hearing_statement SET saved_at = saved_at - interval '1 hour' WHERE hearing_seat_id = $1`,
      [seat.id],
    );
    await save(seat.id, `${words} And still more.`, words);
    expect(await rows()).toEqual([{ version: 2 }, { version: 3 }, { version: 4 }]);
  });

  test('have words that nobody of the organization reads', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, one);
    await save(seat.id, words);
    const { data } = await world.ask<{ hearingSeats: { edges: { node: Record<string, unknown> }[] } }>(
      `query ($id: ID!) { hearingSeats(hearingId: $id) { edges { node { id state answer statement { written } } } } }`,
      { id: hearing },
      campaign.organizer.token,
    );
    expect(data.hearingSeats.edges).toEqual([
      { node: { id: seat.id, state: 'confirmed', answer: null, statement: null } },
    ]);
  });

  test('are recorded as having spoken after the hearing, and the hearing closes with what the body did', async () => {
    const hearing = await givenHearing(world, campaign);
    const [spoke, not] = [await givenYes(world, hearing, one), await givenYes(world, hearing, other)];
    const record = (seatId: string, appearance: string) =>
      organizer('recordAppearance', { input: { seatId, appearance, evidence: 'organizer_was_there' } });
    expect((await record(spoke.id, 'delivered')).__typename).toBe('HearingAhead');
    expect((await organizer('recordHearingHeld', { hearingId: hearing })).__typename).toBe('HearingAhead');
    await began(hearing);
    expect((await organizer('recordHearingHeld', { hearingId: hearing })).hearing?.state).toBe('held');
    expect((await record(spoke.id, 'delivered')).seat?.state).toBe('delivered');
    const close = (more: Readonly<Record<string, unknown>>) =>
      organizer('closeHearing', { input: { hearingId: hearing, act: 'disapproved', ...more } });
    const recordUrl = 'https://board.example/orders/14';
    expect((await close({})).__typename).toBe('RecordMissing');
    expect((await close({ recordUrl })).__typename).toBe('SpeakersUnknown');
    expect((await record(not.id, 'excused')).seat?.state).toBe('excused');
    expect((await close({ recordUrl })).hearing?.state).toBe('closed');
    const [counted] = await world.sql('SELECT taken, waiting FROM hearing WHERE id = $1', [hearing]);
    expect(counted).toEqual({ taken: 0, waiting: 0 });
  });

  test('who were on the body’s own list without our having known are recorded as having spoken', async () => {
    const hearing = await givenHearing(world, campaign, {
      ...{ signupOwner: 'body', slots: null, signupMethod: 'email' },
    });
    const { seat } = await act(world, one, 'sayAvailable', { hearingId: hearing, personId: one.personId });
    await act(world, one, 'markSignedUp', { seatId: seat?.id });
    await began(hearing);
    await organizer('recordHearingHeld', { hearingId: hearing });
    const record = (appearance: string) =>
      act(world, one, 'recordAppearance', { input: { seatId: seat?.id, appearance, evidence: 'own_word' } });
    expect((await record('not_delivered')).__typename).toBe('SpeakerHadNoSlot');
    expect((await record('delivered')).seat?.state).toBe('delivered');
  });

  test('say yes by telephone only while they agree that it is published [G7]', async () => {
    const hearing = await givenHearing(world, campaign, { slots: 1 });
    const third = await givenSpeaker(world, campaign);
    const { seat } = await act(world, third, 'claimSlot', { hearingId: hearing, personId: third.personId });
    await attest(world, third, seat?.id ?? '');
    await act(world, third, 'leaveSlot', { seatId: seat?.id });
    await world.sql(`UPDATE hearing SET starts_at = now() + interval '30 minutes' WHERE id = $1`, [hearing]);
    const byWord = () => organizer('confirmByWord', { seatId: seat?.id });
    const withdrawn = await run(
      world,
      third.token,
      'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename ... on Refusal { message } } }',
      {
        input: {
          ...{ personId: third.personId, organizationId: campaign.organizationId, purpose: 'publish' },
        },
      },
    );
    expect(withdrawn.__typename).toBe('ConsentWithdrawn');
    expect((await byWord()).__typename).toBe('ConsentMissing');
  });

  test('make one comment on a docket, however it is written and through whichever hearing', async () => {
    const hearing = await givenHearing(world, campaign, { docket: 'RATE-77' });
    const { seat } = await act(world, one, 'claimSlot', { hearingId: hearing, personId: one.personId });
    const open = (more: Readonly<Record<string, unknown>> = {}) =>
      organizer('openCommentWindow', {
        input: {
          ...{ campaignId: campaign.campaignId, jurisdiction: 'MT', docket: 'rate 77', kind: 'rate_filing' },
          ...{ zone: 'America/Denver', closesOn: dayAhead(30), way: 'web_form' },
          ...{ sourceUrl: 'https://board.example/rate-77', readOn: dayAhead(-1), ...more },
        },
      });
    const opened = await open();
    expect(opened.window?.standing).toBe('open');
    const write = (more: Readonly<Record<string, unknown>>) =>
      act(world, one, 'writeComment', { input: { personId: one.personId, text: words, ...more } });
    // Kept while it is typed, and handed in only once it is their own and says something.
    const begun = await write({ windowId: opened.window?.id, text: 'I waited' });
    expect(begun).toMatchObject({ wanting: { kind: 'OwnWordsTooShort' }, comment: { text: 'I waited' } });
    const tooEarly = await act(world, one, 'handInComment', {
      input: { commentId: begun.comment?.id, handedInOn: dayAhead(-1) },
    });
    expect(tooEarly.__typename).toBe('OwnWordsTooShort');
    const first = await write({ windowId: opened.window?.id });
    expect(first).toMatchObject({ wanting: null, comment: { id: begun.comment?.id, state: 'drafted' } });
    expect((await write({ seatId: seat?.id })).comment?.id).toBe(first.comment?.id);
    const unread = await write({ seatId: seat?.id, text: 'Other words', seen: [editionOf('I waited')] });
    expect(unread.__typename).toBe('WordsChangedElsewhere');
    expect((await write({ seatId: seat?.id, seen: [editionOf(words)] })).comment?.text).toBe(words);
    const handIn = () =>
      act(world, one, 'handInComment', {
        input: { commentId: first.comment?.id, handedInOn: dayAhead(-1), proof: 'No. 9' },
      });
    // The body took comments until the day before yesterday, and then moved its end.
    await world.sql('UPDATE comment_window SET closes_on = $2 WHERE id = $1', [
      opened.window?.id,
      dayAhead(-2),
    ]);
    expect((await handIn()).__typename).toBe('WindowOver');
    expect((await open({ closesOn: dayAhead(35) })).window?.id).toBe(opened.window?.id);
    expect((await open({ closesOn: dayAhead(35) })).__typename).toBe('CommentWindowExists');
    expect((await handIn()).comment?.state).toBe('submitted');
    expect((await handIn()).__typename).toBe('CommentAlreadyMade');
    expect((await write({ windowId: opened.window?.id })).__typename).toBe('CommentAlreadyMade');
    expect((await act(world, other, 'withdrawComment', { commentId: first.comment?.id })).__typename).toBe(
      'NotFound',
    );
  });

  test('are found for tomorrow at nine, with what keeps the others from it', async () => {
    const { campaignId } = campaign;
    await act(world, one, 'saveAvailability', { input: alwaysFree(campaignId, one.personId) });
    await act(world, other, 'saveAvailability', {
      input: alwaysFree(campaignId, other.personId, {
        modes: ['in_person'],
        needs: ['childcare'],
        firstHand: false,
      }),
    });
    const input = {
      ...{ campaignId, jurisdiction: 'MT', zone: 'America/Denver', mode: 'remote' },
      starts: { date: dayAhead(1), time: '09:00' },
    };
    const ask = (token: string, more: Readonly<Record<string, unknown>> = {}) =>
      run<{ __typename: string; can: { personId: string }[]; cannot: { obstacles: { check: string }[] }[] }>(
        world,
        token,
        `query ($input: RapidRosterInput!) { rapidRoster(input: $input) { __typename
           ... on Roster { can { personId ways } cannot { personId obstacles { check } } } ... on Refusal { message } } }`,
        { input: { ...input, ...more } },
      );
    const roster = await ask(campaign.organizer.token);
    expect(roster.can).toEqual([{ personId: one.personId, ways: ['remote'] }]);
    expect(roster.cannot[0]?.obstacles.map(({ check }) => check)).toEqual(['first_hand', 'mode']);
    expect((await ask(campaign.organizer.token, { zone: 'Mountain' })).__typename).toBe('ZoneUnknown');
    const over = { starts: { date: dayAhead(-1), time: '09:00' } };
    expect((await ask(campaign.organizer.token, over)).__typename).toBe('HearingInPast');
    expect((await ask(one.token)).__typename).toBe('NotAllowed');
    // An organizer who is a speaker's parent is told nothing of care that is kept from those who act for them.
    await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [one.caseId]);
    expect((await ask(campaign.organizer.token)).can).toMatchObject([{ personId: one.personId }]);
    await world.sql(
      `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, accepted_at, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'parent', 'in_force', '{view}', '2020-01-01', now(), now())`,
      [campaign.organizer.accountId, one.personId],
    );
    expect((await ask(campaign.organizer.token)).can).toEqual([]);
    await world.sql('DELETE FROM authority WHERE account_id = $1', [campaign.organizer.accountId]);
    await world.sql('UPDATE denial_case SET confidential = false WHERE id = $1', [one.caseId]);
  });

  test.each([
    ['HearingInPast', { starts: { date: '2024-12-08', time: '09:00' } }],
    ['SlotsUnusable', { slots: 0 }],
    ['ZoneUnknown', { zone: 'UTC' }],
    ['LocalTimeSkipped', { starts: { date: '2027-03-14', time: '02:30' } }],
    ['MoreSlotsThanTime', { slots: 400 }],
    ['LinkUnusable', { link: 'http://meet.example' }],
  ] as const)('a notice that cannot be right is refused as %s, and nothing is kept', async (kind, more) => {
    const before = await world.sql('SELECT id FROM hearing');
    const answer = await organizer('draftHearing', {
      input: { campaignId: campaign.campaignId, details: details(more) },
    });
    expect(answer.__typename).toBe(kind);
    expect(await world.sql('SELECT id FROM hearing')).toHaveLength(before.length);
  });

  test('a hearing moved to tomorrow asks again with a short hold', async () => {
    const hearing = await givenHearing(world, campaign);
    const seat = await givenYes(world, hearing, one);
    const moved = await organizer('changeHearing', {
      input: { hearingId: hearing, details: details({ starts: { date: dayAhead(2), time: '09:00' } }) },
    });
    expect(moved).toMatchObject({ askedAgain: 1 });
    const [row] = await world.sql<{ hours: number }>(
      'SELECT extract(epoch FROM held_until - now())::int / 3600 AS hours FROM hearing_seat WHERE id = $1',
      [seat.id],
    );
    expect(row?.hours).toBeLessThan(24);
  });

  test('lawmakers are spoken to once somebody has read what it may mean, which is recorded [G16]', async () => {
    const drafted = await organizer('draftHearing', {
      input: { campaignId: campaign.campaignId, details: details({ tag: 'legislative' }) },
    });
    const hearingId = drafted.hearing?.id;
    const announce = (lobbyingRead: boolean) => organizer('announceHearing', { hearingId, lobbyingRead });
    expect((await announce(false)).__typename).toBe('LobbyingNotRead');
    expect((await announce(true)).hearing?.state).toBe('announced');
    const [row] = await world.sql<{ by: string }>(
      'SELECT lobbying_read_by AS by FROM hearing WHERE id = $1',
      [hearingId],
    );
    expect(row?.by).toBe(campaign.organizer.accountId);
    // A hearing of an agency that turns into one of lawmakers is no way around it.
    const agency = await givenHearing(world, campaign);
    await world.sql('UPDATE hearing SET lobbying_read_by = NULL WHERE id = $1', [agency]);
    const turn = (lobbyingRead: boolean) =>
      organizer('changeHearing', {
        input: { hearingId: agency, details: details({ tag: 'legislative' }), lobbyingRead },
      });
    expect((await turn(false)).__typename).toBe('LobbyingNotRead');
    expect((await turn(true)).__typename).toBe('HearingChanged');
    const [turned] = await world.sql<{ by: string }>(
      'SELECT lobbying_read_by AS by FROM hearing WHERE id = $1',
      [agency],
    );
    expect(turned?.by).toBe(campaign.organizer.accountId);
    const log = (minutes: number) =>
      organizer('logHearingActivity', { input: { hearingId, on: dayAhead(-1), minutes } });
    expect((await log(0)).__typename).toBe('ActivityUnusable');
    expect((await log(90)).__typename).toBe('HearingActivityLogged');
    expect((await act(world, one, 'cancelHearing', { hearingId })).__typename).toBe('NotFound');
  });
});

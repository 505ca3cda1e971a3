import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseloadCap } from '@chorus/domain/participation/helping';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { until } from '../../platform/outbox/testing/world.js';

const participation = 'participation { id state helperId holdUntil holdSentence }';
const refusal = '... on Refusal { message }';
const ask = `mutation ($id: ID!) { askForHelp(participationId: $id) { __typename ... on ParticipationMoved { ${participation} } ${refusal} } }`;
const resume = `mutation ($id: ID!) { resumeParticipation(participationId: $id) { __typename ... on ParticipationMoved { ${participation} } ${refusal} } }`;
const assign = `mutation ($id: ID!, $helper: ID) { assignHelper(participationId: $id, helperId: $helper) {
  __typename ... on HelperAssigned { ${participation} } ${refusal} } }`;
const hold = `mutation ($id: ID!, $until: Date) { changeHold(participationId: $id, holdUntil: $until) {
  __typename ... on HoldChanged { ${participation} } ${refusal} } }`;
const nameOwner = `mutation ($id: ID!, $account: ID) { nameQueueOwner(campaignId: $id, accountId: $account) {
  __typename ... on QueueOwnerNamed { campaign { queueOwnerId } } ${refusal} } }`;

interface Answer {
  readonly __typename: string;
  readonly participation?: {
    readonly state: string;
    readonly helperId: string | null;
    readonly holdSentence: string | null;
  };
  readonly campaign?: { readonly queueOwnerId: string | null };
}

describe('who helps, and who answers for what waits', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let first: SignedIn;
  let second: SignedIn;
  let person: GivenParticipant;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    campaign = await givenCampaign(world);
    first = await member('sample.navigator.001@example.org', 'navigator');
    second = await member('sample.navigator.002@example.org', 'navigator');
    person = await agreeing();
  });
  afterAll(() => world.close());

  async function member(email: string, role: string): Promise<SignedIn> {
    const who = await world.signInAsStaff(email);
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
      [who.accountId, campaign.organizationId, role],
    );
    return who;
  }
  const agreeing = (): Promise<GivenParticipant> =>
    givenParticipant(world, campaign, { consents: ['store', 'draft', 'send', 'share_with_helper'] });
  const act = (who: SignedIn, mutation: string, variables: Record<string, unknown>) =>
    run<Answer>(world, who.token, mutation, variables);
  const queueOwner = async (who: SignedIn = campaign.organizer): Promise<string | null> => {
    const { data } = await world.ask<{ campaign: { queueOwnerId: string | null } }>(
      'query ($id: ID!) { campaign(id: $id) { queueOwnerId } }',
      { id: campaign.campaignId },
      who.token,
    );
    return data.campaign.queueOwnerId;
  };
  /** So many whom a helper has already, in other campaigns: one person's case, which is enough to count. */
  const busy = (helper: SignedIn, count: number) =>
    world.sql(
      `WITH others AS (
         INSERT INTO campaign SELECT (jsonb_populate_record(k, jsonb_build_object('id', n.id, 'slug', n.id))).*
         FROM campaign k, (SELECT gen_random_uuid() AS id FROM generate_series(1, $3)) n WHERE k.id = $4 RETURNING id)
       INSERT INTO participation (id, case_id, campaign_id, organization_id, person_id, state, lead_case, helper_id, joined_at, changed_at)
       SELECT gen_random_uuid(), p.case_id, others.id, p.organization_id, p.person_id, 'helped', false, $2, now(), now()
       FROM participation p, others WHERE p.id = $1`,
      [person.participationId, helper.accountId, count, campaign.campaignId],
    );

  test('a helper is told how to reach whom they help, whom they can be handed to, and hands over; nobody else is told', async () => {
    const other = await agreeing();
    const desk = `{ waitingForHelper { id } myCaseload { id helped { name phone language zone } colleagues { accountId email } } }`;
    const deskOf = async (who: SignedIn) =>
      (
        await world.ask<{
          waitingForHelper: { id: string }[];
          myCaseload: { id: string; helped: { name: string } | null; colleagues: { accountId: string }[] }[];
        }>(desk, {}, who.token)
      ).data;
    await act(other, ask, { id: other.participationId });
    // Who asks is given a navigator with room; nobody is waiting before none has.
    await world.sql('UPDATE participation SET helper_id = NULL WHERE id = $1', [other.participationId]);
    expect((await deskOf(first)).waitingForHelper).toContainEqual({ id: other.participationId });
    await act(first, assign, { id: other.participationId });
    const [mine] = (await deskOf(first)).myCaseload;
    expect(mine?.helped?.name).toMatch(/^Sample Person/);
    expect(mine?.colleagues.map(({ accountId }) => accountId)).toEqual([second.accountId]);
    expect((await deskOf(second)).myCaseload).toEqual([]);
    const seen = await world.sql('SELECT 1 FROM reading WHERE account_id = $1 AND case_id = $2', [
      first.accountId,
      other.caseId,
    ]);
    expect(seen).toHaveLength(1);
    const foreign = { id: other.participationId, helper: first.accountId };
    expect((await act(second, assign, foreign)).__typename).toBe('NotAllowed');
    const handed = await act(first, assign, { id: other.participationId, helper: second.accountId });
    expect(handed.participation?.helperId).toBe(second.accountId);
    expect((await deskOf(first)).myCaseload).toEqual([]);
    await act(other, resume, { id: other.participationId });
  });

  test('who asks for help has a navigator at once, the one with the fewest people', async () => {
    await busy(first, 2);
    const asked = await act(person, ask, { id: person.participationId });
    expect(asked.participation).toMatchObject({ state: 'helped', helperId: second.accountId });
    const alone = await act(person, resume, { id: person.participationId });
    expect(alone.participation).toMatchObject({ state: 'active', helperId: null });
  });

  test('what is urgent and whoever has no date come first, and a helper is told how many places they have', async () => {
    const helper = await member('sample.navigator.003@example.org', 'navigator');
    const [dated, undated, urgent] = [await agreeing(), await agreeing(), await agreeing()];
    for (const { participationId: id } of [dated, undated, urgent]) await act(helper, assign, { id });
    const facet = 'WHERE id = (SELECT facet_id FROM denial_case WHERE id = $1)';
    await world.sql(`UPDATE case_facet SET act_by = chorus_today() + 3 ${facet}`, [dated.caseId]);
    await world.sql(`UPDATE case_facet SET act_by = NULL ${facet}`, [undated.caseId]);
    await world.sql(`UPDATE case_facet SET urgency = 'urgent', act_by = chorus_today() + 40 ${facet}`, [
      urgent.caseId,
    ]);
    const { data } = await world.ask<{
      myCaseload: readonly { id: string }[];
      helperPlaces: object;
      mine: { id: string } | null;
      others: { id: string } | null;
    }>(
      `query ($mine: ID!, $others: ID!) { myCaseload { id } helperPlaces { taken most }
         mine: helpedParticipation(participationId: $mine) { id } others: helpedParticipation(participationId: $others) { id } }`,
      { mine: dated.participationId, others: person.participationId },
      helper.token,
    );
    expect(data.myCaseload.map(({ id }) => id)).toEqual(
      [urgent, undated, dated].map(({ participationId }) => participationId),
    );
    expect(data.helperPlaces).toEqual({ taken: 3, most: caseloadCap });
    expect(data.mine).toEqual({ id: dated.participationId });
    expect(data.others).toBeNull();
    await world.sql('UPDATE membership SET state = $2 WHERE account_id = $1', [helper.accountId, 'ended']);
  });

  test('a helper takes somebody, and an organizer hands them over', async () => {
    const { participationId: id } = await agreeing();
    expect((await act(first, assign, { id })).participation?.helperId).toBe(first.accountId);
    expect((await act(second, assign, { id })).__typename).toBe('HelpedByAnother');
    const given = await act(campaign.organizer, assign, { id, helper: second.accountId });
    expect(given.participation).toMatchObject({ state: 'helped', helperId: second.accountId });
  });

  test('nobody is helped without their consent, by a stranger, by who only organizes, or out of a pause', async () => {
    const silent = await givenParticipant(world, campaign);
    const id = silent.participationId;
    expect((await act(first, assign, { id })).__typename).toBe('HelperConsentMissing');
    expect((await act(campaign.organizer, assign, { id, helper: campaign.owner.accountId })).__typename).toBe(
      'HelperNotMember',
    );
    expect((await act(first, assign, { id, helper: second.accountId })).__typename).toBe('NotAllowed');
    const stranger = await world.signIn('passer.by@example.org');
    expect((await act(stranger, assign, { id })).__typename).toBe('NotFound');
    const paused = await agreeing();
    await world.sql(`UPDATE participation SET state = 'paused' WHERE id = $1`, [paused.participationId]);
    expect((await act(first, assign, { id: paused.participationId })).__typename).toBe(
      'ParticipationMoveNotAllowed',
    );
  });

  test('what waits belongs to who made the campaign, to whom they name, and to a member in every case', async () => {
    expect(await queueOwner()).toBe(campaign.owner.accountId);
    const named = await act(campaign.owner, nameOwner, { id: campaign.campaignId, account: first.accountId });
    expect(named.campaign?.queueOwnerId).toBe(first.accountId);
    expect((await act(first, nameOwner, { id: campaign.campaignId })).__typename).toBe('NotAllowed');
    expect(await queueOwner(await world.signIn('passer.by@example.org'))).toBeNull();
    await world.sql(`UPDATE membership SET state = 'ended' WHERE account_id = $1`, [first.accountId]);
    expect(await queueOwner()).toBe(campaign.owner.accountId);
    await world.sql(`UPDATE membership SET state = 'active' WHERE account_id = $1`, [first.accountId]);
    await act(campaign.owner, nameOwner, { id: campaign.campaignId });
  });

  test('whoever a helper had goes to another when the helper leaves', async () => {
    const { participationId: id } = await agreeing();
    await act(first, assign, { id });
    const [membership] = await world.sql<{ id: string }>('SELECT id FROM membership WHERE account_id = $1', [
      first.accountId,
    ]);
    await run(world, first.token, 'mutation ($id: ID!) { endMembership(membershipId: $id) { __typename } }', {
      id: membership?.id,
    });
    const helper = async (): Promise<string | null | undefined> =>
      (
        await world.sql<{ helper: string | null }>(
          'SELECT helper_id AS helper FROM participation WHERE id = $1',
          [id],
        )
      )[0]?.helper;
    await until('somebody else has them', async () => (await helper()) === second.accountId);
  });

  test('whoever a helper had goes to another when the helper’s last day has passed', async () => {
    const third = await member('sample.navigator.004@example.org', 'navigator');
    const { participationId: id } = await agreeing();
    await act(third, assign, { id });
    await world.sql(`UPDATE membership SET expires_at = now() - interval '1 second' WHERE account_id = $1`, [
      third.accountId,
    ]);
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'organization.end-memberships'`);
    const standing = async () =>
      (
        await world.sql<{ helper: string | null; state: string }>(
          `SELECT p.helper_id AS helper, m.state FROM participation p JOIN membership m ON m.account_id = $2 WHERE p.id = $1`,
          [id, third.accountId],
        )
      )[0];
    await until('the role has ended', async () => (await standing())?.state === 'ended');
    await until('somebody else has them', async () => {
      const helper = (await standing())?.helper ?? null;
      return helper !== null && helper !== third.accountId;
    });
    const trail = await world.sql(
      `SELECT 1 FROM audit_entry e, membership m WHERE e.operation = 'membership.ended' AND m.account_id = $1
         AND e.subjects::text LIKE '%' || m.id || '%'`,
      [third.accountId],
    );
    expect(trail).toHaveLength(1);
  });

  test('a full caseload takes nobody, and who asks then waits with who answers for the queue', async () => {
    await busy(second, caseloadCap);
    const { participationId: id, ...who } = await agreeing();
    expect((await act(second, assign, { id })).__typename).toBe('HelperFull');
    const asked = await act(who, ask, { id });
    expect(asked.participation).toMatchObject({ state: 'helped', helperId: null });
  });

  test('taking part is finished when the case is, and can be left still', async () => {
    const done = await agreeing();
    await world.sql(`UPDATE denial_case SET state = 'closed' WHERE id = $1`, [done.caseId]);
    await world.sql(
      `INSERT INTO outbox_message (id, event, payload, created_at) SELECT gen_random_uuid(), 'case.closed', $1, now()`,
      [JSON.stringify({ caseId: done.caseId })],
    );
    const state = async (): Promise<string | undefined> =>
      (
        await world.sql<{ state: string }>('SELECT state FROM participation WHERE id = $1', [
          done.participationId,
        ])
      )[0]?.state;
    await until('it is finished', async () => (await state()) === 'finished');
  });

  test('waiting for the lead cases is said beside the date, and taken back', async () => {
    const waits = await agreeing();
    const id = waits.participationId;
    expect((await act(waits, hold, { id, until: '2020-01-01' })).__typename).toBe('InvalidInput');
    const chosen = await act(waits, hold, { id, until: '2035-12-20' });
    expect(chosen.participation?.holdSentence).toContain('2035-12-20');
    expect((await act(campaign.organizer, hold, { id, until: null })).__typename).toBe('NotFound');
    const back = await act(waits, hold, { id, until: null });
    expect(back.participation).toMatchObject({ holdUntil: null, holdSentence: null });
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asAccount, system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { LeaseExpiry } from './lease-expiry.schedule.js';
import { TakeWorkItem } from './take-work-item.js';
import { givenStep } from './testing/given-work.js';
import { beginWorkItem } from './work-items.js';

const item = '{ id state heldByMe leaseUntil }';
const asked = {
  takeWorkItem: `mutation ($id: ID!) { a: takeWorkItem(workItemId: $id) { __typename ... on Refusal { message }
    ... on WorkItemTaken { workItem ${item} } } }`,
  extendLease: `mutation ($id: ID!) { a: extendLease(workItemId: $id) { __typename ... on Refusal { message }
    ... on LeaseExtended { workItem ${item} } } }`,
  giveBackWorkItem: `mutation ($id: ID!) { a: giveBackWorkItem(workItemId: $id) { __typename ... on Refusal { message }
    ... on WorkItemGivenBack { workItem ${item} } } }`,
} as const;

interface Answer {
  readonly __typename: string;
  readonly workItem?: {
    readonly state: string;
    readonly heldByMe: boolean;
    readonly leaseUntil: string | null;
  };
}

describe('people who pick their own work', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let participant: GivenParticipant;
  let navigators: readonly SignedIn[];

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenCampaign(world);
    participant = await givenParticipant(world, campaign);
    navigators = await Promise.all(
      ['one', 'two'].map(async (name) => {
        const who = await world.signInAsStaff(`sample.navigator.${name}@example.org`);
        await join(who.accountId);
        return who;
      }),
    );
  });
  afterAll(() => world.close());

  const join = (accountId: string) =>
    world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
      [accountId, campaign.organizationId],
    );
  let steps = 0;
  const step = (actor: 'person' | 'navigator' | 'organizer' | 'clinician') =>
    givenStep(world, participant.caseId, { stepKey: `sample_${(steps += 1)}`, actor, act: 'call' });
  const ask = (who: SignedIn, name: keyof typeof asked, id: string): Promise<Answer> =>
    run<Answer>(world, who.token, asked[name], { id });
  const wordOf = async (who: SignedIn, name: keyof typeof asked, id: string): Promise<string> =>
    (await ask(who, name, id)).__typename;
  const rowOf = async (id: string) => {
    const [row] = await world.sql<{ state: string; held_by: string | null; lease_until: Date | null }>(
      'SELECT state, held_by, lease_until FROM work_item WHERE id = $1',
      [id],
    );
    return row;
  };
  const expire = () =>
    world.app
      .get(Db, { strict: false })
      .transaction(system('schedule'), (tx) => world.app.get(LeaseExpiry, { strict: false }).scan(tx));
  const lapse = (id: string) =>
    world.sql(`UPDATE work_item SET lease_until = now() - interval '1 second' WHERE id = $1`, [id]);

  test('a navigator takes a step for a day, keeps it longer and gives it back; nobody else can meanwhile', async () => {
    const [one, two] = navigators as [SignedIn, SignedIn];
    const id = await step('navigator');
    const taken = await ask(one, 'takeWorkItem', id);
    expect(taken).toMatchObject({ __typename: 'WorkItemTaken', workItem: { state: 'held', heldByMe: true } });
    const hours = (Date.parse(taken.workItem?.leaseUntil ?? '') - Date.now()) / 3_600_000;
    expect(hours > 23.9 && hours <= 24).toBe(true);
    expect(await wordOf(two, 'takeWorkItem', id)).toBe('WorkItemHeld');
    expect(await wordOf(two, 'extendLease', id)).toBe('WorkItemNotHeld');
    expect(await wordOf(two, 'giveBackWorkItem', id)).toBe('WorkItemNotHeld');
    await world.sql(`UPDATE work_item SET lease_until = now() + interval '1 hour' WHERE id = $1`, [id]);
    const longer = await ask(one, 'extendLease', id);
    expect(Date.parse(longer.workItem?.leaseUntil ?? '')).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    expect(await ask(one, 'giveBackWorkItem', id)).toMatchObject({
      workItem: { state: 'open', heldByMe: false, leaseUntil: null },
    });
    expect(await wordOf(two, 'takeWorkItem', id)).toBe('WorkItemTaken');
  });

  test('a helper is told what is open for whom they help, and takes it; nobody else is told', async () => {
    const [one, two] = navigators as [SignedIn, SignedIn];
    const helped = await givenParticipant(world, campaign, {
      consents: ['store', 'draft', 'send', 'share_with_helper'],
    });
    const id = await givenStep(world, helped.caseId, {
      stepKey: 'sample_helped',
      actor: 'person',
      act: 'call',
    });
    const workFor = async (who: SignedIn): Promise<readonly string[]> => {
      const { data } = await world.ask<{ helpedWork: readonly { id: string }[] }>(
        'query ($id: ID!) { helpedWork(participationId: $id) { id label { en } sendBy leaseUntil heldByMe } }',
        { id: helped.participationId },
        who.token,
      );
      return data.helpedWork.map((step) => step.id);
    };
    expect(await workFor(one)).toEqual([]);
    await run(world, one.token, 'mutation ($id: ID!) { assignHelper(participationId: $id) { __typename } }', {
      id: helped.participationId,
    });
    expect(await workFor(one)).toEqual([id]);
    for (const who of [two, campaign.organizer, helped]) expect(await workFor(who)).toEqual([]);
    expect(await wordOf(two, 'takeWorkItem', id)).toBe('NotAllowed');
    expect(await wordOf(one, 'takeWorkItem', id)).toBe('WorkItemTaken');
    await run(
      world,
      helped.token,
      `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { __typename } }`,
      {
        input: {
          personId: helped.personId,
          purpose: 'share_with_helper',
          organizationId: campaign.organizationId,
        },
      },
    );
    expect(await workFor(one)).toEqual([]);
  });

  test('steps are picked by whoever does them: not by strangers, not by another role, not a clinician’s', async () => {
    const [one] = navigators as [SignedIn];
    const stranger = await world.signIn('sample.stranger@example.org');
    expect(await wordOf(stranger, 'takeWorkItem', await step('navigator'))).toBe('NotFound');
    expect(await wordOf(campaign.organizer, 'takeWorkItem', await step('navigator'))).toBe('NotAllowed');
    expect(await wordOf(campaign.organizer, 'takeWorkItem', await step('organizer'))).toBe('WorkItemTaken');
    expect(await wordOf(one, 'takeWorkItem', await step('clinician'))).toBe('NotAllowed');
    const own = await step('person');
    expect(await wordOf(one, 'takeWorkItem', own)).toBe('NotAllowed');
    expect(await wordOf(participant, 'takeWorkItem', own)).toBe('WorkItemTaken');
    const token = await world.signIn('sample.navigator.one@example.org');
    expect(await wordOf(token, 'takeWorkItem', await step('navigator'))).toBe('SecondFactorNeeded');
  });

  test('a lease that is over opens the step again and says so; what was begun stays with whoever began it', async () => {
    const [one, two] = navigators as [SignedIn, SignedIn];
    const [forgotten, running, begun] = [
      await step('navigator'),
      await step('navigator'),
      await step('navigator'),
    ];
    for (const id of [forgotten, running, begun]) await ask(one, 'takeWorkItem', id);
    await world.app
      .get(Db, { strict: false })
      .transaction(asAccount(one.accountId as AccountId, { secondFactor: true }), (tx) =>
        beginWorkItem(tx, begun),
      );
    await lapse(forgotten);
    await expire();
    expect(await rowOf(forgotten)).toEqual({ state: 'open', held_by: null, lease_until: null });
    expect(await rowOf(running)).toMatchObject({ state: 'held', held_by: one.accountId });
    expect(await rowOf(begun)).toEqual({ state: 'held', held_by: one.accountId, lease_until: null });
    const told = await world.sql<{ payload: { workItemId: string } }>(
      `SELECT payload FROM outbox_message WHERE event = 'work_item.reopened'`,
    );
    expect(told.map(({ payload }) => payload.workItemId)).toContain(forgotten);
    expect(await wordOf(two, 'takeWorkItem', begun)).toBe('WorkItemHeld');
    expect(await wordOf(one, 'giveBackWorkItem', begun)).toBe('WorkItemBegun');
  });

  test('of 2,000 who claim 40 steps, 500 of them at once, every step is held by exactly the one who was told so', async () => {
    const claimers = Array.from({ length: 2_000 }, () => newId<'account'>() as AccountId);
    await world.sql(
      `INSERT INTO account (id, state, sealed_email, email_hash, language, platform_administrator, created_at, confirmed_at)
       SELECT id, 'active', '\\x00', decode(lpad(to_hex(row_number() OVER ()), 66, '0'), 'hex'), 'en', false, now(), now()
       FROM unnest($1::uuid[]) AS id`,
      [claimers],
    );
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       SELECT gen_random_uuid(), id, $2, 'navigator', 'active', now() FROM unnest($1::uuid[]) AS id`,
      [claimers, campaign.organizationId],
    );
    const ids: string[] = [];
    for (let made = 0; made < 40; made += 1) ids.push(await step('navigator'));
    const take = world.app.get(TakeWorkItem, { strict: false });
    const holders = new Map<string, AccountId[]>(ids.map((id) => [id, []]));
    const refused = new Map<string, number>();
    // Those who come one after the other want the same step, so that they meet at its row.
    const waiting = claimers.map((accountId, at) => ({ accountId, id: ids[Math.floor(at / 50)] ?? '' }));
    const claim = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const answer = await take.execute(asAccount(next.accountId, { secondFactor: true }), next.id);
        if (answer.kind === 'WorkItemTaken') holders.get(next.id)?.push(next.accountId);
        else refused.set(answer.kind, (refused.get(answer.kind) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 500 }, claim));
    expect(Object.fromEntries(refused)).toEqual({ WorkItemHeld: 1_960 });
    const kept = await world.sql<{ id: string; held_by: string }>(
      `SELECT id, held_by FROM work_item WHERE id = ANY($1) AND state = 'held' AND lease_until > now()`,
      [ids],
    );
    expect(kept).toHaveLength(40);
    for (const { id, held_by } of kept) expect(holders.get(id)).toEqual([held_by]);
  }, 120_000);
});

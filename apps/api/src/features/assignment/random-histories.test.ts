import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eligibility } from '@chorus/domain/participation/eligibility';
import type { OpenStep, Playbook, PlaybookStep } from '@chorus/domain/playbook/playbook';
import { playbookRegistry, playbooks } from '@chorus/domain/playbook/registry';
import { asAccount, system, type Actor } from '@chorus/domain/shared/actor';
import type { AccountId, WorkItemId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { CommitAssignment } from './commit-assignment.js';
import { LeaseExpiry } from './lease-expiry.schedule.js';
import { LeaseWorkItem } from './lease-work-item.js';
import { PreviewAssignment } from './preview-assignment.js';
import { ReassignWorkItem } from './reassign-work-item.js';
import { TakeWorkItem } from './take-work-item.js';
import { beginWorkItem, finishWorkItem, releaseWorkItem, reopenWorkItem } from './work-items.js';

const step = (key: string, more: Partial<PlaybookStep>): PlaybookStep => ({
  key,
  actor: 'person',
  act: 'file',
  filingType: 'internal_appeal',
  recipientRole: 'plan_appeals',
  stages: ['internal_appeal_level_1'],
  urgent: false,
  label: { en: key, es: key },
  ...more,
});
const call = { actor: 'navigator', act: 'call', filingType: null, recipientRole: null } as const;
const steps = [step('sw_appeal', {}), step('sw_call_before', call), step('sw_call_after', call)];
const open = ({ key, filingType, recipientRole, stages }: PlaybookStep): OpenStep => ({
  stepKey: key,
  filingType,
  recipientRole,
  stage: stages[0] ?? '',
  urgent: false,
  gate: false,
});

/** A person's own step beside two that navigators pick, one of which opens when the other is done. */
const sharedWork: Playbook = {
  key: 'SHARED_WORK',
  version: 1,
  labels: {
    name: { en: 'Shared work', es: 'Trabajo compartido' },
    summary: { en: 'Two do it together.', es: 'Lo hacen dos.' },
    goal: { en: 'appeals filed', es: 'apelaciones presentadas' },
  },
  steps,
  consents: { toJoin: ['store'], toFile: ['store', 'draft'] },
  requiredTemplates: ['internal_appeal'],
  eligibility,
  openSteps: ({ stepsDone }) => ({
    next: 'act',
    reason: { en: 'Open now.', es: 'Open now.' },
    steps: steps
      .filter(({ key }) => key !== 'sw_call_after' || stepsDone.includes('sw_call_before'))
      .map(open),
  }),
  nextStep: () => ({
    next: 'finished',
    reason: { en: 'Nothing is left to do.', es: 'Nothing is left to do.' },
  }),
  letterAfter: () => null,
};

/** Numbers that look like chance and are the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

interface Item {
  readonly id: WorkItemId;
  readonly case_id: string;
  readonly step_key: string;
  readonly state: string;
  readonly settled: boolean;
  readonly held_by: AccountId | null;
  readonly lease_until: string | null;
  readonly channel: string | null;
  readonly release_from: string;
}

interface Person extends GivenParticipant {
  participation: string;
}

/** What an event may have changed on purpose; everything else that is held, done or chosen must be as it was. */
type Touched = { readonly items?: readonly string[]; readonly cases?: readonly string[] } | null;

describe('random histories of work', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  const people: Person[] = [];
  const navigators: SignedIn[] = [];
  const plans: string[] = [];

  beforeAll(async () => {
    world = await testApp({ worker: true, playbooks: playbookRegistry([...playbooks.all, sharedWork]) });
    campaign = await givenCampaign(world, { kind: sharedWork.key });
    for (let number = 0; number < 3; number += 1) {
      const who = await world.signInAsStaff(`sample.navigator.${number}@example.org`);
      await world.sql(
        `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
         VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
        [who.accountId, campaign.organizationId],
      );
      navigators.push(who);
    }
    for (let number = 0; number < 5; number += 1) await arrive();
  }, 120_000);
  afterAll(() => world.close());

  const use = <Case>(type: new (...parts: never[]) => Case): Case => world.app.get(type, { strict: false });
  const within = <Answer>(actor: Actor, work: (tx: Tx) => Promise<Answer>): Promise<Answer> =>
    use(Db).transaction(actor, work);
  const as = ({ accountId }: SignedIn): Actor =>
    asAccount(accountId as AccountId, { secondFactor: true, authenticatedAt: new Date().toISOString() });

  async function arrive(): Promise<Touched> {
    const one = await givenParticipant(world, campaign);
    people.push({ ...one, participation: one.participationId });
    return {};
  }

  const itemsNow = (): Promise<Item[]> =>
    world.sql<Item & Record<string, unknown>>(
      `SELECT id, case_id, step_key, state, settled, held_by, lease_until::text, channel, release_from::text
       FROM work_item WHERE campaign_id = $1 ORDER BY id`,
      [campaign.campaignId],
    );

  const orphans = (): Promise<{ id: string }[]> =>
    world.sql(
      `SELECT w.id FROM work_item w JOIN participation p ON p.id = w.participation_id
       WHERE w.state IN ('open', 'offered', 'held') AND (p.state = 'left' OR (w.held_by IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM account a WHERE a.id = w.held_by AND a.state = 'active')))`,
    );

  const ask = (who: Person, mutation: string, input: object) =>
    run(
      world,
      who.token,
      `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { __typename ... on Refusal { message } } }`,
      { input },
    );

  /** What can happen; each answers what it may have touched, or null where it was refused or there was nothing to do. */
  function events(roll: (sides: number) => number): Readonly<Record<string, () => Promise<Touched>>> {
    const pick = <T>(list: readonly T[]): T | undefined => list[roll(Math.max(1, list.length))];
    const kindOf = async (answer: Promise<object>): Promise<string> =>
      ((await answer) as { kind?: string; __typename?: string }).kind ??
      ((await answer) as { __typename?: string }).__typename ??
      '';
    const onItem = async (
      states: readonly string[],
      does: (item: Item) => Promise<boolean>,
    ): Promise<Touched> => {
      const item = pick(
        (await itemsNow()).filter((one) => states.includes(leased(one) ? 'leased' : one.state)),
      );
      return item !== undefined && (await does(item)) ? { items: [item.id] } : null;
    };
    const somebody = (item: Item): SignedIn =>
      (item.step_key === 'sw_appeal' && roll(4) > 0
        ? people.find(({ caseId }) => caseId === item.case_id)
        : pick(navigators)) ?? campaign.organizer;
    const holder = (item: Item): SignedIn =>
      [...people, ...navigators].find(({ accountId }) => accountId === item.held_by) ?? somebody(item);
    const part = async (mutation: string, wanted: string): Promise<Touched> => {
      const who = pick(people);
      if (who === undefined) return null;
      const answer = await run(
        world,
        who.token,
        `mutation ($id: ID!) { ${mutation}(participationId: $id) { __typename ... on Refusal { message } } }`,
        { id: who.participation },
      );
      return answer.__typename === wanted ? { cases: [who.caseId] } : null;
    };
    return {
      join: async () => {
        const who = pick(people);
        if (who === undefined) return null;
        const input = {
          slug: campaign.slug,
          caseId: who.caseId,
          consents: ['store', 'draft'],
          wordingVersion: 1,
        };
        const joined = await run<{ participation?: { id: string } }>(
          world,
          who.token,
          `mutation ($input: JoinCampaignInput!) { joinCampaign(input: $input) {
             ... on CampaignJoined { participation { id } } } }`,
          { input },
        );
        if (joined.participation === undefined) return null;
        who.participation = joined.participation.id;
        return {};
      },
      newPerson: async () => (people.length < 9 ? arrive() : null),
      leave: async () => {
        const touched = await part('leaveCampaign', 'CampaignLeft');
        if (touched !== null)
          await until('what was theirs is taken back', async () => (await orphans()).length === 0);
        return touched;
      },
      pause: async () => ((await part('pauseParticipation', 'ParticipationMoved')) === null ? null : {}),
      resume: async () => ((await part('resumeParticipation', 'ParticipationMoved')) === null ? null : {}),
      consentGiven: async () => {
        const who = pick(people);
        if (who === undefined) return null;
        const input = { personId: who.personId, purposes: ['draft'], wordingVersion: 1 };
        return (await ask(who, 'giveConsent', input)).__typename === 'ConsentGiven' ? {} : null;
      },
      consentWithdrawn: async () => {
        const who = pick(people);
        if (who === undefined) return null;
        const input = { personId: who.personId, purpose: 'draft' };
        return (await ask(who, 'withdrawConsent', input)).__typename === 'ConsentWithdrawn' ? {} : null;
      },
      take: () =>
        onItem(
          ['open', 'offered', 'held', 'leased'],
          async (item) =>
            (await kindOf(use(TakeWorkItem).execute(as(somebody(item)), item.id))) === 'WorkItemTaken',
        ),
      extend: () =>
        onItem(
          ['leased'],
          async (item) =>
            (await kindOf(use(LeaseWorkItem).extend(as(holder(item)), item.id))) === 'LeaseExtended',
        ),
      giveBack: () =>
        onItem(
          ['leased'],
          async (item) =>
            (await kindOf(use(LeaseWorkItem).giveBack(as(holder(item)), item.id))) === 'WorkItemGivenBack',
        ),
      expire: async () => {
        const rows = await world.sql<{ id: string }>(
          `UPDATE work_item SET lease_until = now() - interval '1 second' WHERE id IN (
             SELECT id FROM work_item WHERE state = 'held' AND lease_until IS NOT NULL ORDER BY id LIMIT 2) RETURNING id`,
        );
        await within(system('schedule'), (tx) => use(LeaseExpiry).scan(tx));
        return rows.length > 0 ? { items: rows.map(({ id }) => id) } : null;
      },
      decline: () =>
        onItem(['open', 'offered'], (item) => within(system('worker'), (tx) => releaseWorkItem(tx, item.id))),
      begin: () =>
        onItem(['open', 'offered', 'leased'], async (item) => {
          return (await within(as(holder(item)), (tx) => beginWorkItem(tx, item.id))) !== null;
        }),
      finish: () =>
        onItem(['held', 'leased'], async (item) => {
          await within(system('worker'), (tx) => finishWorkItem(tx, item.id));
          return true;
        }),
      reopen: () =>
        onItem(['held', 'leased'], async (item) => {
          await within(system('worker'), (tx) => reopenWorkItem(tx, item.id));
          return true;
        }),
      reassign: () =>
        onItem(['open', 'offered'], async (item) => {
          const input = { workItemId: item.id, releaseFrom: item.release_from, confirmed: true };
          return (
            (await kindOf(use(ReassignWorkItem).execute(as(campaign.organizer), input))) ===
            'WorkItemReassigned'
          );
        }),
      preview: async () => {
        const answer = await use(PreviewAssignment).execute(as(campaign.organizer), campaign.campaignId);
        if (answer.kind !== 'AssignmentPreviewed') return null;
        plans.push(answer.plan.id);
        return {};
      },
      commit: async () => {
        // The newest mostly; now and then one that things have passed by.
        const plan = plans.at(roll(5) === 0 ? -2 : -1);
        if (plan === undefined) return null;
        const kind = await kindOf(use(CommitAssignment).execute(as(campaign.organizer), plan));
        return kind === 'AssignmentCommitted' ? {} : null;
      },
    };
  }

  const often = ['preview', 'commit', 'preview', 'commit', 'take', 'take', 'begin', 'finish'];
  const live = ['open', 'offered', 'held'];
  const firm = ({ state, settled, lease_until }: Item): boolean =>
    state === 'done' || (state === 'held' && lease_until === null) || (state !== 'released' && settled);
  const leased = ({ state, lease_until }: Item): boolean => state === 'held' && lease_until !== null;

  async function wrongs(before: readonly Item[], touched: Touched): Promise<string[]> {
    const after = await itemsNow();
    const found: string[] = [];
    const once = new Set<string>();
    for (const item of after) {
      const key = `${item.case_id} ${item.step_key}`;
      if (item.state === 'done' || live.includes(item.state)) {
        if (once.has(key)) found.push(`${key} is given out twice`);
        once.add(key);
      }
      if ((item.state === 'held') !== (item.held_by !== null))
        found.push(`${item.id} is ${item.state} by ${item.held_by}`);
      if (item.lease_until !== null && item.state !== 'held')
        found.push(`${item.id} is leased and ${item.state}`);
    }
    const now = new Map(after.map((item) => [item.id, item]));
    const meant = new Set(touched?.items ?? []);
    for (const item of before) {
      if ((!firm(item) && !leased(item)) || meant.has(item.id) || touched?.cases?.includes(item.case_id))
        continue;
      const is = now.get(item.id);
      if (JSON.stringify(is) !== JSON.stringify(item))
        found.push(`${JSON.stringify(item)} became ${JSON.stringify(is)}`);
    }
    const nobodys = await orphans();
    return [...found, ...nobodys.map(({ id }) => `${id} is nobody's`)];
  }

  test('of 1,000 events in a row none leaves a step with two, with nobody, given out twice or moved once it was settled', async () => {
    const roll = dice(77);
    const does = events(roll);
    const names = [...Object.keys(does), ...often];
    const happened = new Set<string>();
    const history: string[] = [];
    for (let count = 0; count < 1_000; count += 1) {
      const name = names[roll(names.length)] ?? '';
      const before = await itemsNow();
      const touched = (await does[name]?.()) ?? null;
      history.push(touched === null ? `(${name})` : name);
      if (touched !== null) happened.add(name);
      const wrong = await wrongs(before, touched);
      if (wrong.length > 0) throw new Error(`${wrong.join('; ')} after ${history.slice(-12).join(', ')}`);
    }
    expect(Object.keys(does).filter((name) => !happened.has(name))).toEqual([]);
  }, 600_000);
});

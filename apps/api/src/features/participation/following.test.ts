import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CaseState } from '@chorus/domain/case/case';
import { system } from '@chorus/domain/shared/actor';
import type { QueryRunner } from 'typeorm';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { EventName } from '@chorus/domain/shared/events';
import type { CaseId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenEvidence,
  givenMember,
  givenParticipation,
  givenPerson,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import type { DatabaseReaction, Reactions } from '../../platform/outbox/reaction.js';
import { until } from '../../platform/outbox/testing/world.js';
import { CaseActs, Cases } from '../case/case.public.js';
import { FollowCase } from './follow-case.reaction.js';
import { FinishedFrom1764070000040 } from './migrations/1764070000040-finished-from.js';

let world: TestApp;
let owner: GivenPerson;
let organizer: SignedIn & { readonly organizationId: string };
beforeAll(async () => {
  world = await testApp({ worker: true });
  owner = await givenPerson(world);
  organizer = await givenMember(world, 'organizer');
});
afterAll(() => world.close());

async function takingPart(state: string): Promise<CaseId> {
  const caseId = (await givenCase(world, owner)) as CaseId;
  await givenParticipation(world, organizer, [caseId]);
  await world.sql('UPDATE participation SET state = $2 WHERE case_id = $1', [caseId, state]);
  return caseId;
}
const move = (caseId: CaseId, ...states: readonly CaseState[]) =>
  world.app.get(Db, { strict: false }).transaction(system('command-line'), async (tx) => {
    for (const state of states) await world.app.get(Cases, { strict: false }).moveSurely(tx, caseId, state);
  });
const comesTo = (caseId: string, state: string): Promise<void> =>
  until(`they are ${state}`, async () => {
    const [row] = await world.sql<{ state: string }>('SELECT state FROM participation WHERE case_id = $1', [
      caseId,
    ]);
    return row?.state === state;
  });

test.each(['active', 'helped', 'paused'])(
  'who was %s when their case was closed is so again once it is opened again, and that is told',
  async (state) => {
    const caseId = await takingPart(state);
    await givenEvidence(world, owner, caseId);
    await move(caseId, 'contested', 'decided', 'closed');
    await comesTo(caseId, 'finished');
    const reopen = 'mutation ($id: ID!) { answer: reopenCase(caseId: $id) { __typename } }';
    const { data } = await world.ask<{ answer: { __typename: string } }>(reopen, { id: caseId }, owner.token);
    expect(data.answer.__typename).toBe('CaseReopened');
    await comesTo(caseId, state);
    const told = await world.sql(
      `SELECT 1 FROM outbox_message m JOIN participation p ON m.payload->>'participationId' = p.id::text
       WHERE m.event = 'participant.resumed' AND p.case_id = $1`,
      [caseId],
    );
    expect(told).toHaveLength(1);
  },
);

test('whoever has left stays away when their case is opened again', async () => {
  const [caseId, beside] = [await takingPart('left'), await takingPart('active')];
  for (const id of [caseId, beside]) {
    await givenEvidence(world, owner, id);
    await move(id, 'contested', 'decided', 'closed');
  }
  await comesTo(beside, 'finished');
  for (const id of [caseId, beside]) await move(id, 'decided');
  await comesTo(beside, 'active');
  await comesTo(caseId, 'left');
});

test('who joined before the denial was shown takes part like everybody else once it is', async () => {
  const caseId = await takingPart('joined');
  await givenEvidence(world, owner, caseId);
  await comesTo(caseId, 'active');
});

test('who joined before it takes part like everybody else once something is filed without a denial on file', async () => {
  const caseId = await takingPart('joined');
  await world.app.get(Db, { strict: false }).transaction(system('command-line'), (tx) =>
    world.app.get(CaseActs, { strict: false }).file(tx, caseId, {
      stage: 'internal_appeal_level_1',
      on: plainDate('2026-11-10'),
      submissionId: null,
    }),
  );
  await comesTo(caseId, 'active');
});

test('who joined before a hold takes part like everybody else where the case comes back from it contested', async () => {
  const caseId = await takingPart('joined');
  await move(caseId, 'suspended', 'evidenced', 'contested');
  await world.app
    .get(Db, { strict: false })
    .transaction(system('command-line'), (tx) => world.app.get(Cases, { strict: false }).resume(tx, caseId));
  await comesTo(caseId, 'active');
});

test.each(['case.closed', 'case.reopened', 'case.resumed'] as const)(
  'after %s the case stands still until taking part has followed it',
  async (event) => {
    const caseId = await takingPart('active');
    const following: DatabaseReaction<EventName>[] = [];
    const reactions = { register: (one: DatabaseReaction<EventName>) => following.push(one) };
    world.app.get(FollowCase, { strict: false }).register(reactions as unknown as Reactions);
    const [follow] = following.filter(({ on }) => on === event);
    await world.app.get(Db, { strict: false }).transaction(system('worker'), async (tx) => {
      await follow?.run(tx, { ids: { caseId } } as never);
      await expect(
        world.sql('SELECT 1 FROM denial_case WHERE id = $1 FOR NO KEY UPDATE NOWAIT', [caseId]),
      ).rejects.toThrow('could not obtain lock');
    });
  },
);

test('an upgrade takes up whoever was left behind when their case went on', async () => {
  const [goesOn, over, shown, early, held] = [
    await takingPart('finished'),
    await takingPart('finished'),
    await takingPart('joined'),
    await takingPart('joined'),
    await takingPart('finished'),
  ];
  const stands = (caseId: CaseId, state: string, beneath: string | null = null) =>
    world.sql('UPDATE denial_case SET state = $2, suspended_from = $3 WHERE id = $1', [
      caseId,
      state,
      beneath,
    ]);
  await stands(goesOn, 'contested');
  await stands(over, 'closed');
  await stands(shown, 'decided');
  await stands(held, 'suspended', 'decided');
  const runner = { query: (sql: string) => world.sql(sql) } as unknown as QueryRunner;
  const migration = new FinishedFrom1764070000040();
  await migration.down(runner);
  await migration.up(runner);
  const states = await world.sql<{ case_id: string; state: string }>(
    'SELECT case_id, state FROM participation WHERE case_id = ANY ($1)',
    [[goesOn, over, shown, early, held]],
  );
  const of = (caseId: string) => states.find(({ case_id: id }) => id === caseId)?.state;
  expect([goesOn, over, shown, early, held].map(of)).toEqual([
    'active',
    'finished',
    'active',
    'joined',
    'active',
  ]);
});

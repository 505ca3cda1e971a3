import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { CaseId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenEvidence,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { CaseActs } from './case-acts.js';
import { Cases } from './cases.js';

let world: TestApp;
let owner: GivenPerson;
let cases: Cases;
let acts: CaseActs;
let db: Db;
beforeAll(async () => {
  world = await testApp();
  owner = await givenPerson(world);
  cases = world.app.get(Cases, { strict: false });
  acts = world.app.get(CaseActs, { strict: false });
  db = world.app.get(Db, { strict: false });
});
afterAll(() => world.close());

const worker = system('worker');
const given = async (): Promise<CaseId> => {
  const id = (await givenCase(world, owner, noticeFacts({ planType: 'erisa_self_funded' }))) as CaseId;
  await givenEvidence(world, owner, id);
  return id;
};
const filed = { stage: 'internal_appeal_level_1', on: plainDate('2026-11-10'), submissionId: null } as const;
const stands = async (id: CaseId) =>
  (await world.sql('SELECT state, suspended_from AS beneath FROM denial_case WHERE id = $1', [id]))[0];
const said = async (event: string, id: CaseId): Promise<number> =>
  (await world.sql(`SELECT id FROM outbox_message WHERE event = $1 AND payload->>'caseId' = $2`, [event, id]))
    .length;

test('moves only along the table of states, remembers where a hold came from, and says so', async () => {
  const id = await given();
  const closed = await db.transaction(worker, (tx) => cases.move(tx, id, 'closed'));
  expect(closed).toMatchObject({ kind: 'CaseMoveNotAllowed' });
  await db.transaction(worker, (tx) => cases.moveSurely(tx, id, 'suspended'));
  expect(await stands(id)).toMatchObject({ state: 'suspended', beneath: 'evidenced' });
  await db.transaction(worker, (tx) => cases.resume(tx, id));
  expect(await stands(id)).toMatchObject({ state: 'evidenced', beneath: null });
  expect([await said('case.suspended', id), await said('case.resumed', id)]).toEqual([1, 1]);
});

test('what went out and came back during a hold is where the case comes back to', async () => {
  const id = await given();
  const resumed = async () => {
    await db.transaction(worker, (tx) => cases.resume(tx, id));
    return stands(id);
  };
  const hold = () => db.transaction(worker, (tx) => cases.moveSurely(tx, id, 'suspended'));
  await hold();
  await db.transaction(worker, (tx) => acts.file(tx, id, filed));
  expect(await stands(id)).toMatchObject({ state: 'suspended', beneath: 'contested' });
  expect(await resumed()).toMatchObject({ state: 'contested', beneath: null });
  await hold();
  await db.transaction(worker, (tx) => acts.unfile(tx, id, filed));
  expect(await resumed()).toMatchObject({ state: 'evidenced' });
});

test('a fact taken back during a hold opens intake again once the hold is over', async () => {
  const id = await given();
  await db.transaction(worker, (tx) => cases.moveSurely(tx, id, 'suspended'));
  const facts = { alreadyAppealed: null };
  const answer = await act(world, 'recordDenial', { caseId: id, facts }, owner.token);
  expect(answer.case?.state).toBe('suspended');
  await db.transaction(worker, (tx) => cases.resume(tx, id));
  expect(await stands(id)).toMatchObject({ state: 'intake' });
});

test('a filing that went out while a fact was taken back contests the case all the same', async () => {
  const id = await given();
  const facts = { alreadyAppealed: null };
  const without = await act(world, 'recordDenial', { caseId: id, facts }, owner.token);
  expect(without.case?.state).toBe('intake');
  await db.transaction(worker, (tx) => acts.file(tx, id, filed));
  expect(await stands(id)).toMatchObject({ state: 'contested' });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plainDate } from '@chorus/domain/shared/calendar';
import { system } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { QueryRunner } from 'typeorm';
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
import { LettersAndActs1764050000010 } from './migrations/1764050000010-letters-and-acts.js';

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
const given = async (more: Readonly<Record<string, unknown>> = {}): Promise<CaseId> => {
  const id = await givenCase(world, owner, noticeFacts({ planType: 'erisa_self_funded', ...more }));
  await givenEvidence(world, owner, id);
  return id as CaseId;
};
const facet = async (id: string) =>
  (
    await world.sql<{ actBy: string | null; letterInHand: string }>(
      `SELECT act_by::text AS "actBy", letter_in_hand AS "letterInHand" FROM case_facet f
       JOIN denial_case d ON d.facet_id = f.id WHERE d.id = $1`,
      [id],
    )
  )[0];
const filed = { stage: 'internal_appeal_level_1', on: plainDate('2026-11-10'), submissionId: null } as const;

test('the person writes the next letter down though nobody reported its decision', async () => {
  const id = await given();
  await db.transaction(worker, (tx) => acts.file(tx, id, filed));
  const facts = { letterInHand: 'final_internal_upheld', noticeDate: '2026-11-20' };
  const answer = await act(world, 'recordDenial', { caseId: id, facts }, owner.token);
  expect(answer.__typename).toBe('DenialRecorded');
  expect(await facet(id)).toEqual({ letterInHand: 'final_internal_upheld', actBy: '2027-03-20' });
  const [last] = await world.sql(
    'SELECT letter_in_hand, notice_date::text FROM case_letter WHERE case_id = $1',
    [id],
  );
  expect(last).toEqual({ letter_in_hand: 'denial', notice_date: '2026-10-30' });
});

test('the letter of a later level keeps the one before, and no date of it, though its filing was not told', async () => {
  const printed = { letterPrintsDeadline: 'yes', letterDeadline: '2027-06-30' };
  const id = await given({ letterInHand: 'internal_level_1_upheld', ...printed });
  const facts = { letterInHand: 'final_internal_upheld', noticeDate: '2026-11-20' };
  const answer = await act(world, 'recordDenial', { caseId: id, facts }, owner.token);
  expect(answer.__typename).toBe('DenialRecorded');
  expect(await facet(id)).toEqual({ letterInHand: 'final_internal_upheld', actBy: '2027-03-20' });
  const kept = await world.sql(
    `SELECT letter_in_hand AS letter, letter_deadline::text AS deadline FROM case_letter WHERE case_id = $1`,
    [id],
  );
  expect(kept).toEqual([{ letter: 'internal_level_1_upheld', deadline: '2027-06-30' }]);
});

test('another letter is the next one after a filing that counts, and a correction after one that came back', async () => {
  const id = await given();
  await db.transaction(worker, (tx) => acts.file(tx, id, filed));
  await db.transaction(worker, (tx) => acts.unfile(tx, id, filed));
  await db.transaction(worker, (tx) => cases.moveSurely(tx, id, 'contested'));
  const write = (letterInHand: string) =>
    act(world, 'recordDenial', { caseId: id, facts: { letterInHand } }, owner.token);
  const kept = async (): Promise<number> =>
    (await world.sql('SELECT 1 FROM case_letter WHERE case_id = $1', [id])).length;
  await write('internal_level_1_upheld');
  expect([await kept(), (await facet(id))?.letterInHand]).toEqual([0, 'internal_level_1_upheld']);
  await db.transaction(worker, (tx) => acts.file(tx, id, { ...filed, stage: 'internal_appeal_level_2' }));
  await act(world, 'recordDenial', { caseId: id, facts: { alreadyAppealed: null } }, owner.token);
  await write('final_internal_upheld');
  expect(await kept()).toBe(1);
});

test('the reviewer’s letter is the next one where the plan sent the case on by itself (42 CFR 422.590)', async () => {
  const id = await given({ planType: 'medicare_advantage', letterInHand: 'internal_level_1_upheld' });
  const facts = { letterInHand: 'ire_upheld', noticeDate: '2026-11-20' };
  await act(world, 'recordDenial', { caseId: id, facts }, owner.token);
  expect(await world.sql('SELECT letter_in_hand FROM case_letter WHERE case_id = $1', [id])).toEqual([
    { letter_in_hand: 'internal_level_1_upheld' },
  ]);
});

test('what was filed before acts had rows of their own is remembered by an upgrade', async () => {
  const id = await given();
  await db.transaction(worker, (tx) => acts.file(tx, id, filed));
  const migration = new LettersAndActs1764050000010();
  const runner = { query: (sql: string) => world.sql(sql) } as unknown as QueryRunner;
  await migration.down(runner);
  await migration.up(runner);
  const [of] = await world.sql(
    `SELECT case_id, stage, filed_on::text AS on, letter_in_hand AS letter, undone_at FROM case_act WHERE case_id = $1`,
    [id],
  );
  expect(of).toEqual({
    case_id: id,
    stage: filed.stage,
    on: '2026-11-10',
    letter: 'denial',
    undone_at: null,
  });
});

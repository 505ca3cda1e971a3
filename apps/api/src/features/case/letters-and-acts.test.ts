import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { plainDate } from '@chorus/domain/shared/calendar';
import { system } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { QueryRunner } from 'typeorm';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenEvidence,
  givenPerson,
  noticeFacts,
} from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { CaseActs } from './case-acts.js';
import { LettersAndActs1764050000010 } from './migrations/1764050000010-letters-and-acts.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

test('what was filed before acts had rows of their own is remembered by an upgrade', async () => {
  const owner = await givenPerson(world);
  const id = (await givenCase(world, owner, noticeFacts())) as CaseId;
  await givenEvidence(world, owner, id);
  const act = { stage: 'internal_appeal_level_1', on: plainDate('2026-11-10'), submissionId: null } as const;
  await world.app
    .get(Db, { strict: false })
    .transaction(system('worker'), (tx) => world.app.get(CaseActs, { strict: false }).file(tx, id, act));
  const migration = new LettersAndActs1764050000010();
  const runner = { query: (sql: string) => world.sql(sql) } as unknown as QueryRunner;
  await migration.down(runner);
  await migration.up(runner);
  const acts = await world.sql(
    'SELECT case_id, stage, filed_on::text AS on, letter_in_hand AS letter, undone_at FROM case_act',
  );
  expect(acts).toEqual([
    { case_id: id, stage: act.stage, on: '2026-11-10', letter: 'denial', undone_at: null },
  ]);
});

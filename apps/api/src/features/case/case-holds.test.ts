import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CaseState } from '@chorus/domain/case/case';
import { system } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenCase, givenEvidence, givenPerson } from '../../../../../test/support/given-case.js';
import { Db } from '../../platform/database/db.js';
import { until } from '../../platform/outbox/testing/world.js';
import { Cases } from './cases.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp({ worker: true });
});
afterAll(() => world.close());

test('a case opened again after the last who acted for its person has gone is on hold', async () => {
  const owner = await givenPerson(world);
  const caseId = (await givenCase(world, owner)) as CaseId;
  await givenEvidence(world, owner, caseId);
  const move = (...states: readonly CaseState[]) =>
    world.app.get(Db, { strict: false }).transaction(system('command-line'), async (tx) => {
      for (const state of states) await world.app.get(Cases, { strict: false }).moveSurely(tx, caseId, state);
    });
  await move('contested', 'decided', 'closed');
  await world.sql(`UPDATE authority SET state = 'ended', ended_at = now() WHERE person_id = $1`, [
    owner.personId,
  ]);
  await move('decided');
  const stands = async () =>
    (
      await world.sql<{ state: CaseState; beneath: CaseState | null }>(
        'SELECT state, suspended_from AS beneath FROM denial_case WHERE id = $1',
        [caseId],
      )
    )[0];
  await until('the case is on hold', async () => (await stands())?.state === 'suspended');
  expect(await stands()).toEqual({ state: 'suspended', beneath: 'decided' });
});

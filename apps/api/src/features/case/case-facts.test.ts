import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { PlainDate } from '@chorus/domain/shared/calendar';
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

let world: TestApp;
let owner: GivenPerson;
beforeAll(async () => {
  world = await testApp();
  owner = await givenPerson(world);
});
afterAll(() => world.close());

const written = (printedName: string) => [{ role: 'risk_bearer', payerId: null, printedName }];

test('a number the person has already is asked about, however the company is written', async () => {
  const facts = noticeFacts({ parties: written('Sample Mutual Assurance') });
  const first = await givenCase(world, owner, facts);
  const again = { ...facts, parties: written('Sample Mutual Assurance Company of Minnesota') };
  const start = (more: object = {}) =>
    act(world, 'startCase', { personId: owner.personId, facts: again, ...more }, owner.token);
  expect(await start()).toMatchObject({ __typename: 'SameNumberElsewhere', field: 'identifier' });
  const other = await givenCase(world, owner);
  const record = { caseId: other, facts: { identifier: facts.identifier, parties: again.parties } };
  expect((await act(world, 'recordDenial', record, owner.token)).__typename).toBe('SameNumberElsewhere');
  expect((await start({ anotherDenial: true })).__typename).toBe('CaseStarted');
  const [row] = await world.sql<{ n: number }>(
    'SELECT count(*)::int AS n FROM denial_case WHERE person_id = $1 AND identifier_hash IS NOT NULL',
    [owner.personId],
  );
  expect(row?.n).toBe(3);
  expect(first).not.toBe(other);
});

test('a filing that went out while a fact was taken back contests the case all the same', async () => {
  const caseId = (await givenCase(world, owner)) as CaseId;
  await givenEvidence(world, owner, caseId);
  const without = await act(world, 'recordDenial', { caseId, facts: { alreadyAppealed: null } }, owner.token);
  expect(without.case?.state).toBe('intake');
  const db = world.app.get(Db, { strict: false });
  await db.transaction(system('worker'), (tx) =>
    world.app.get(CaseActs, { strict: false }).file(tx, caseId, {
      stage: 'internal_appeal_level_1',
      on: '2026-11-20' as PlainDate,
      submissionId: null,
    }),
  );
  const { data } = await world.ask<{ case: { state: string } }>(
    'query ($id: ID!) { case(id: $id) { state } }',
    { id: caseId },
    owner.token,
  );
  expect(data.case.state).toBe('contested');
});

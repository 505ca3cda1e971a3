import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { givenCase, givenPerson, noticeFacts } from '../../../../../test/support/given-case.js';
import { newId } from '../../platform/ids/ids.js';
import { until } from '../../platform/outbox/testing/world.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp({ worker: true });
});
afterAll(() => world.close());

test.each([
  ['a person, of whom only a closed case is left', 'person'],
  ['a finished case alone', 'case'],
] as const)('nobody waits for a comparison with what was erased: %s', async (_, kind) => {
  const gone = await givenPerson(world);
  const goneCase = await givenCase(world, gone, noticeFacts());
  const stays = await givenPerson(world);
  const waiting = await givenCase(world, stays, noticeFacts());
  // Answered with a third one: that comparison was made, and what came of it stands.
  const third = await givenCase(world, await givenPerson(world), noticeFacts());
  const pair = (one: string, other: string, answer: string | null) =>
    world.sql(
      `INSERT INTO case_match (id, first_case_id, second_case_id, found_at, answer)
       VALUES ($1, least($2::uuid, $3), greatest($2::uuid, $3), now(), $4)`,
      [newId<'case_match'>(), one, other, answer],
    );
  await pair(goneCase, waiting, null);
  await pair(waiting, third, 'different_matters');
  await world.sql(`UPDATE denial_case SET needs_review = true WHERE id = ANY ($1)`, [[goneCase, waiting]]);
  await world.sql(`UPDATE denial_case SET state = 'closed' WHERE id = $1`, [goneCase]);
  await world.sql(
    `INSERT INTO erasure (id, kind, state, step, person_id, case_id, asked_at, erase_from, next_at, started_at, removed, files, mails)
     VALUES (gen_random_uuid(), $1, 'erasing', 'rows', $2, $3, now(), now(), now(), now(), '{}', 0, 0)`,
    [kind, gone.personId, kind === 'case' ? goneCase : null],
  );
  await until('it is erased', async () => {
    await world.sql(`UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures'`);
    const open = await world.sql(`SELECT 1 FROM erasure WHERE person_id = $1 AND state <> 'erased'`, [
      gone.personId,
    ]);
    return open.length === 0;
  });
  const flags = await world.sql('SELECT needs_review FROM denial_case WHERE id = $1', [waiting]);
  expect(flags).toEqual([{ needs_review: false }]);
  const left = await world.sql('SELECT 1 FROM case_match WHERE $1 IN (first_case_id, second_case_id)', [
    waiting,
  ]);
  expect(left).toHaveLength(1);
});

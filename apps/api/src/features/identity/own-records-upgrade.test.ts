import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import { type GivenPerson, givenCase, givenPerson } from '../../../../../test/support/given-case.js';
import { AskingForAuthority1764010000010 } from './migrations/1764010000010-asking-for-authority.js';
import { RecordWithCases1764010000020 } from './migrations/1764010000020-record-with-cases.js';

let world: TestApp;
beforeAll(async () => {
  world = await testApp();
});
afterAll(() => world.close());

/** Gives `holder`'s account a second record of themselves, as two tabs once could: the person of `entered`. */
async function enteredTwice(holder: GivenPerson, entered: GivenPerson): Promise<void> {
  await world.sql(`UPDATE authority SET account_id = $1 WHERE person_id = $2 AND basis = 'self'`, [
    holder.accountId,
    entered.personId,
  ]);
}
const recordsOf = (holder: GivenPerson) =>
  world.sql<{ person_id: string; state: string; told: string | null }>(
    `SELECT a.person_id, a.state, (SELECT m.event FROM outbox_message m WHERE m.payload ->> 'authorityId' = a.id::text
       ORDER BY m.id DESC LIMIT 1) AS told FROM authority a WHERE a.account_id = $1 AND a.basis = 'self' ORDER BY a.id`,
    [holder.accountId],
  );

test('of somebody entered twice the record with the cases goes on after an upgrade, and what ended is told', async () => {
  const runner = {
    query: (sql: string, values?: readonly unknown[]) => world.sql(sql, values),
  } as unknown as QueryRunner;
  // One after the other: which record is the older one decides.
  const withoutCases = await givenPerson(world);
  const withCases = await givenPerson(world);
  const firstHasThem = await givenPerson(world);
  const noneHasThem = await givenPerson(world);
  const gaveUp = await givenPerson(world);
  await givenCase(world, withCases);
  await givenCase(world, firstHasThem);
  const another = await givenPerson(world);
  const third = await givenPerson(world);
  const fourth = await givenPerson(world);
  const asking = new AskingForAuthority1764010000010();
  await asking.down(runner);
  await enteredTwice(withoutCases, withCases);
  await enteredTwice(firstHasThem, another);
  await enteredTwice(noneHasThem, third);
  await asking.up(runner);
  await world.ask(
    `mutation ($id: ID!) { endAuthority(authorityId: $id, leaveNobody: true) { __typename } }`,
    {
      id: (
        await world.sql<{ id: string }>('SELECT id FROM authority WHERE person_id = $1', [gaveUp.personId])
      )[0]?.id,
    },
    gaveUp.token,
  );
  await world.sql(`UPDATE authority SET account_id = $1 WHERE person_id = $2`, [
    gaveUp.accountId,
    fourth.personId,
  ]);

  await new RecordWithCases1764010000020().up(runner);
  await new RecordWithCases1764010000020().up(runner);
  expect(await recordsOf(withoutCases)).toEqual([
    { person_id: withoutCases.personId, state: 'ended', told: 'authority.ended' },
    { person_id: withCases.personId, state: 'in_force', told: 'authority.granted' },
  ]);
  expect(await recordsOf(firstHasThem)).toEqual([
    { person_id: firstHasThem.personId, state: 'in_force', told: null },
    { person_id: another.personId, state: 'ended', told: 'authority.ended' },
  ]);
  expect((await recordsOf(noneHasThem)).map(({ state }) => state)).toEqual(['in_force', 'ended']);
  expect((await recordsOf(gaveUp)).find(({ person_id: id }) => id === gaveUp.personId)?.state).toBe('ended');
});

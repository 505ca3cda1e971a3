import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { localMails } from '../../../../../test/support/local-mail.js';
import { execute } from '../../cli.js';
import { until } from '../../platform/outbox/testing/world.js';

const ask = `mutation ($id: ID!) { answer: askErasure(input: { personId: $id, account: true }) {
  ... on ErasureAsked { erasures { id } } } }`;
const off = 'mutation ($id: ID!) { answer: callOffErasure(erasureId: $id) { __typename } }';

/** As it is when an old copy of everything, keys included, was put back: nothing knows what was called off since. */
describe('an erasure whose time was over while nobody was looking', () => {
  const before = { ...process.env };
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp({ worker: true });
    Object.assign(process.env, {
      NODE_ENV: 'test',
      CHORUS_HOME: world.home,
      DATABASE_URL: world.database.appUrl,
      MIGRATION_DATABASE_URL: world.database.ownerUrl,
    });
  });
  afterAll(async () => {
    process.env = before;
    await world.close();
  });

  const chorus = async (...line: string[]): Promise<string> => {
    let out = '';
    await execute(line, { write: async (text) => void (out += text), say: () => {} });
    return out;
  };
  const rowOf = async (id: string) => {
    const [row] = await world.sql<{ state: string; failure: string | null; ahead: number }>(
      'SELECT state, failure, extract(epoch FROM erase_from - now())::int AS ahead FROM erasure WHERE id = $1',
      [id],
    );
    return row;
  };
  /** Its time was over two days ago, and the worker has come by. */
  const parked = async (): Promise<GivenPerson & { readonly erasureId: string }> => {
    const person = await givenPerson(world);
    await givenCase(world, person, noticeFacts());
    const { data } = await world.ask<{ answer: { erasures: { id: string }[] } }>(
      ask,
      { id: person.personId },
      person.token,
    );
    const erasureId = data.answer.erasures[0]?.id ?? '';
    await until('it is told of', async () => (await mailsOf(erasureId)) === 1);
    await world.sql(
      `UPDATE erasure SET erase_from = now() - interval '2 days', next_at = now() - interval '2 days' WHERE asked_by = $1`,
      [person.accountId],
    );
    await until('a worker looked at it', async () => {
      await world.sql(
        `UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures'`,
      );
      const row = await rowOf(erasureId);
      return row?.failure != null || row?.state !== 'asked';
    });
    return { ...person, erasureId };
  };
  const mailsOf = async (erasureId: string): Promise<number> =>
    (await localMails(world.home)).filter(({ file }) => file.startsWith(`erasure-${erasureId}-`)).length;

  test('is not carried out, doctor says so, and its people have three days anew when somebody renews it', async () => {
    const { erasureId } = await parked();
    expect(await rowOf(erasureId)).toMatchObject({ state: 'asked', failure: 'Overdue' });
    expect(await chorus('doctor')).toContain('chorus erasures renew');
    expect(await chorus('erasures', 'renew')).toContain(erasureId);
    expect((await rowOf(erasureId))?.failure).toBe('Overdue');
    await chorus('erasures', 'renew', '--yes');
    const renewed = await rowOf(erasureId);
    expect(renewed).toMatchObject({ state: 'asked', failure: null });
    expect(renewed?.ahead).toBeGreaterThan(71 * 3_600);
    await until('its people were told again', async () => (await mailsOf(erasureId)) === 2);
  });

  test('can still be called off', async () => {
    const { erasureId, token } = await parked();
    const { data } = await world.ask<{ answer: { __typename: string } }>(off, { id: erasureId }, token);
    expect(data.answer.__typename).toBe('ErasureCalledOff');
  });
});

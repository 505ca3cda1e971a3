import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { testApp, type SignedIn, type TestApp } from '../../../../test/support/app.js';
import {
  givenCase,
  givenEvidence,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../test/support/given-case.js';
import { execute } from '../cli.js';
import { keyStoreOf } from '../platform/crypto/file-key-store.js';
import { until } from '../platform/outbox/testing/world.js';

describe('a dump that was put back', () => {
  const before = { ...process.env };
  let world: TestApp;
  let gone: GivenPerson & { caseId: string };
  let other: GivenPerson;
  let lost: GivenPerson;
  let helper: SignedIn;

  beforeAll(async () => {
    world = await testApp({ worker: true });
    const person = await givenPerson(world);
    gone = { ...person, caseId: await givenCase(world, person, noticeFacts()) };
    await givenEvidence(world, person, gone.caseId);
    other = await givenPerson(world);
    const waiting = await givenCase(world, other, noticeFacts());
    await world.sql(
      'INSERT INTO case_match (id, first_case_id, second_case_id, found_at) VALUES (gen_random_uuid(), least($1::uuid, $2), greatest($1::uuid, $2), now())',
      [gone.caseId, waiting],
    );
    await world.sql('UPDATE denial_case SET needs_review = true WHERE id = $1', [waiting]);
    helper = await world.signIn('sample.helper.gone@example.org');
    lost = await givenPerson(world);
    Object.assign(process.env, {
      NODE_ENV: 'test',
      CHORUS_HOME: world.home,
      DATABASE_URL: world.database.appUrl,
      MIGRATION_DATABASE_URL: world.database.ownerUrl,
    });
    // As it stands when the rows are from before an erasure and the keys from after it.
    const store = keyStoreOf(world.home);
    await store.destroy(`person-${gone.personId}`);
    await store.destroy(`account-${helper.accountId}`);
    // A key that nobody destroyed: it lies in another backup.
    const key = `person-${lost.personId}`;
    await rename(keyFile(key), `${world.home}/${key}`);
  });
  afterAll(async () => {
    process.env = before;
    await world.close();
  });

  const keyFile = (subject: string): string =>
    join(world.home, 'keys', 'subjects', subject.slice(-2), `${subject}.key`);
  const chorus = async (...commandLine: string[]) => {
    let out = '';
    let err = '';
    const code = await execute(['erasures', ...commandLine], {
      write: async (text) => void (out += text),
      say: (line) => void (err += `${line}\n`),
    });
    return { code, out, err };
  };

  test('loses again who was erased since, when that was said, and nobody else', async () => {
    const keyMissing = { persons: [lost.personId], accounts: [] };
    const erased = { persons: [gone.personId], accounts: [helper.accountId], keyMissing };
    expect(JSON.parse((await chorus('reapply')).out)).toEqual(erased);
    expect(await world.sql('SELECT 1 FROM erasure')).toEqual([]);
    const { code, out } = await chorus('reapply', '--yes');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(erased);
    await until('it is erased again', async () => {
      await world.sql(
        `UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures'`,
      );
      const [row] = await world.sql<{ state: string }>('SELECT state FROM person WHERE id = $1', [
        gone.personId,
      ]);
      const open = await world.sql(`SELECT 1 FROM erasure WHERE state <> 'erased'`);
      return row?.state === 'erased' && open.length === 0;
    });
    const account = await world.sql('SELECT 1 FROM account WHERE id = $1 AND length(sealed_email) > 0', [
      helper.accountId,
    ]);
    expect(account).toEqual([]);
    expect(await world.sql('SELECT 1 FROM denial_case WHERE id = $1', [gone.caseId])).toEqual([]);
    // Nobody could compare the two any more, and the other one would have waited for it for ever.
    const paused = await world.sql('SELECT 1 FROM denial_case WHERE person_id = $1 AND needs_review', [
      other.personId,
    ]);
    expect(paused).toEqual([]);
    const left = await world.sql<{ state: string }>('SELECT state FROM person WHERE id = $1', [
      other.personId,
    ]);
    expect(left).toEqual([{ state: 'active' }]);
    expect(JSON.parse((await chorus('reapply')).out)).toEqual({ persons: [], accounts: [], keyMissing });
  });

  test('beside another key store loses nobody', async () => {
    const store = keyStoreOf(world.home);
    for (const subject of await store.list(null, 1_000))
      if (!subject.startsWith('installation')) await store.destroy(subject);
    const { code, err } = await chorus('reapply');
    expect(code).toBe(1);
    expect(err).toContain('not the key store of this database');
    expect(await world.sql(`SELECT 1 FROM erasure WHERE state = 'erasing'`)).toEqual([]);
  });
});

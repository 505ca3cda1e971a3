import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import type { Actor } from '@chorus/domain/shared/actor';
import { DataSource } from 'typeorm';
import { keyNumberOf, openBytes, UnreadableSeal } from '../platform/crypto/sealing.js';
import { keysIn } from '../platform/crypto/subject-key-file.js';
import { unwrapKey } from '../platform/crypto/wrapping.js';
import { accountSubject, KeyOutdated, personSubject, Vault, type Subject } from '../platform/crypto/vault.js';
import { Db, type Tx } from '../platform/database/db.js';
import type { Renewed } from '../platform/crypto/renewal.js';
import type { FileStore } from '../platform/files/file-store.js';
import { Death, Killed } from './testing/mortal.js';
import { openRenewalWorld, type Cell, type Somebody } from './testing/renewal-world.js';

const {
  world,
  db,
  store,
  files,
  served,
  people,
  everybody,
  givenSomebody,
  cells,
  nameOf,
  plainOf,
  freshVault,
  expectWhole,
  expectServed,
  expectNothingOlder,
  run,
  forget,
} = await openRenewalWorld();

describe('new keys for persons', () => {
  /** Of a renewal nobody interrupts. */
  let steps: number;

  afterAll(async () => {
    await world.close();
  });
  afterEach(async () => {
    // No renewal leaves a sign of life behind, or the next one would wait for it.
    expect(await world.sql('SELECT 1 FROM key_process')).toHaveLength(1);
  });

  test('seals every column and every file under them, and what it was stays readable for all', async () => {
    const all = await cells();
    expect(new Set(all.map(({ sealed }) => keyNumberOf(sealed)))).toEqual(new Set([0]));
    expect(new Set(all.map(({ place }) => place.table))).toEqual(
      new Set([
        'account',
        'person',
        'stored_file',
        'denial_case',
        'case_party',
        'case_call',
        'submission',
        'submission_signature',
        'personal_export',
        // Its key goes with the sign-in.
        'sign_in',
      ]),
    );
    const before = await plainOf(all, freshVault());
    const alive = new Death(Infinity, 'after');
    const done = await run(everybody, {}, alive);
    steps = alive.steps;
    expect(done).toMatchObject({ unreadable: 0, kept: 0, unwrapped: 0, olderKeys: 'kept_for_backups' });
    expect(done.files).toBe(all.filter(({ bytes }) => bytes !== null).length);
    const now = (await cells()).filter(({ place }) => place.table !== 'sign_in');
    expect(new Set(now.map(({ sealed }) => keyNumberOf(sealed)))).toEqual(new Set([1]));
    await expectWhole(before);
    await expectServed();
  }, 60_000);

  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'killed at a random step it loses nothing, while another process reads and writes (%i of 20)',
    async (turn) => {
      const before = await plainOf(await cells(), freshVault());
      const asked = { ...everybody, forgets: turn % 4 === 0 };
      let deaths = 0;
      // What is taken up after a death has fewer steps left, and may come to its end before the next one.
      let done: Renewed | null = null;
      for (let kill = turn % 3 === 0 ? 2 : 1; kill > 0; kill -= 1) {
        const death = new Death(1 + randomInt(Math.floor(steps * 0.8)), turn % 2 === 0 ? 'before' : 'after');
        await Promise.all([
          run(asked, {}, death).then(
            (renewed) => (done = renewed),
            (error: unknown) => {
              if (!(error instanceof Killed)) throw error;
              deaths += 1;
              done = null;
            },
          ),
          turn % 5 === 0 ? givenSomebody() : expectServed(),
        ]);
        await expectWhole(before);
        await expectServed();
      }
      expect(deaths).toBeGreaterThan(0);
      done ??= await run(null);
      expect(done).toMatchObject({ unreadable: 0, kept: 0 });
      await expectWhole(before);
      await expectServed();
      await expectNothingOlder();
    },
    60_000,
  );

  test('an interrupted one makes no second key for whoever has one of it already', async () => {
    const { personId } = people[0] as Somebody;
    const numbers = async () => (await freshVault().existingKey(personSubject(personId))).number;
    const was = await numbers();
    for (const at of [0.3, 0.5, 0.7])
      await run(everybody, {}, new Death(Math.floor(steps * at), 'after')).catch(() => {});
    await run(null);
    expect(await numbers()).toBe(was + 1);
  }, 60_000);

  test('a person erased while it goes on stays erased, and hinders nothing', async () => {
    await givenSomebody();
    const erased = people.pop() as Somebody;
    const subject = personSubject(erased.personId);
    let destroyed = Promise.resolve(false);
    const done = await run(everybody, {
      say: (line) => {
        if (line.includes('Sealing everything')) destroyed = store.destroy(subject);
      },
    });
    expect(await destroyed).toBe(true);
    expect(done).toMatchObject({ unreadable: 0, kept: 0 });
    expect(await store.get(subject)).toBeNull();
    const shelf = join(world.home, 'keys', 'subjects', subject.slice(-2));
    expect(readdirSync(shelf).filter((name) => name.startsWith(subject))).toEqual([]);
    await expectNothingOlder();
    await expectServed();
  }, 60_000);

  test('a person erased after it is read by no key there is, in a backup from before it or from after it; everybody else is', async () => {
    await givenSomebody();
    const erased = people.pop() as Somebody;
    const gone: readonly Subject[] = [personSubject(erased.personId), accountSubject(erased.accountId)];
    const before = await cells();
    await run(everybody);
    const backups = [...before, ...(await cells())];
    for (const subject of gone) await store.destroy(subject);
    const left = await store.list(null, 10_000);
    const keys: Buffer[] = [];
    for (const subject of left) {
      const wrapped = (await store.get(subject)) as Buffer;
      keys.push(...keysIn(unwrapKey(served.ring, subject, wrapped).raw).keys.map(({ raw }) => raw));
    }
    const opens = ({ place, sealed }: Cell): boolean =>
      keys.some((key) => {
        try {
          return openBytes(key, place, sealed).length > 0;
        } catch {
          return false;
        }
      });
    const ofErased = backups.filter(({ subject }) => gone.includes(subject));
    expect(new Set(ofErased.map(({ place }) => place.table)).size).toBeGreaterThan(5);
    expect(new Set(ofErased.map(({ sealed }) => sealed[0]))).toEqual(new Set([1, 2]));
    expect(ofErased.filter(opens)).toEqual([]);
    const ofOthers = backups.filter(({ subject }) => left.includes(subject));
    expect(ofOthers.length).toBeGreaterThan(ofErased.length);
    expect(ofOthers.filter((cell) => !opens(cell)).map(nameOf)).toEqual([]);
  }, 60_000);

  test('a document erased at the moment it is sealed anew does not come back', async () => {
    await givenSomebody();
    const { personId } = people.pop() as Somebody;
    const [row] = await world.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      personId,
    ]);
    const late: FileStore = Object.assign(Object.create(files) as FileStore, {
      replace: async (key: string, sealed: Uint8Array) => {
        if (key !== row?.id) return files.replace(key, sealed);
        await files.remove(key);
        await world.sql('DELETE FROM case_evidence WHERE file_id = $1', [key]);
        await world.sql('DELETE FROM stored_file WHERE id = $1', [key]);
        await files.put(key, sealed);
        return true;
      },
    });
    await run({ whose: [personSubject(personId)], forgets: false }, { files: late });
    expect(await files.get(row?.id ?? '')).toBeNull();
  }, 60_000);

  test('what another process had sealed before and commits in the midst of it is found, and it seals no more with that key', async () => {
    const { caseId, personId } = people[0] as Somebody;
    const place = { table: 'denial_case', column: 'sealed_story', row: caseId };
    const held = await new Vault(store, served.ring).existingKey(personSubject(personId));
    const sealed = held.seal(place, 'Sealed before, committed late.');
    const committed: Promise<unknown>[] = [];
    await run(
      { whose: null, forgets: true },
      {
        say: (line) => {
          if (line.startsWith('submission:') && committed.length === 0)
            committed.push(
              world.sql('UPDATE denial_case SET sealed_story = $1 WHERE id = $2', [sealed, caseId]),
            );
        },
      },
    );
    expect(await Promise.all(committed)).toHaveLength(1);
    (people[0] as Somebody).story = 'Sealed before, committed late.';
    await expectNothingOlder();
    await expectServed();
    expect(() => held.seal(place, 'Much too late.')).toThrow(KeyOutdated);
    expect(held.open(place, sealed)).toBe('Sealed before, committed late.');
  }, 60_000);

  test('a transaction that had sealed before and written nothing yet is waited for before older keys go', async () => {
    const { caseId, personId } = people[0] as Somebody;
    const place = { table: 'denial_case', column: 'sealed_story', row: caseId };
    const story = 'Sealed before, and slow to be written.';
    const sealed = (await freshVault().existingKey(personSubject(personId))).seal(place, story);
    let write = (): void => {};
    const allowed = new Promise<void>((resolve) => (write = resolve));
    const slow = db.transaction(system('worker'), async (tx) => {
      await tx.rows('SELECT 1');
      await allowed;
      await tx.execute('UPDATE denial_case SET sealed_story = $1 WHERE id = $2', [sealed, caseId]);
    });
    const done = await run(
      { whose: [personSubject(personId)], forgets: true },
      { say: (line) => void (line.startsWith('Waiting for transactions') && write()) },
    );
    write();
    await slow;
    (people[0] as Somebody).story = story;
    expect(done).toMatchObject({ kept: 0, olderKeys: 'forgotten' });
    await expectNothingOlder();
    await expectServed();
  }, 60_000);

  test('a row that changes under the renewal is looked at again, and one that cannot be written keeps its older key', async () => {
    const one = people[0] as Somebody;
    const subject = personSubject(one.personId);
    const asked = { whose: [subject], forgets: true };
    const place = { table: 'denial_case', column: 'sealed_story', row: one.caseId };
    /** Somebody writes the story each time before the renewal writes the row, so many times. */
    const busy = (times: number): Db => {
      const source = world.app.get(DataSource, { strict: false });
      const between = async (sql: string): Promise<void> => {
        if (!sql.startsWith('UPDATE "denial_case" t SET') || times === 0) return;
        times -= 1;
        const sealed = (await freshVault().existingKey(subject)).seal(place, one.story);
        await world.sql('UPDATE denial_case SET sealed_story = $1 WHERE id = $2', [sealed, one.caseId]);
      };
      return new (class extends Db {
        override transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
          return super.transaction(actor, (tx) => {
            const execute = async (sql: string, params?: readonly unknown[]): Promise<number> => {
              await between(sql);
              return tx.execute(sql, params);
            };
            return work(Object.assign(Object.create(tx) as Tx, { execute }));
          });
        }
      })(source);
    };
    expect(await run(asked, { db: busy(1_000) })).toMatchObject({ kept: 1 });
    await expectServed();
    expect(await run(asked, { db: busy(4) })).toMatchObject({ kept: 0 });
    await expectNothingOlder();
    await expectServed();
  }, 60_000);

  test('one person alone gets a new key, and nobody else', async () => {
    const [one, other] = people as [Somebody, Somebody];
    const numberOf = async ({ personId }: { personId: string }) =>
      (await freshVault().existingKey(personSubject(personId))).number;
    const [was, others] = [await numberOf(one), await numberOf(other)];
    const done = await run({ whose: [personSubject(one.personId)], forgets: false });
    expect(done).toMatchObject({ subjects: 1, files: 1 });
    expect([await numberOf(one), await numberOf(other)]).toEqual([was + 1, others]);
    await expectNothingOlder();
    await expectServed();
  }, 60_000);

  test('a backup from before is readable while the older keys are kept, and by nobody once they went', async () => {
    const backup = await cells();
    const plain = await plainOf(backup, freshVault());
    await run(everybody);
    expect(await plainOf(backup, freshVault())).toEqual(plain);
    // The backup is put back beside the live keys.
    for (const { place, sealed, bytes } of backup) {
      if (bytes === null)
        await world.sql(`UPDATE "${place.table}" SET ${place.column} = $1 WHERE id = $2`, [
          sealed,
          place.row,
        ]);
      else await files.replace(bytes, sealed);
    }
    await expectServed();
    expect(await forget(new Date(Date.now() - 86_400_000))).toMatchObject({ subjects: 0, kept: 0 });
    await expectWhole(plain);
    const done = await forget(new Date(Date.now() + 60_000));
    if (done === 'unfinished') throw new Error(done);
    expect(done.subjects).toBeGreaterThan(4);
    await expectWhole(plain);
    await expectServed();
    await expect(plainOf(backup, freshVault())).rejects.toThrow(UnreadableSeal);
  }, 60_000);

  test('a backup made after an older one was restored stays readable when older keys go by its day', async () => {
    const before = await cells();
    await run(everybody);
    for (const { place, sealed, bytes } of before)
      if (bytes === null)
        await world.sql(`UPDATE "${place.table}" SET ${place.column} = $1 WHERE id = $2`, [
          sealed,
          place.row,
        ]);
    const backup = (await cells()).filter(({ bytes }) => bytes === null);
    const plain = await plainOf(backup, freshVault());
    const [clock] = await world.sql<{ now: Date }>('SELECT now()');
    const oldest = (clock as { now: Date }).now;
    expect(await forget(oldest)).toMatchObject({ kept: 0 });
    expect(await forget(oldest)).toMatchObject({ kept: 0, rows: 0, subjects: 0 });
    expect(await plainOf(backup, freshVault())).toEqual(plain);
    await expectServed();
  }, 60_000);

  test('with --now the older keys are gone at its end', async () => {
    const backup = await cells();
    expect(await run({ whose: null, forgets: true })).toMatchObject({ olderKeys: 'forgotten' });
    await expectServed();
    await expect(plainOf(backup, freshVault())).rejects.toThrow(UnreadableSeal);
  }, 60_000);

  test('a file that cannot be opened keeps the older keys of its person, and nobody else’s', async () => {
    const { personId } = people[0] as Somebody;
    const [row] = await world.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      personId,
    ]);
    const whole = (await files.get(row?.id ?? '')) as Buffer;
    const broken = Buffer.from(whole);
    broken[broken.length - 1] = (broken[broken.length - 1] as number) ^ 1;
    await files.replace(row?.id ?? '', broken);
    expect(await run({ whose: null, forgets: true })).toMatchObject({ unreadable: 1, kept: 1 });
    // The good copy is found in a backup.
    await files.replace(row?.id ?? '', whole);
    expect(await run({ whose: [personSubject(personId)], forgets: true })).toMatchObject({
      kept: 0,
      files: 1,
    });
    await expectNothingOlder();
  }, 60_000);

  test('no query of the application changes a line of a log while no renewal goes on, and no other column ever', async () => {
    const none = [[], [], []];
    const ask = (table: string, column: string) =>
      db.transaction(system('command-line'), (tx) =>
        tx.rows('SELECT chorus_seal_lines_anew($1, $2, $3, $4, $5)', [table, column, ...none]),
      );
    await expect(ask('case_call', 'sealed_entry')).rejects.toThrow('No renewal of keys goes on');
    await expect(ask('case_call', 'at')).rejects.toThrow('Nothing is sealed anew');
    const rights = await world.sql<{ app: boolean; system: boolean }>(
      `SELECT has_function_privilege('chorus_app', oid, 'EXECUTE') AS app,
              has_function_privilege('chorus_system', oid, 'EXECUTE') AS system
       FROM pg_proc WHERE proname = 'chorus_seal_lines_anew'`,
    );
    expect(rights).toEqual([{ app: false, system: true }]);
  });
});

import { randomBytes, randomInt } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous, system } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import { DataSource } from 'typeorm';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { act, givenCase, givenPerson, nextNumber, noticeFacts } from '../../../../test/support/given-case.js';
import { holdersOf } from '../features/case/case.repository.js';
import { hashedIdentifiers } from '../features/case/hashed-identifiers.js';
import { Accounts } from '../features/identity/accounts.js';
import { hashedAddresses } from '../features/identity/hashed-addresses.js';
import { hashedColumns } from '../hashed-columns.js';
import { WallClock } from '../platform/clocks/clocks.js';
import { FileKeyStore } from '../platform/crypto/file-key-store.js';
import type { KeyStore } from '../platform/crypto/key-store.js';
import { KeyWatch } from '../platform/crypto/key-watch.js';
import { KeyedHash } from '../platform/crypto/keyed-hash.js';
import { Keyring } from '../platform/crypto/keyring.js';
import { rotate, type Rotated } from '../platform/crypto/rotation.js';
import { KeyDestroyed, personSubject, Vault } from '../platform/crypto/vault.js';
import { Db } from '../platform/database/db.js';
import { Death, Killed, MortalDb, mortalStore } from './testing/mortal.js';

const untidyStore = (store: KeyStore, death: Death, folder: string): KeyStore => ({
  ...mortalStore(store, death),
  replace: (subject, before, after) =>
    death.over(async () => {
      // What a process leaves that is killed within the step: the new key beside the old one.
      const beside = join(folder, subject.slice(-2), `${subject}.key.${randomBytes(6).toString('hex')}`);
      writeFileSync(beside, after, { mode: 0o600 });
      const replaced = await death.over(() => store.replace(subject, before, after));
      // A replacement that came through took it away itself.
      rmSync(beside, { force: true });
      return replaced;
    }),
});

describe('rotating the master key', () => {
  const one = randomBytes(32);
  const two = randomBytes(32);
  let world: TestApp;
  let db: Db;
  let folder: string;
  let store: FileKeyStore;
  let pulse: NodeJS.Timeout;
  /** Of a rotation nobody interrupts. */
  let steps: number;
  const people: {
    email: string;
    accountId: string;
    personId: string;
    token: string;
    printed: string;
    caseId: string;
  }[] = [];

  const givenSomebody = async (): Promise<void> => {
    const email = `sample.rotation.${nextNumber()}@example.org`;
    const person = await givenPerson(world, { as: await world.signIn(email) });
    const printed = `Claim no. RT-${nextNumber()}-01`;
    const caseId = await givenCase(
      world,
      person,
      noticeFacts({ identifier: { identifierKind: 'claim', printed } }),
    );
    people.push({ ...person, email, printed, caseId });
  };

  beforeAll(async () => {
    world = await testApp({
      settings: { MASTER_KEY: [one, two].map((key) => key.toString('base64')).join(',') },
    });
    db = world.app.get(Db, { strict: false });
    folder = join(world.home, 'keys', 'subjects');
    store = new FileKeyStore(folder);
    for (let i = 0; i < 5; i += 1) await givenSomebody();
    const served = world.app.get(KeyWatch, { strict: false });
    pulse = setInterval(() => void served.beat(), 100);
    const alive = new Death(Infinity, 'after');
    await run([one, two].reverse(), alive);
    await run([one, two]);
    steps = alive.steps;
  });
  afterAll(async () => {
    clearInterval(pulse);
    await world.close();
  });

  /** One run by a process of its own, with the keys in this order. */
  const run = async (
    keys: readonly Buffer[],
    death = new Death(Infinity, 'after'),
    say = (_: string) => {},
  ) => {
    const mortal = new MortalDb(world.app.get(DataSource, { strict: false }), death);
    const watch = await KeyWatch.begin(db, keys, true);
    try {
      const parts = {
        db: mortal,
        watch,
        store: untidyStore(store, death, folder),
        columns: hashedColumns,
        say,
      };
      const done = await rotate(parts);
      if (done.state !== 'rotated') throw new Error('It waits for restarts.');
      return done;
    } finally {
      await watch.stop();
    }
  };

  /** Everything a process with these keys must be able to do. */
  const expectWhole = async (ring: Keyring): Promise<void> => {
    const vault = new Vault(store, ring);
    const hashes = new KeyedHash(ring);
    const accounts = new Accounts(vault, hashes, new WallClock());
    await db.transaction(system('worker'), async (tx) => {
      for (const { email, accountId, personId, caseId } of people) {
        const account = await accounts.byEmail(tx, email);
        expect(account?.id).toBe(accountId);
        expect(account === null ? null : await accounts.emailOf(account)).toBe(email);
        const text = (await hashedIdentifiers.values(tx, vault, [caseId])).get(caseId) ?? 'not opened';
        const other = '00000000-0000-7000-8000-000000000001' as CaseId;
        const holders = await holdersOf(tx, hashes.candidates('case.payer-identifier', text), other);
        expect(holders).toEqual([{ id: caseId, personId }]);
      }
    });
    for (const subject of await store.list(null, 10_000))
      await vault.existingKey(subject as ReturnType<typeof personSubject>);
  };

  /** Through the API of the process that serves all the while, with both keys. */
  const expectServed = async (): Promise<void> => {
    const accounts = world.app.get(Accounts, { strict: false });
    for (const { email, accountId, personId, token, printed, caseId } of people) {
      const account = await db.read(system('sign-in'), (tx) => accounts.byEmail(tx, email));
      expect(account?.id).toBe(accountId);
      const facts = noticeFacts({ identifier: { identifierKind: 'claim', printed } });
      const input = { personId, facts, consentToStore: { wordingVersion: 1 } };
      expect(await act(world, 'startCase', input, token)).toMatchObject({
        __typename: 'CaseAlreadyExists',
        caseId,
      });
    }
  };

  const expectAllUnder = async (done: Rotated): Promise<void> => {
    expect(done).toMatchObject({ olderMayBeRemoved: true, because: [] });
    for (const { table, column } of hashedColumns) {
      const left = await world.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} t WHERE ${column} IS NOT NULL
           AND encode(substring(${column} FROM 34), 'hex') <> $1 AND $2 <> 'sign_in'`,
        [done.newest, table],
      );
      expect({ table, left: left[0]?.n }).toEqual({ table, left: 0 });
    }
  };

  // Each turn rotates to the other of two keys, is killed at a random step, sometimes twice, and run again.
  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'killed at a random step it loses nothing, while another process serves (%i of 20)',
    async (turn) => {
      const keys = turn % 2 === 1 ? [two, one] : [one, two];
      const newest = keys[1] as Buffer;
      let deaths = 0;
      for (let kill = turn % 3 === 0 ? 2 : 1; kill > 0; kill -= 1) {
        const death = new Death(1 + randomInt(Math.floor(steps * 0.7)), turn % 2 === 0 ? 'before' : 'after');
        await Promise.all([
          run(keys, death).catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error;
            deaths += 1;
          }),
          turn % 5 === 0 ? givenSomebody() : expectServed(),
        ]);
        await expectServed();
        await expectWhole(new Keyring([one, two]));
        await expectWhole(new Keyring([two, one]));
      }
      expect(deaths).toBeGreaterThan(0);
      await expectAllUnder(await run(keys));
      await expectWhole(new Keyring([newest]));
      await expectServed();
    },
    60_000,
  );

  test('a person erased while it goes on stays erased, and hinders nothing', async () => {
    const erased = people.pop() as (typeof people)[number];
    const subject = personSubject(erased.personId);
    await run([two, one]);
    let destroyed = false;
    const done = await run([one, two], undefined, (line) => {
      if (!line.includes('Wrapping') || destroyed) return;
      destroyed = true;
      void store.destroy(subject);
    });
    expect(destroyed).toBe(true);
    expect(done.olderMayBeRemoved).toBe(true);
    expect(await store.get(subject)).toBeNull();
    const shelf = readdirSync(join(folder, subject.slice(-2))).filter((name) => name.startsWith(subject));
    expect(shelf).toEqual([]);
    await expect(new Vault(store, [one, two]).existingKey(subject)).rejects.toThrow(KeyDestroyed);
    await expectWhole(new Keyring([two]));
  });

  test('an address hashed by an older installation, by the place of its key, is found and written anew', async () => {
    const { accountId } = people[0] as (typeof people)[number];
    const ring = new Keyring([one, two]);
    const email = people[0]?.email ?? '';
    const older = new KeyedHash(ring)
      .candidates('account.email', email)
      .filter(({ length }) => length === 33);
    await world.sql('UPDATE account SET email_hash = $1 WHERE id = $2', [older[1], accountId]);
    await expectServed();
    const done = await run([one, two]);
    expect(done.hashes[0]).toMatchObject({ column: 'account.email_hash', renewed: 1 });
    expect(done.olderMayBeRemoved).toBe(true);
    await expectWhole(new Keyring([two]));
  });

  test('a hash that is in the way is named, the others are written, and the older key must stay', async () => {
    const [first, second] = people as [(typeof people)[number], (typeof people)[number]];
    const taken = new KeyedHash([one]).of('account.email', first.email);
    const kept = await world.sql<{ h: Buffer }>('SELECT email_hash AS h FROM account WHERE id = $1', [
      second.accountId,
    ]);
    await world.sql('UPDATE account SET email_hash = $1 WHERE id = $2', [taken, second.accountId]);
    const done = await run([two, one]);
    expect(done.olderMayBeRemoved).toBe(false);
    expect(done.because.join()).toContain(first.accountId);
    await world.sql('UPDATE account SET email_hash = $1 WHERE id = $2', [kept[0]?.h, second.accountId]);
    expect((await run([two, one])).olderMayBeRemoved).toBe(true);
    await expectWhole(new Keyring([one]));
  });

  test('two processes that write under different master keys make one account of an address', async () => {
    const email = `sample.rotation.${nextNumber()}@example.org`;
    const made = await Promise.all(
      [
        [one, two],
        [two, one],
        [one, two],
        [two, one],
      ].map((keys) => {
        const ring = new Keyring(keys);
        const accounts = new Accounts(new Vault(store, ring), new KeyedHash(ring), new WallClock());
        return db.transaction(system('worker'), (tx) => accounts.findOrInvite(tx, email, 'en'));
      }),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });

  test('every column of hashes is either written anew or a digest without a key', async () => {
    const digests = [
      'access_token.token_hash',
      'audit_seal.hash',
      'calendar_token.token_hash',
      'check_in.token_hash',
      'decision.content_hash',
      'erasure.receipt_hash',
      'hearing_link.token_hash',
      'membership.token_hash',
      'one_case_link.token_hash',
      'rate_limit.key_hash',
      'recovery_code.code_hash',
      'session.replaced_token_hash',
      'session.token_hash',
      'sign_in.link_hash',
    ];
    const found = await world.sql<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'bytea' AND column_name ~ 'hash' ORDER BY 1`,
    );
    const rotated = hashedColumns.map(({ table, column }) => `${table}.${column}`);
    const unknown = found
      .map(({ name }) => name)
      .filter((name) => !digests.includes(name) && !rotated.includes(name));
    expect(unknown).toEqual([]);
    expect(rotated).toEqual(
      expect.arrayContaining(
        [...hashedAddresses, hashedIdentifiers].map(({ table, column }) => `${table}.${column}`),
      ),
    );
  });

  test('nobody but the system sees which keys and processes there are', async () => {
    const rows = await db.read(anonymous, (tx) =>
      tx.rows('SELECT number FROM master_key_use UNION ALL SELECT name FROM key_process'),
    );
    expect(rows).toEqual([]);
  });

  afterEach(async () => {
    // No rotation leaves a sign of life behind, or the next one would wait for it.
    const live = await world.sql('SELECT 1 FROM key_process');
    expect(live).toHaveLength(1);
  });
});

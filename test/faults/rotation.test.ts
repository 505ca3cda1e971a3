import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import type { DataSource, EntitySchema } from 'typeorm';
import { Accounts } from '../../apps/api/src/features/identity/accounts.js';
import { WallClock } from '../../apps/api/src/platform/clocks/clocks.js';
import { keyStoreOf } from '../../apps/api/src/platform/crypto/file-key-store.js';
import { KeyWatch } from '../../apps/api/src/platform/crypto/key-watch.js';
import { KeyedHash } from '../../apps/api/src/platform/crypto/keyed-hash.js';
import { Keyring } from '../../apps/api/src/platform/crypto/keyring.js';
import { Vault } from '../../apps/api/src/platform/crypto/vault.js';
import { applicationRole, makeDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import { tables } from '../../apps/api/src/schema.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { sourceLoader } from '../support/source-loader.js';

const one = randomBytes(32);
const two = randomBytes(32);
const emails = Array.from({ length: 200 }, (_, index) => `sample.killed.${index}@example.org`);
let database: TestDatabase;
let source: DataSource;
let db: Db;
let home: string;

beforeAll(async () => {
  database = await testDatabase();
  home = mkdtempSync(join(tmpdir(), 'chorus-rotation-'));
  source = makeDataSource({
    url: database.appUrl,
    tables: tables as EntitySchema[],
    role: applicationRole,
    poolSize: 4,
  });
  await source.initialize();
  db = new Db(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
  rmSync(home, { recursive: true });
});

const accountsOf = (ring: Keyring): Accounts =>
  new Accounts(new Vault(keyStoreOf(home), ring), new KeyedHash(ring), new WallClock());

/** Finds each account by its address and opens the address it has sealed. */
const expectWhole = (ring: Keyring, ids: ReadonlyMap<string, string>): Promise<void> =>
  db.read(system('worker'), async (tx) => {
    const accounts = accountsOf(ring);
    for (const [email, id] of ids) {
      const account = await accounts.byEmail(tx, email);
      expect(account?.id).toBe(id);
      expect(account === null ? null : await accounts.emailOf(account)).toBe(email);
    }
  });

/** `chorus keys rotate` as a process of its own; with `afterMs` killed so long after it began with the subject keys. */
function rotateProcess(
  keys: readonly Buffer[],
  afterMs: number | null,
): Promise<{ readonly code: number | null; readonly signal: string | null; readonly out: string }> {
  const child = spawn(
    process.execPath,
    [...sourceLoader, 'test/faults/rotation-process.ts', 'keys', 'rotate'],
    {
      env: {
        PATH: process.env.PATH ?? '',
        NODE_ENV: 'test',
        CHORUS_HOME: home,
        DATABASE_URL: database.appUrl,
        MIGRATION_DATABASE_URL: database.ownerUrl,
        MASTER_KEY: keys.map((key) => key.toString('base64')).join(','),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let out = '';
  child.stdout.on('data', (text: Buffer) => void (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => {
    if (afterMs !== null && text.includes('Wrapping')) setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, out })));
}

test('rotations killed outright lose nothing for a process that runs with both keys, and the next one ends the work', async () => {
  const running = await KeyWatch.begin(db, [one, two]);
  const beats = setInterval(() => void running.beat(), 100);
  try {
    const ids = new Map<string, string>();
    for (const email of emails) {
      const made = await db.transaction(system('sign-in'), (tx) =>
        accountsOf(running.ring).findOrInvite(tx, email, 'en'),
      );
      ids.set(email, made.id);
    }
    let killed = 0;
    for (const keys of [
      [two, one],
      [one, two],
      [two, one],
      [one, two],
      [two, one],
    ]) {
      const { signal } = await rotateProcess(keys, randomInt(250));
      if (signal === 'SIGKILL') killed += 1;
      await expectWhole(running.ring, ids);
      await expectWhole(new Keyring([one, two]), ids);
    }
    expect(killed).toBeGreaterThan(0);
    const last = await rotateProcess([two, one], null);
    expect(last.code).toBe(0);
    expect(JSON.parse(last.out)).toMatchObject({ olderMayBeRemoved: true, because: [] });
    await expectWhole(new Keyring([one]), ids);
  } finally {
    clearInterval(beats);
    await running.stop();
  }
}, 180_000);

import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import pg from 'pg';
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

const master = randomBytes(32);
const emails = Array.from({ length: 200 }, (_, index) => `sample.renewed.${index}@example.org`);
let database: TestDatabase;
let owner: pg.Client;
let source: DataSource;
let db: Db;
let home: string;

beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  home = mkdtempSync(join(tmpdir(), 'chorus-renewal-'));
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
  await owner.end();
  await source.destroy();
  await database.drop();
  rmSync(home, { recursive: true });
});

/** Opens the address each account has sealed, with a key store read now or by a process that has read it before. */
const expectWhole = (vault: Vault, ring: Keyring, ids: ReadonlyMap<string, string>): Promise<void> =>
  db.read(system('worker'), async (tx) => {
    const accounts = new Accounts(vault, new KeyedHash(ring), new WallClock());
    for (const [email, id] of ids) {
      const account = await accounts.byEmail(tx, email);
      expect(account?.id).toBe(id);
      expect(account === null ? null : await accounts.emailOf(account)).toBe(email);
    }
  });

/** `chorus keys rotate --persons` as a process of its own; with `afterMs` killed so long after it began to seal. */
function renewalProcess(
  words: readonly string[],
  afterMs: number | null,
): Promise<{ readonly code: number | null; readonly signal: string | null; readonly out: string }> {
  const child = spawn(
    process.execPath,
    [...sourceLoader, 'test/faults/rotation-process.ts', 'keys', 'rotate', '--persons', ...words],
    {
      env: {
        PATH: process.env.PATH ?? '',
        NODE_ENV: 'test',
        CHORUS_HOME: home,
        DATABASE_URL: database.appUrl,
        MIGRATION_DATABASE_URL: database.ownerUrl,
        MASTER_KEY: master.toString('base64'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let out = '';
  child.stdout.on('data', (text: Buffer) => void (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => {
    if (afterMs !== null && text.includes('Sealing everything'))
      setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, out })));
}

/** How many addresses are under which of their accounts' keys. */
const numbers = async (): Promise<ReadonlyMap<number, number>> => {
  const { rows } = await owner.query<{ number: number; n: number }>(
    `SELECT CASE get_byte(sealed_email, 0) WHEN 1 THEN 0 ELSE get_byte(sealed_email, 1) * 256 + get_byte(sealed_email, 2) END AS number,
       count(*)::int AS n FROM account GROUP BY 1`,
  );
  return new Map(rows.map(({ number, n }) => [number, n]));
};

test('renewals killed outright lose nothing for a process that serves all the while, and the next one ends the work', async () => {
  const running = await KeyWatch.begin(db, [master]);
  const vault = new Vault(keyStoreOf(home), running.ring);
  const beats = setInterval(() => void running.beat(), 100);
  try {
    const ids = new Map<string, string>();
    const accounts = new Accounts(vault, new KeyedHash(running.ring), new WallClock());
    for (const email of emails) {
      const made = await db.transaction(system('sign-in'), (tx) => accounts.findOrInvite(tx, email, 'en'));
      ids.set(email, made.id);
    }
    let killed = 0;
    let ended = false;
    for (let turn = 0; turn < 3 && !ended; turn += 1) {
      const { signal } = await renewalProcess(turn === 0 ? ['--all'] : [], randomInt(60));
      // One that was nearly done may come to its end before it is killed.
      ended = signal !== 'SIGKILL';
      if (!ended) killed += 1;
      await expectWhole(vault, running.ring, ids);
      await expectWhole(new Vault(keyStoreOf(home), new Keyring([master])), running.ring, ids);
    }
    expect(killed).toBeGreaterThan(0);
    if (!ended) expect((await renewalProcess([], null)).code).toBe(0);
    expect(await numbers()).toEqual(new Map([[1, emails.length]]));
    await expectWhole(vault, running.ring, ids);
    const now = await renewalProcess(['--all', '--now'], null);
    expect(JSON.parse(now.out)).toMatchObject({ state: 'renewed', rows: emails.length, kept: 0 });
    expect(await numbers()).toEqual(new Map([[2, emails.length]]));
    await expectWhole(vault, running.ring, ids);
  } finally {
    clearInterval(beats);
    await running.stop();
  }
}, 600_000);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { execute } from '../cli.js';
import { loadConfig } from '../platform/config/config.js';
import { masterKeys } from '../platform/config/master-keys.js';
import { FileKeyStore } from '../platform/crypto/file-key-store.js';
import { installationSubject, Vault } from '../platform/crypto/vault.js';
import { newId } from '../platform/ids/ids.js';

describe('operating from the command line', () => {
  const before = { ...process.env };
  let database: TestDatabase;
  let home: string;

  beforeAll(async () => {
    database = await testDatabase();
    home = mkdtempSync(join(tmpdir(), 'chorus-operating-'));
    Object.assign(process.env, {
      NODE_ENV: 'test',
      CHORUS_HOME: home,
      DATABASE_URL: database.appUrl,
      MIGRATION_DATABASE_URL: database.ownerUrl,
    });
  });
  afterAll(async () => {
    process.env = before;
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  });

  const chorus = async (...commandLine: string[]) => {
    let out = '';
    let err = '';
    const code = await execute(commandLine, {
      write: async (text) => void (out += text),
      say: (line) => void (err += `${line}\n`),
    });
    return { code, out, err };
  };
  const sql = async (text: string, values: unknown[] = []): Promise<void> => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query(text, values);
    await client.end();
  };
  const parked = async (reaction: string): Promise<string> => {
    const id = newId<'outbox_message'>();
    await sql(
      `INSERT INTO outbox_message (id, event, payload, relayed_at, settled_at) VALUES ($1, 'campaign.opened', '{}', now(), now())`,
      [id],
    );
    await sql(
      `INSERT INTO dead_letter (message_id, reaction, attempts, error_class, error_message) VALUES ($1, $2, 12, 'GiveUp', 'Sample')`,
      [id, reaction],
    );
    return id;
  };

  test('doctor names what failed for the last time, and retry puts it back', async () => {
    const message = await parked('sample.mail-it');
    await parked('sample.mail-it');
    const sick = await chorus('doctor');
    expect(sick.code).toBe(1);
    expect(sick.out).toContain('BAD   work: Failed for the last time: sample.mail-it (2).');
    const list = JSON.parse((await chorus('retry')).out) as { deadLetters: { reaction: string }[] };
    expect(list.deadLetters.map(({ reaction }) => reaction)).toEqual(['sample.mail-it', 'sample.mail-it']);
    expect(JSON.parse((await chorus('retry', 'sample.mail-it', message)).out)).toEqual({ putBack: 1 });
    expect(await chorus('retry', 'sample.other')).toMatchObject({ code: 1 });
    expect(JSON.parse((await chorus('retry', '--all')).out)).toEqual({ putBack: 1 });
    expect((await chorus('doctor')).out).toContain('ok    work: Nothing has failed for the last time.');
  });

  test('sending is stopped and resumed, and doctor says so meanwhile', async () => {
    const stopped = JSON.parse((await chorus('sending', 'stop')).out) as { stoppedSince: string };
    expect(Date.parse(stopped.stoppedSince)).not.toBeNaN();
    expect((await chorus('doctor')).out).toContain(`sending: Stopped since ${stopped.stoppedSince}`);
    expect(JSON.parse((await chorus('sending', 'resume')).out)).toEqual({ stoppedSince: null });
    expect(await chorus('sending', 'pause')).toMatchObject({ code: 2, out: '' });
  });

  test('the audit trail is verified, and a change of it is named and ends with 1', async () => {
    const whole = await chorus('audit', 'verify');
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.out)).toMatchObject({ verified: 0, problems: [] });
    const id = newId<'audit_entry'>();
    await sql(
      `INSERT INTO audit_seal (partition, sequence, entry_id, hash, entry_at, sealed_at)
       VALUES ('2026-11', 1, $1, sha256('sample'), now(), now())`,
      [id],
    );
    const keyless = await chorus('audit', 'verify');
    expect(keyless).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('key of the chain is not in'),
    });
    const vault = new Vault(new FileKeyStore(join(home, 'keys', 'subjects')), masterKeys(loadConfig()));
    await vault.keyFor(installationSubject);
    const changed = await chorus('audit', 'verify');
    expect(changed).toMatchObject({
      code: 1,
      err: expect.stringContaining('The audit trail was changed: 1 found.'),
    });
    expect(JSON.parse(changed.out)).toMatchObject({
      problems: [{ kind: 'deleted', partition: '2026-11', sequence: 1, entryId: id }],
    });
    expect(await chorus('audit', 'mend')).toMatchObject({ code: 2, out: '' });
  });
});

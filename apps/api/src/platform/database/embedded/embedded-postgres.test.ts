import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { testDatabase } from '../../../../../../test/support/database.js';
import { binaryEnvironment, copyBinaries, installedBinaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-log.js';
import {
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from './embedded-postgres.js';
import { eventually, isAlive, processesIn } from './processes.js';
import { sourceLoader } from '../../../../../../test/support/source-loader.js';

let folder: string;
let home: string;
const running: EmbeddedPostgres[] = [];

async function start(options: { port?: number } = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home, durable: false, ...options });
  running.push(server);
  return server;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

// The checkpoint stands in for the durable commits these servers go without.
async function remember(url: string): Promise<void> {
  await ask(url, 'create table kept as select 42 as answer');
  await ask(url, 'checkpoint');
}

const recall = async (url: string) =>
  (await ask<{ answer: number }>(url, 'select answer from kept'))[0]?.answer;

/** A home as one start leaves it; making one takes most of a second, copying it does not. */
let prepared: string;

beforeAll(async () => {
  prepared = mkdtempSync(join(tmpdir(), 'chorus-prepared-'));
  const server = await startEmbeddedPostgres({ home: join(prepared, 'home'), durable: false });
  await server.stop();
});

afterAll(() => {
  rmSync(prepared, { recursive: true, force: true });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-embedded-'));
  chmodSync(folder, 0o755);
  home = join(folder, 'home');
  cpSync(join(prepared, 'home'), home, { recursive: true });
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('keeps data, port and passwords from one start to the next', async () => {
    const first = await start();
    await remember(first.ownerUrl);
    await first.stop();
    const second = await start();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(second.appUrl).toBe(first.appUrl);
    expect(await recall(second.ownerUrl)).toBe(42);
  });

  it('asks for a password and keeps it in a file only its owner may read', async () => {
    const server = await start();
    const url = new URL(server.ownerUrl);
    expect(readFileSync(join(home, 'postgres', 'password'), 'utf8').trim()).toBe(url.password);
    expect(statSync(join(home, 'postgres', 'password')).mode & 0o777).toBe(0o600);
    url.password = 'guessed';
    await expect(ask(url.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  it('brings a killed server back on the same port with its data', async () => {
    const server = await start();
    await remember(server.ownerUrl);
    const killed = server.pid();
    process.kill(killed, 'SIGKILL');
    expect(await eventually(() => server.pid() !== killed, 15_000)).toBe(true);
    expect(await recall(server.ownerUrl)).toBe(42);
  });

  it('recovers when the server was killed and left its lock file behind', async () => {
    const server = await start();
    await remember(server.ownerUrl);
    await server.stop();
    writeFileSync(
      join(home, 'postgres', 'data', 'postmaster.pid'),
      '999999\n/elsewhere\n1\n5432\n\n127.0.0.1\n',
    );
    expect(await recall((await start()).ownerUrl)).toBe(42);
  });

  it('recovers when the number in the lock file now belongs to a stranger, and leaves the stranger alone', async () => {
    await (await start()).stop();
    const stranger = spawn('sleep', ['60'], runAsServerUser());
    writeFileSync(join(home, 'postgres', 'data', 'postmaster.pid'), `${stranger.pid}\n/elsewhere\n1\n5432\n`);
    expect(await ask((await start()).ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    stranger.kill();
  });

  it('recovers from a first start that was cut off in the middle', async () => {
    rmSync(home, { recursive: true });
    mkdirSync(join(home, 'postgres', 'data.4711', 'base'), { recursive: true });
    mkdirSync(join(home, 'postgres', 'data', 'base'), { recursive: true });
    writeFileSync(join(home, 'postgres', 'password'), 'from-the-first-try\n');
    const server = await start();
    expect(new URL(server.ownerUrl).password).toBe('from-the-first-try');
    expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(join(home, 'postgres')).filter((name) => name.startsWith('data'))).toEqual(['data']);
  });

  it('refuses a second Chorus on the same home in one clear line', async () => {
    await start();
    const second = startEmbeddedPostgres({ home });
    await expect(second).rejects.toThrow(EmbeddedPostgresError);
    await expect(second).rejects.toThrow(/^Another Chorus \(process \d+\) is already using .*CHORUS_HOME\.$/);
  });

  it('takes another port when last time’s is taken, and refuses a taken port it was told to use', async () => {
    const first = await start();
    await first.stop();
    const port = Number(new URL(first.ownerUrl).port);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    await expect(startEmbeddedPostgres({ home, port })).rejects.toThrow(
      `Port ${port} for the embedded PostgreSQL is taken.`,
    );
    const second = await start();
    expect(new URL(second.ownerUrl).port).not.toBe(String(port));
    other.close();
  });

  it('says so when the password of an existing database is gone', async () => {
    await (await start()).stop();
    rmSync(join(home, 'postgres', 'password'));
    await expect(startEmbeddedPostgres({ home })).rejects.toThrow(/password is missing.*restore that file/);
  });

  it('runs in a home below a folder only its owner may enter', async () => {
    chmodSync(folder, 0o700);
    const server = await start();
    await remember(server.ownerUrl);
    await server.stop();
    chmodSync(folder, 0o755);
    expect(await recall((await start()).ownerUrl)).toBe(42);
  });
});

describe('a Chorus that was killed', () => {
  it('takes its server with it, and the next one finds the data', async () => {
    const { child, ownerUrl } = await startInAnotherProcess();
    await remember(ownerUrl);
    const data = join(home, 'postgres', 'data');
    await killed(child);
    const next = await start();
    expect(await recall(next.ownerUrl)).toBe(42);
    expect(processesIn(data).filter((pid) => pid === next.pid())).toEqual([next.pid()]);
  });

  it('counts while it lives: another process is refused', async () => {
    const { child, ownerUrl } = await startInAnotherProcess();
    expect(runningEmbeddedPostgres(home)?.ownerUrl).toBe(ownerUrl);
    await expect(startEmbeddedPostgres({ home })).rejects.toThrow(`(process ${child.pid})`);
    await killed(child);
  });
});

describe('the binaries from npm', () => {
  it('run without the symbolic links that npm does not pack', () => {
    const copy = copyBinaries(installedBinaries(), join(folder, 'binaries'));
    const links = JSON.parse(readFileSync(join(copy.root, 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    for (const { target } of links) rmSync(join(copy.root, target.replace(/^native\//, '')), { force: true });
    const environment = binaryEnvironment(copy, join(folder, 'lib'));
    expect(spawnSync(copy.postgres, ['--version'], { env: {} }).status).not.toBe(0);
    const answer = spawnSync(copy.postgres, ['--version'], { env: environment, encoding: 'utf8' });
    expect(answer.stdout).toMatch(/^postgres \(PostgreSQL\) 18\./);
    expect(existsSync(join(folder, 'lib'))).toBe(true);
  });
});

describe('the test database', () => {
  it('is a test file’s own, and the application’s login can only become the application role', async () => {
    const [one, other] = [await testDatabase(), await testDatabase()];
    expect(one.ownerUrl).not.toBe(other.ownerUrl);
    const who =
      'select session_user::text as login, current_user::text as role, current_database()::text as base';
    const base = new URL(one.ownerUrl).pathname.slice(1);
    expect(await ask(one.appUrl, who)).toEqual([{ login: 'chorus_login', role: 'chorus_app', base }]);
    await one.drop();
    await other.drop();
  });
});

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** A process PostgreSQL would take for another server of its own: the same user, alive. */
function runAsServerUser(): { uid?: number; gid?: number; stdio: 'ignore' } {
  return process.geteuid?.() === 0 ? { uid: 65534, gid: 65534, stdio: 'ignore' } : { stdio: 'ignore' };
}

async function startInAnotherProcess(): Promise<{ child: ChildProcess; ownerUrl: string }> {
  const launcher = new URL('./embedded-postgres.ts', import.meta.url).href;
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(launcher)});
    const server = await startEmbeddedPostgres({ home: ${JSON.stringify(home)}, durable: false });
    console.log(server.ownerUrl);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, [...sourceLoader, '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ownerUrl = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The other Chorus ended with exit code ${code}.`)));
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
  return { child, ownerUrl };
}

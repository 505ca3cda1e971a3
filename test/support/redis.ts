import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

export type QueueBackend = 'postgres' | 'redis';

/**
 * The backends the queue is tested on: both, wherever a Redis runs. A machine with only Node and git may have none (the
 * packaged one wants a C library of 2023); then the run says so once (global-setup), and CI, where both are demanded,
 * fails instead.
 */
export const queueBackends: readonly QueueBackend[] =
  process.env.CI !== undefined || redisProgram() !== null ? ['postgres', 'redis'] : ['postgres'];

/** A Redis for tests over `queueBackends`; where that leaves Redis out, nothing asks for its address. */
export async function testRedis(): Promise<TestRedis> {
  return queueBackends.includes('redis') ? startTestRedis() : { url: 'redis://none', stop: async () => {} };
}

/** A real Redis of its own on a free loopback port, keeping nothing on disk. A missing one fails: it never skips. */
export async function startTestRedis(): Promise<TestRedis> {
  const program = findRedis();
  const folder = mkdtempSync(join(tmpdir(), 'chorus-redis-'));
  const port = await freePort();
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', (code) => {
      rmSync(folder, { recursive: true, force: true });
      reject(new Error(`redis-server ended with exit code ${code}: ${said.slice(-500)}`));
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/ready to accept connections/i.test(said)) resolve();
    });
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      process.removeListener('exit', kill);
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The first redis-server that runs here, or null; the packaged one needs a C library of 2023 or later. */
export function redisProgram(): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter).map(redisIn);
  const candidates = [...onPath, packagedRedis()];
  return (
    candidates.find(
      (program): program is string =>
        program !== null &&
        existsSync(program) &&
        spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
    ) ?? null
  );
}

function findRedis(): string {
  const program = redisProgram();
  if (program !== null) return program;
  throw new Error(
    'The queue tests need a real Redis and found none that runs here: install it so that redis-server is on the ' +
      'PATH (Debian: apt-get install redis-server).',
  );
}

function redisIn(folder: string): string {
  return join(folder, 'redis-server');
}

function packagedRedis(): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve('@falkordblite/linux-x64/package.json');
    return join(dirname(manifest), 'bin', 'redis-server');
  } catch {
    return null;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No port.')),
      );
    });
  });
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';

/** Decision 33: idle memory is the Node process a minute after the start, without PostgreSQL. */
const usualIdleSeconds = 60;
const aims = { secondStart: 5, idleMegabytes: 250 };

/**
 * `npm run bench start`: first and second start of `npm start`'s own program, from the command to the printed address, on
 * a home of its own; then its memory at rest (`--idle SECONDS` shortens the wait). Floors: the embedded database alone,
 * and a Node process that serves nothing.
 */
export async function run(options: readonly string[]): Promise<void> {
  const at = options.indexOf('--idle');
  const idleSeconds = at === -1 ? usualIdleSeconds : Number(options[at + 1]);
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'chorus-bench-start-'));
  try {
    const floors = [
      await databaseAlone(join(folder, 'floor')),
      await databaseAlone(join(folder, 'floor')),
    ] as const;
    const first = await start(join(folder, 'home'));
    await stop(first.child);
    const second = await start(join(folder, 'home'));
    await delay(idleSeconds * 1_000);
    const ours = megabytes(second.child.pid);
    await stop(second.child);
    line('start.first', first.seconds, floors[0], 's');
    line('start.second', second.seconds, floors[1], 's', `(aim ${aims.secondStart} s)`);
    line(`start.idle-${idleSeconds}s`, ours, await emptyNode(), 'MB', `(aim ${aims.idleMegabytes} MB)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Less is better here, so the ratio is floor by ours: 1 would be as good as the floor. */
function line(name: string, ours: number, floor: number, unit: string, aim = ''): void {
  const digits = unit === 's' ? 2 : 0;
  const ratio = (floor / ours).toFixed(2);
  console.log(
    `${name} ours ${ours.toFixed(digits)} ${unit} floor ${floor.toFixed(digits)} ${unit} ratio ${ratio} ${aim}`,
  );
}

async function databaseAlone(home: string): Promise<number> {
  const began = performance.now();
  const server = await startEmbeddedPostgres({ home });
  const seconds = (performance.now() - began) / 1_000;
  await server.stop();
  return seconds;
}

async function start(home: string): Promise<{ child: ChildProcess; seconds: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { PATH: process.env.PATH, CHORUS_HOME: home, PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Chorus did not start (exit code ${code}).`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('Chorus is running at')) resolve();
    });
  });
  return { child, seconds: (performance.now() - began) / 1_000 };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  await ended;
}

async function emptyNode(): Promise<number> {
  const child = spawn(process.execPath, ['-e', "require('http').createServer().listen(0, '127.0.0.1')"]);
  await delay(1_000);
  const used = megabytes(child.pid);
  child.kill();
  return used;
}

function megabytes(pid: number | undefined): number {
  const answer = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(answer.stdout.trim()) / 1_024;
}

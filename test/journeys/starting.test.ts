import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processesIn } from '../../apps/api/src/platform/database/embedded/processes.js';

let home: string;
const started: ChildProcessByStdio<null, Readable, Readable>[] = [];

interface Started {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly url: string;
  readonly link: string | null;
}

function launch(port: number): ChildProcessByStdio<null, Readable, Readable> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { PATH: process.env.PATH, CHORUS_HOME: home, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** Returns when the address is printed and all that follows it in the same breath. */
async function start(): Promise<Started> {
  const child = launch(0);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`Chorus did not start (exit code ${code}).`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('does not send')) resolve();
    });
  });
  const url = /running at (\S+)/.exec(said)?.[1] ?? '';
  return { child, url, link: /(\S+\/sign-in\?token=\S+)/.exec(said)?.[1] ?? null };
}

async function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<number | null> {
  return child.exitCode ?? new Promise((resolve) => child.once('exit', resolve));
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'chorus-start-'));
});

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('npm start', () => {
  it('serves, prints a sign-in link for the first administrator, and stops everything on Ctrl-C', async () => {
    const { child, url, link } = await start();
    const ready = (await (await fetch(`${url}/health/ready`)).json()) as { ready: boolean };
    expect(ready.ready).toBe(true);
    expect((await fetch(link ?? '')).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(0);
    expect(processesIn(join(home, 'postgres', 'data'))).toEqual([]);
  });

  it('starts again on the same data, and refuses a second one on the same home in one line', async () => {
    const { child } = await start();
    const second = launch(0);
    let complaint = '';
    second.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    expect(await ended(second)).toBe(1);
    expect(complaint.trim().split('\n')).toEqual([expect.stringMatching(/^Another Chorus \(process \d+\)/)]);
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  });

  it('says in one line that the port is taken, and starts nothing', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const child = launch(port);
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    expect(await ended(child)).toBe(1);
    expect(complaint.trim()).toBe(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT.`,
    );
    other.close();
  });
});

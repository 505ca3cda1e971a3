import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { prepareDatabase } from '../../apps/api/src/installation/prepare-database.js';
import { hostileRequests, sendHostile, type HostileRequest } from '../support/hostile-corpus.js';
import { serving } from './serving.js';
import { signedInAccount } from './signed-in.js';

const times = 15;
const aimMs = 50;

/**
 * `npm run bench hostile`: how long the server is busy with each request of the hostile corpus, from sending to answer, the
 * middle and the worst of some tries one after the other. Floor: the refusal of a request that asks for nothing, on the same
 * connection in the same turn. A request that is not refused with its status ends the benchmark.
 */
export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-hostile-'));
  const postgres = await startEmbeddedPostgres({ home });
  const children: ChildProcess[] = [];
  try {
    await prepareDatabase(postgres.ownerUrl);
    const { url } = await serving(children, ['apps/api/bin/chorus.mjs', 'serve', '--no-worker'], {
      DATABASE_URL: postgres.appUrl,
      MIGRATION_DATABASE_URL: postgres.ownerUrl,
      MASTER_KEY: randomBytes(32).toString('base64'),
      CHORUS_HOME: join(home, 'chorus'),
      PORT: '0',
      LIMIT_REQUESTS_PER_MINUTE: '10000000',
      LIMIT_COST_PER_MINUTE: '100000000',
    });
    // Of strangers production refuses all but trusted documents at its first wall; somebody signed in comes to every one.
    const token = await programToken(postgres.ownerUrl);
    const nothing = hostileRequests.find(({ name }) => name === 'nothing');
    if (nothing === undefined) throw new Error('The corpus has no request that asks for nothing.');
    let slowest = 0;
    for (const request of hostileRequests) {
      const taken: number[] = [];
      const floor: number[] = [];
      for (let i = 0; i <= times; i += 1) {
        const [base, ours] = [await once(url, nothing, token), await once(url, request, token)];
        // The first round warms both.
        if (i === 0) continue;
        floor.push(base);
        taken.push(ours);
      }
      slowest = Math.max(slowest, middle(taken));
      const ratio = (middle(taken) / middle(floor)).toFixed(1);
      const ms = (value: number): string => `${value.toFixed(1)} ms`;
      console.log(
        `hostile ours ${ms(middle(taken))} (worst ${ms(Math.max(...taken))}) floor ${ms(middle(floor))} ratio ${ratio}: ${request.name}`,
      );
    }
    console.log(`hostile slowest ${slowest.toFixed(1)} ms (aim ${aimMs} ms)`);
  } finally {
    for (const child of children) child.kill('SIGTERM');
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function programToken(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { token } = await signedInAccount(client);
  await client.end();
  return token;
}

async function once(url: string, request: HostileRequest, token: string): Promise<number> {
  const { status, ms } = await sendHostile(url, request, token);
  if (status !== request.status) throw new Error(`"${request.name}" was answered ${status}.`);
  return ms;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

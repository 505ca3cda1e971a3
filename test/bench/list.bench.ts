import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { prepareDatabase } from '../../apps/api/src/installation/prepare-database.js';
import { newId } from '../../apps/api/src/platform/ids/ids.js';
import { type Load, type LoadResult, type SameRequest, underLoad } from './http-load.js';
import { serving } from './serving.js';
import { signedInAccount } from './signed-in.js';

const usual = { requests: 10_000, inFlight: 500, rounds: 3 };
const aim = 0.45;

const query = `query Campaigns($organizationId: ID!) {
  campaigns(organizationId: $organizationId, first: 50) {
    edges { cursor node {
      id kind state slug title purpose createdAt
      states { state weight goal }
      waves { state startsOn endsOn }
      organization { id name state }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/**
 * `npm run bench list`: the campaign list of 50 with nested fields as a signed-in organizer, through session, row
 * security and GraphQL, against node:http and pg with the same statements and JSON. Client, server and database
 * share this machine; the two servers take turns, and the best round of each counts. Beside it the processor time of
 * the server alone, which a busy machine changes less. `--requests N` shortens a run.
 */
export async function run(options: readonly string[]): Promise<void> {
  const at = options.indexOf('--requests');
  const load = at === -1 ? usual : { ...usual, requests: Number(options[at + 1]) };
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-list-'));
  const postgres = await startEmbeddedPostgres({ home });
  const children: ChildProcess[] = [];
  try {
    await prepareDatabase(postgres.ownerUrl);
    const { organizationId, token } = await seed(postgres.ownerUrl);
    const request = {
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { organizationId } }),
      expects: '"hasNextPage":false',
    };
    const bare = await serving(children, ['test/bench/bare-list-process.ts'], {
      DATABASE_URL: postgres.ownerUrl,
    });
    const chorus = await serving(children, ['apps/api/bin/chorus.mjs', 'serve', '--no-worker'], {
      DATABASE_URL: postgres.appUrl,
      MIGRATION_DATABASE_URL: postgres.ownerUrl,
      MASTER_KEY: randomBytes(32).toString('base64'),
      CHORUS_HOME: join(home, 'chorus'),
      PORT: '0',
      LIMIT_REQUESTS_PER_MINUTE: '10000000',
      LIMIT_COST_PER_MINUTE: '100000000',
    });
    const results = { bare: [] as Result[], chorus: [] as Result[] };
    for (let round = 0; round <= load.rounds; round += 1) {
      const floor = await measured({ ...request, url: bare.url }, load, bare.child);
      const ours = await measured({ ...request, url: chorus.url }, load, chorus.child);
      // The first round warms both.
      if (round === 0) continue;
      results.bare.push(floor);
      results.chorus.push(ours);
    }
    report(best(results.chorus), best(results.bare));
  } finally {
    for (const child of children) child.kill('SIGTERM');
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

interface Result extends LoadResult {
  /** Milliseconds of processor time of the server process for one request. */
  readonly cpu: number;
}

async function measured(request: SameRequest, load: Load, server: ChildProcess): Promise<Result> {
  const before = processorMs(server);
  const result = await underLoad(request, load);
  return { ...result, cpu: (processorMs(server) - before) / load.requests };
}

/** From /proc, in ticks of ten milliseconds; not a number elsewhere than on Linux. */
function processorMs({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

const best = (results: readonly Result[]): Result =>
  results.reduce((a, b) => (b.perSecond > a.perSecond ? b : a));

function report(ours: Result, floor: Result): void {
  const words = ({ perSecond, p50, p99, cpu }: Result): string =>
    `${perSecond.toFixed(0)}/s (p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, cpu ${cpu.toFixed(2)} ms)`;
  const ratio = (ours.perSecond / floor.perSecond).toFixed(2);
  console.log(`list.campaigns ours ${words(ours)} floor ${words(floor)} ratio ${ratio} (aim ${aim})`);
}

/** One organization with an organizer who is signed in, and fifty open campaigns in three states each. */
async function seed(ownerUrl: string): Promise<{ organizationId: string; token: string }> {
  const organizationId = newId<'organization'>();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const states = ['MT', 'CA', 'NY'].map((state) => ({ state, weight: 1, goal: 20 }));
  const waves = ['MT', 'CA', 'NY'].map((state) => ({ state, startsOn: '2026-11-02', endsOn: '2026-11-13' }));
  const { accountId, token } = await signedInAccount(client);
  await client.query(
    `INSERT INTO organization (id, state, name, sample, created_at) VALUES ($1, 'verified', 'Sample Organization', true, now())`,
    [organizationId],
  );
  await client.query(
    `INSERT INTO membership (id, account_id, organization_id, role, state, created_at) VALUES ($1, $2, $3, 'organizer', 'active', now())`,
    [newId(), accountId, organizationId],
  );
  for (let i = 0; i < 50; i += 1) {
    await client.query(
      `INSERT INTO campaign (id, organization_id, kind, state, slug, title, purpose, targets, states, waves, source_codes,
         sample, letter_date_required, pace_per_hour, pace_per_day, created_by, created_at, opened_at)
       VALUES ($1, $2, (SELECT id FROM playbook ORDER BY id LIMIT 1), 'open', $3, $4, $5, $6, $7, $8, '[]', true, false, 5, 20, $9,
         now() - $10 * interval '1 hour', now())`,
      [
        newId(),
        organizationId,
        `sample-campaign-${i}`,
        `Sample campaign ${i}`,
        'A decision on each of these denials by the plan’s own rules.',
        JSON.stringify({ payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] }),
        JSON.stringify(states),
        JSON.stringify(waves),
        accountId,
        i,
      ],
    );
  }
  await client.query('ANALYZE');
  await client.end();
  return { organizationId, token };
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '@chorus/domain/shared/refusal';
import pg from 'pg';
import {
  solveInThread,
  type SolvedAssignment,
} from '../../apps/api/src/features/assignment/solver/exact-solver.js';
import { planHash } from '../../apps/api/src/features/assignment/solver/hash.js';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { assignmentWorld } from './assignment-world.js';

const aims = new Map([
  [10_000, 5],
  [100_000, 60],
]);

/**
 * The exact assignment of invented people (assignment-world.ts): seconds of the wall and of the processor, the peak of
 * memory, and what no plan can pass. Then its places stored as the product stores a plan, rows of JSON a thousand at a time
 * into a table shaped like the work items, against PostgreSQL's own floor, one COPY of the same rows. `--people 10000` for
 * one size; without it both.
 */
export async function run(options: readonly string[]): Promise<void> {
  const named = options.indexOf('--people');
  const sizes = named === -1 ? [...aims.keys()] : [Number(options[named + 1])];
  for (const people of sizes) {
    const solved = await solve(people);
    await store(people, solved);
  }
}

async function solve(people: number): Promise<SolvedAssignment> {
  const world = assignmentWorld(people);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const solved = await solveInThread(world, { limits: { milliseconds: 30 * 60_000, megabytes: 8_192 } });
  if (isRefusal(solved)) throw new Error(solved.message);
  const wall = (performance.now() - start) / 1_000;
  const used = process.cpuUsage(before);
  const { plan } = solved;
  const aim = aims.get(people);
  console.log(
    `assignment.solve ${people} people, ${world.work.length} pieces of work: ${wall.toFixed(1)} s wall, ` +
      `${((used.user + used.system) / 1e6).toFixed(1)} s processor${aim === undefined ? '' : ` (aim ${aim} s)`}, ` +
      `peak ${peakMegabytes()} MB, by ${solved.solver}`,
  );
  console.log(
    `assignment.plan ${plan.placements.length} placed, ${plan.unplaced.length} not, ${plan.components} parts, ` +
      `${plan.complete ? 'complete: every stage equals its bound' : `cut short, gap ${plan.gap}`}, ` +
      `${plan.mended} mended, result ${planHash(plan).slice(0, 12)}`,
  );
  for (const { key, value, bound, complete } of plan.stages)
    console.log(`  ${key} ${value}${complete ? '' : ` of at most ${bound}`}`);
  return solved;
}

/** The most this process has ever held, from /proc; not a number elsewhere than on Linux. */
function peakMegabytes(): number {
  try {
    const line = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
    return Math.round(Number(line?.[1]) / 1_024);
  } catch {
    return Number.NaN;
  }
}

const columns = `id uuid, work_id text, provider_id text, period int, inside_act_by boolean, settled boolean, kept boolean,
  beyond_pace boolean, reasons jsonb`;
const indexes = (table: string): readonly string[] => [
  `ALTER TABLE ${table} ADD PRIMARY KEY (id)`,
  `CREATE UNIQUE INDEX ON ${table} (work_id, period)`,
  `CREATE INDEX ON ${table} (provider_id, period)`,
];

async function store(people: number, { plan }: SolvedAssignment): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-assignment-'));
  const server = await startEmbeddedPostgres({ home });
  const client = new pg.Client({ connectionString: server.ownerUrl });
  try {
    await client.connect();
    for (const table of ['ours', 'floor']) await client.query(`CREATE TABLE ${table} (${columns})`);
    for (const table of ['ours', 'floor']) for (const sql of indexes(table)) await client.query(sql);
    const rows = plan.placements.map((placement, at) => ({
      id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
      work_id: placement.workId,
      provider_id: placement.providerId,
      period: placement.period,
      inside_act_by: placement.insideActBy,
      settled: placement.settled,
      kept: placement.kept,
      beyond_pace: placement.beyondPace,
      reasons: placement.reasons.map(({ sentence }) => sentence),
    }));
    const ours = await seconds(async () => {
      await client.query('BEGIN');
      for (let at = 0; at < rows.length; at += 1_000) {
        const part = JSON.stringify(rows.slice(at, at + 1_000));
        await client.query('INSERT INTO ours SELECT * FROM jsonb_populate_recordset(NULL::ours, $1::jsonb)', [
          part,
        ]);
      }
      await client.query('COMMIT');
    });
    // The server reads a file it wrote itself: COPY without a client in between is the hardest floor there is.
    const file = join(home, 'rows.copy');
    await client.query(`COPY ours TO '${file}'`);
    const floor = await seconds(async () => void (await client.query(`COPY floor FROM '${file}'`)));
    console.log(
      `assignment.store ${people} people, ${rows.length} rows: ours ${ours.toFixed(2)} s, floor ${floor.toFixed(2)} s, ratio ${(ours / floor).toFixed(2)} (aim 4)`,
    );
  } finally {
    await client.end();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

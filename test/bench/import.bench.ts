import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anonymous, system } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { caDmhcImr } from '@chorus/domain/precedent/sources/ca-dmhc-imr';
import pg from 'pg';
import { ImportDecisions } from '../../apps/api/src/features/precedent/import-decisions.js';
import { MeasureDecisions } from '../../apps/api/src/features/precedent/measure-decisions.js';
import { PrecedentRepository } from '../../apps/api/src/features/precedent/precedent.repository.js';
import { WallClock } from '../../apps/api/src/platform/clocks/clocks.js';
import { applicationRole, makeDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { tables } from '../../apps/api/src/schema.js';

const rows = 100_000;

/**
 * Importing invented decisions through the product against PostgreSQL's own floor: the same values inserted into a
 * bare table by one statement per 5,000 rows. Then the second import, one measure over all, and the peak memory.
 */
export async function run(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-import-'));
  const file = join(home, 'decisions.csv');
  await writeDecisions(file);
  const server = await startEmbeddedPostgres({ home });
  try {
    await migrate(server.ownerUrl);
    const pool = makeDataSource({ url: server.appUrl, tables, role: applicationRole, poolSize: 2 });
    await pool.initialize();
    const db = new Db(pool);
    const decisions = new PrecedentRepository();
    const importDecisions = new ImportDecisions(db, new WallClock(), decisions);
    const importOnce = async (): Promise<void> => {
      const report = await importDecisions.execute(system('command-line'), { source: caDmhcImr, path: file });
      if (isRefusal(report)) throw new Error(report.message);
      if (report.imported + report.unchanged !== rows)
        throw new Error(`Not all rows: ${JSON.stringify(report)}`);
    };
    const before = process.memoryUsage().heapUsed;
    const first = await seconds(importOnce);
    const second = await seconds(importOnce);
    const measure = new MeasureDecisions(db, decisions);
    const by = ['DiagnosisCategory', 'TreatmentCategory', 'Type'];
    const measured = await seconds(
      async () => void (await measure.execute(anonymous, { source: caDmhcImr, by })),
    );
    await pool.destroy();
    const floor = await seconds(() => bareInsert(server.ownerUrl));
    print('import rows/s', rows / first, rows / floor);
    process.stdout.write(`second import: ${Math.round(rows / second)} rows/s, nothing written\n`);
    process.stdout.write(
      `measure of ${rows} decisions by three columns: ${Math.round(measured * 1000)} ms\n`,
    );
    const grown = (process.memoryUsage().heapUsed - before) / 1_048_576;
    process.stdout.write(`heap grown by ${Math.round(grown)} MB over two imports\n`);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const print = (name: string, ours: number, floor: number): void =>
  void process.stdout.write(
    `${name}: ours ${Math.round(ours)}, floor ${Math.round(floor)}, ratio ${(ours / floor).toFixed(2)}\n`,
  );

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Deterministic, obviously invented. */
function decision(index: number): string[] {
  const year = 2001 + (index % 20);
  return [
    `MN${String(year % 100).padStart(2, '0')}-${index}`,
    String(year),
    `Invented Diagnosis ${index % 29}`,
    `Invented Sub ${index % 270}`,
    index % 35 === 0 ? '' : `Invented Treatment ${index % 31}`,
    'Other',
    `${index % 5 < 2 ? 'Overturned' : 'Upheld'} Decision of Health Plan`,
    'Medical Necessity',
    '31-40',
    index % 2 === 0 ? 'Female' : 'Male',
  ];
}

async function writeDecisions(path: string): Promise<void> {
  const file = await open(path, 'w');
  await file.write(`${caDmhcImr.columns.join(',')}\n`);
  for (let from = 0; from < rows; from += 1000) {
    await file.write(
      Array.from({ length: 1000 }, (_, offset) => `${decision(from + offset).join(',')}\n`).join(''),
    );
  }
  await file.close();
}

async function bareInsert(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const names = caDmhcImr.columns.map((_, index) => `c${index}`);
  await client.query(
    `CREATE TABLE bare (${names.map((name) => `${name} text`).join(', ')}, PRIMARY KEY (c0))`,
  );
  for (let from = 0; from < rows; from += 5000) {
    const batch = Array.from({ length: 5000 }, (_, offset) => decision(from + offset));
    const arrays = names.map((_, index) => batch.map((values) => values[index]));
    const places = names.map((_, index) => `$${index + 1}::text[]`).join(', ');
    await client.query(`INSERT INTO bare SELECT * FROM unnest(${places})`, arrays);
  }
  await client.end();
}

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ImportDecisions } from '../apps/api/src/features/precedent/import-decisions.js';
import { PrecedentRepository } from '../apps/api/src/features/precedent/precedent.repository.js';
import { WallClock } from '../apps/api/src/platform/clocks/clocks.js';
import { applicationRole, makeDataSource } from '../apps/api/src/platform/database/data-source.js';
import { Db } from '../apps/api/src/platform/database/db.js';
import { startEmbeddedPostgres } from '../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../apps/api/src/platform/database/migrate.js';
import { tables } from '../apps/api/src/schema.js';
import {
  compareImports,
  compareOracle,
  compareRawImport,
  compareShared,
  type Check,
} from './verify-data/checks.js';

/**
 * `npm run verify:data -- DIR`: our measures of the real published file against reference tables that other programs
 * made, once straight from the file and once through a fresh database.
 *
 * DIR holds ca_dmhc_imr.csv, oracle/imr_*.csv and samples/imports/ca_dmhc_imr_semicolon_crlf.csv. Exit code 0: all
 * equal; 1: something differs; 3: something to compare with is absent (and nothing differs). Never silent about either.
 */
const expected = [
  'imr_overall',
  'imr_by_age',
  'imr_by_diagnosis',
  'imr_by_diagnosis_treatment',
  'imr_by_diagnosis_treatment_type',
  'imr_by_gender',
  'imr_by_treatment',
  'imr_by_type',
  'imr_by_year',
  'imr_by_year_type',
].map((name) => `${name}.csv`);

export interface Outcome {
  readonly checks: readonly Check[];
  readonly absent: readonly string[];
}

/** Runs every check that the folder allows, telling each line as it is known. */
export async function verifyData(folder: string, say: (line: string) => void): Promise<Outcome> {
  const file = join(folder, 'ca_dmhc_imr.csv');
  const raw = join(folder, 'samples', 'imports', 'ca_dmhc_imr_semicolon_crlf.csv');
  const oracle = join(folder, 'oracle');
  const found = existsSync(oracle) ? readdirSync(oracle).filter((name) => /^imr_.*\.csv$/.test(name)) : [];
  const names = [...new Set([...expected, ...found.sort()])];
  const absent = [file, raw, ...names.map((name) => join(oracle, name))].filter((path) => !existsSync(path));
  for (const path of absent) say(`ABSENT ${path}`);
  const checks: Check[] = [];
  const tell = (check: Check): void => {
    checks.push(check);
    say(
      `${check.differences.length === 0 ? 'PASS' : 'FAIL'} ${check.name}: ${check.compared} compared, ${check.differences.length} differ`,
    );
    for (const difference of check.differences.slice(0, 5)) say(`     ${difference}`);
  };
  if (!existsSync(file)) return { checks, absent };

  await withFreshDatabase(async (db) => {
    const importDecisions = new ImportDecisions(db, new WallClock(), new PrecedentRepository());
    for (const check of await compareImports(importDecisions, file)) tell(check);
    for (const name of names.filter((each) => existsSync(join(oracle, each)))) {
      for (const check of await compareOracle(db, file, join(oracle, name), name)) tell(check);
    }
    if (existsSync(raw)) tell(await compareRawImport(importDecisions, raw));
  });
  if (existsSync(raw)) tell(await compareShared(file, raw));
  return { checks, absent };
}

async function withFreshDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'chorus-verify-'));
  const server = await startEmbeddedPostgres({ home, durable: false });
  try {
    await migrate(server.ownerUrl);
    const pool = makeDataSource({ url: server.appUrl, tables, role: applicationRole, poolSize: 2 });
    await pool.initialize();
    try {
      await work(new Db(pool));
    } finally {
      await pool.destroy();
    }
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function main(folder: string | undefined): Promise<number> {
  if (folder === undefined) {
    process.stderr.write('Say where the data is: npm run verify:data -- DIR\n');
    return 2;
  }
  const { checks, absent } = await verifyData(folder, (line) => process.stdout.write(`${line}\n`));
  const failed = checks.filter(({ differences }) => differences.length > 0).length;
  process.stdout.write(`${checks.length - failed} passed, ${failed} failed, ${absent.length} absent\n`);
  if (failed > 0) return 1;
  return absent.length > 0 ? 3 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await main(process.argv[2]);

/**
 * `npm run facts` compiles the CSV facts into typed modules; `npm run facts -- --check` writes nothing, names every
 * stale module and exits 1. Problems in the CSV are listed all at once and exit 1.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readTable } from './read-table.js';
import type { TableSpec } from './table-spec.js';
import { writeModule } from './write-module.js';

const root = path.resolve(import.meta.dirname, '../..');
const dataDir = path.join(root, 'libs/domain/src/jurisdiction/data');
const tablesDir = path.join(import.meta.dirname, 'tables');

async function specs(): Promise<TableSpec[]> {
  const files = (await readdir(tablesDir)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const modules = files.sort().map(async (file) => {
    const loaded = (await import(path.join(tablesDir, file))) as { default: TableSpec };
    return loaded.default;
  });
  return Promise.all(modules);
}

async function main(checkOnly: boolean): Promise<number> {
  const problems: string[] = [];
  const stale: string[] = [];
  for (const spec of await specs()) {
    const table = readTable(spec, await readFile(path.join(dataDir, spec.csv), 'utf8'));
    problems.push(...table.problems);
    if (table.problems.length > 0) continue;
    const file = path.join(dataDir, `${spec.name}.generated.ts`);
    const wanted = await writeModule(spec, table.rows);
    const present = await readFile(file, 'utf8').catch(() => null);
    if (present === wanted) continue;
    if (checkOnly) stale.push(path.relative(root, file));
    else {
      await writeFile(file, wanted);
      process.stdout.write(`${path.relative(root, file)}: ${table.rows.length} rows\n`);
    }
  }
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  for (const file of stale)
    process.stderr.write(`${file} is stale: run \`npm run facts\` and commit the result\n`);
  return problems.length + stale.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.includes('--check'));

import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { openDecisionFile } from '../../apps/api/src/features/precedent/decision-file.js';
import type { ImportDecisions } from '../../apps/api/src/features/precedent/import-decisions.js';
import type { ImportReport } from '../../apps/api/src/features/precedent/import-report.js';
import { MeasureDecisions } from '../../apps/api/src/features/precedent/measure-decisions.js';
import { measureFile } from '../../apps/api/src/features/precedent/measure-file.js';
import { PrecedentRepository } from '../../apps/api/src/features/precedent/precedent.repository.js';
import type { Db } from '../../apps/api/src/platform/database/db.js';
import { measureColumns, measureCsv } from '@chorus/domain/precedent/measure-table';
import type { Measure } from '@chorus/domain/precedent/measure';
import { caDmhcImr } from '@chorus/domain/precedent/sources/ca-dmhc-imr';
import { anonymous, system } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';

/** One comparison: how much was compared and, in words, what differs. */
export interface Check {
  readonly name: string;
  readonly compared: number;
  readonly differences: readonly string[];
}

/** The table of one oracle, made from the file and made from the database; its own header says how it is grouped. */
export async function compareOracle(db: Db, file: string, oracle: string, name: string): Promise<Check[]> {
  const wanted = linesOf(await readFile(oracle, 'utf8'));
  const header = (parse(wanted[0] ?? '') as string[][])[0] ?? [];
  const by = header.slice(0, header.indexOf(measureColumns[0]));
  const fromFile = must(await measureFile(caDmhcImr, file, by)).measures;
  const measure = new MeasureDecisions(db, new PrecedentRepository());
  const fromDatabase = must(await measure.execute(anonymous, { source: caDmhcImr, by }));
  return [
    compareLines(`${name} from the file`, wanted, by, fromFile),
    compareLines(`${name} from the database`, wanted, by, fromDatabase),
  ];
}

function compareLines(
  name: string,
  wanted: readonly string[],
  by: readonly string[],
  measures: readonly Measure[],
): Check {
  const ours = linesOf([...measureCsv(by, measures)].join(''));
  const differences: string[] = [];
  for (let line = 0; line < Math.max(ours.length, wanted.length); line += 1) {
    if (ours[line] === wanted[line]) continue;
    differences.push(
      `line ${line + 1}: expected ${wanted[line] ?? 'nothing'}, found ${ours[line] ?? 'nothing'}`,
    );
  }
  return { name, compared: wanted.length - 1, differences };
}

/** The first import takes all, and the second changes nothing. */
export async function compareImports(importDecisions: ImportDecisions, file: string): Promise<Check[]> {
  const first = await importOnce(importDecisions, file);
  const second = await importOnce(importDecisions, file);
  const whole = first.rows - first.leftOut;
  return [
    importCheck('first import', first, first.imported === whole),
    importCheck('second import', second, second.unchanged === whole),
  ];
}

/** The raw form of rows that are stored already changes none of them. */
export async function compareRawImport(importDecisions: ImportDecisions, raw: string): Promise<Check> {
  const report = await importOnce(importDecisions, raw);
  return importCheck('import of the raw form', report, report.updated === 0);
}

async function importOnce(importDecisions: ImportDecisions, path: string): Promise<ImportReport> {
  return must(await importDecisions.execute(system('command-line'), { source: caDmhcImr, path }));
}

function importCheck(name: string, report: ImportReport, asWanted: boolean): Check {
  const { rows, imported, updated, unchanged, leftOut, brokenOff } = report;
  const told = JSON.stringify({ rows, imported, updated, unchanged, leftOut, brokenOff });
  return { name, compared: rows, differences: asWanted && brokenOff === null ? [] : [told] };
}

/** Every row of the raw form whose key the comma form has too says the same there. */
export async function compareShared(file: string, raw: string): Promise<Check> {
  const comma = await publishedByKey(file);
  const differences: string[] = [];
  let shared = 0;
  for (const [key, published] of await publishedByKey(raw)) {
    const other = comma.get(key);
    if (other === undefined) continue;
    shared += 1;
    if (other !== published) differences.push(`${key}: ${published} against ${other}`);
  }
  if (shared === 0) differences.push('no row of the raw form has a key of the comma form');
  return { name: 'rows of both forms', compared: shared, differences };
}

async function publishedByKey(path: string): Promise<Map<string, string>> {
  const byKey = new Map<string, string>();
  for await (const { decision } of must(await openDecisionFile(caDmhcImr, path)).rows()) {
    if (decision !== null) {
      byKey.set(
        decision.sourceKey,
        JSON.stringify(caDmhcImr.columns.map((column) => decision.published[column])),
      );
    }
  }
  return byKey;
}

const linesOf = (text: string): string[] => text.trimEnd().split(/\r?\n/);

function must<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new Error(value.message);
  return value;
}

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, asAccount, system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { caDmhcImr } from '@chorus/domain/precedent/sources/ca-dmhc-imr';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { tables } from '../../schema.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { applicationRole, makeDataSource } from '../../platform/database/data-source.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { ImportDecisions, type ImportInput } from './import-decisions.js';
import type { ImportReport } from './import-report.js';
import { MeasureDecisions } from './measure-decisions.js';
import { measureFile } from './measure-file.js';
import { PrecedentRepository } from './precedent.repository.js';

const fixture = 'test/support/fixtures/invented-decisions.csv';
const operator = system('command-line');

describe('importing published decisions', () => {
  let database: TestDatabase;
  let pool: DataSource;
  let db: Db;
  let folder: string;
  let importDecisions: ImportDecisions;
  let measureDecisions: MeasureDecisions;

  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'chorus-import-'));
    pool = makeDataSource({
      url: database.appUrl,
      tables,
      role: applicationRole,
    });
    await pool.initialize();
    db = new Db(pool);
    const repository = new PrecedentRepository();
    importDecisions = new ImportDecisions(db, new WallClock(), repository);
    measureDecisions = new MeasureDecisions(db, repository);
  });

  afterAll(async () => {
    await pool.destroy();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => db.transaction(operator, (tx) => tx.execute('DELETE FROM decision')));

  const run = async (path = fixture, more: Partial<ImportInput> = {}): Promise<ImportReport> => {
    const report = await importDecisions.execute(operator, { source: caDmhcImr, path, ...more });
    if (isRefusal(report)) throw new Error(report.message);
    return report;
  };
  const stored = () =>
    db.read(anonymous, (tx) =>
      tx.rows<{ sourceKey: string; version: number }>(
        'SELECT *, xmin::text AS row_version FROM decision ORDER BY source_key, version',
      ),
    );
  const changedCopy = async (change: (text: string) => string): Promise<string> => {
    const path = join(folder, 'changed.csv');
    await writeFile(path, change(await readFile(fixture, 'utf8')));
    return path;
  };

  test('a first import takes every row in that can be cited and says what it found', async () => {
    const report = await run();
    expect(report).toMatchObject({
      rows: 200,
      imported: 196,
      updated: 0,
      unchanged: 0,
      leftOut: 4,
      notInFile: 0,
      separator: ',',
      brokenOff: null,
      counts: {
        defects: { unknown_header: 1, duplicate_key: 1, missing_key: 1, wrong_column_count: 2 },
        results: { unknown: 2 },
      },
    });
    expect(await stored()).toHaveLength(196);
  });

  test('a second import changes nothing, not even a row version', async () => {
    await run();
    const before = await stored();
    expect(await run()).toMatchObject({ imported: 0, updated: 0, unchanged: 196 });
    expect(await stored()).toEqual(before);
  });

  test('a row published anew becomes a next version, and the earlier one stays readable', async () => {
    await run();
    const path = await changedCopy((text) => text.replace(/(MN19-0002,.*?)Overturned/, '$1Upheld'));
    expect(await run(path)).toMatchObject({ imported: 0, updated: 1, unchanged: 195 });
    const versions = (await stored()).filter(({ sourceKey }) => sourceKey === 'MN19-0002');
    expect(versions).toMatchObject([
      { version: 1, result: 'overturned', supersededAt: expect.any(Date) },
      { version: 2, result: 'upheld', supersededAt: null },
    ]);
    const all = await measureDecisions.execute(anonymous, { source: caDmhcImr, by: [] });
    expect(all).toMatchObject([{ total: 196 }]);
  });

  test('a row that a later file no longer holds stays and is counted', async () => {
    await run();
    const path = await changedCopy((text) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('MN19-0002,'))
        .join('\n'),
    );
    expect(await run(path)).toMatchObject({ rows: 199, unchanged: 195, notInFile: 1 });
    expect(await stored()).toHaveLength(196);
  });

  test('an import that dies half-way keeps its whole steps, and the next one goes on from there', async () => {
    const dying = run(fixture, {
      rowsPerTransaction: 25,
      onDefect: ({ line }) => {
        if (line === 101) throw new Error('the machine went down');
      },
    });
    await expect(dying).rejects.toThrow('the machine went down');
    const kept = await stored();
    expect(kept).toHaveLength(75);
    expect(await run()).toMatchObject({ imported: 121, unchanged: 75, updated: 0 });
    expect(
      (await stored()).filter((row) => kept.some(({ sourceKey }) => sourceKey === row.sourceKey)),
    ).toEqual(kept);
  });

  test('a quotation mark that is never closed leaves out one row, and the file is finished', async () => {
    const path = await changedCopy((text) => text.replace(/\n([^\n]*)\n$/, '\n"$1\n'));
    const report = await run(path);
    expect(report).toMatchObject({ rows: 200, leftOut: 5, brokenOff: null });
    expect(report.counts.defects).toMatchObject({ quote_not_closed: 1 });
  });

  test('a file that goes away is reported as not finished', async () => {
    const path = await changedCopy((text) => text);
    // The first line's own defect is told before any row is read.
    const report = await run(path, { onDefect: ({ line }) => void (line === 1 && rmSync(path)) });
    expect(report.brokenOff).toContain('line 1');
    expect(report.imported).toBe(0);
    const finished = await db.read(anonymous, (tx) =>
      tx.rows<{ finishedAt: Date | null }>(
        'SELECT finished_at FROM decision_import ORDER BY started_at DESC LIMIT 1',
      ),
    );
    expect(finished).toEqual([{ finishedAt: null }]);
  });

  test('two imports at once leave one version of every decision', async () => {
    const reports = await Promise.all([
      run(fixture, { rowsPerTransaction: 20 }),
      run(fixture, { rowsPerTransaction: 30 }),
    ]);
    expect(reports[0].imported + reports[1].imported).toBe(196);
    expect((await stored()).every(({ version }) => version === 1)).toBe(true);
  });

  test.each([
    [[]],
    [['DiagnosisCategory', 'TreatmentCategory']],
    [['ReportYear', 'Type', 'AgeRange']],
    [['jurisdiction', 'reason', 'payerParty']],
  ])('counted in the database and counted from the file, grouped by %j, are equal', async (by) => {
    await run();
    const fromFile = await measureFile(caDmhcImr, fixture, by);
    if (isRefusal(fromFile)) throw new Error(fromFile.message);
    expect(await measureDecisions.execute(anonymous, { source: caDmhcImr, by })).toEqual(fromFile.measures);
  });

  test('a dimension nobody knows, or named twice, is refused', async () => {
    const measure = (by: string[]) => measureDecisions.execute(anonymous, { source: caDmhcImr, by });
    expect(await measure(["Type' OR true"])).toMatchObject({ kind: 'InvalidInput', field: 'by' });
    expect(await measure(['Type', 'Type'])).toMatchObject({ kind: 'InvalidInput' });
  });

  test('an account reads public decisions and cannot write one', async () => {
    const account = asAccount(newId<'account'>() as AccountId);
    await run();
    expect(await db.read(account, (tx) => tx.rows('SELECT id FROM decision'))).toHaveLength(196);
    expect(await db.transaction(account, (tx) => tx.execute(`UPDATE decision SET result = 'upheld'`))).toBe(
      0,
    );
    expect(await db.transaction(account, (tx) => tx.execute('DELETE FROM decision'))).toBe(0);
    await expect(importDecisions.execute(account, { source: caDmhcImr, path: fixture })).rejects.toThrow(
      /row-level security/,
    );
  });
});

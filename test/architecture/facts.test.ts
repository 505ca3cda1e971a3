import { describe, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readTable } from '../../scripts/facts/read-table.js';
import {
  bool,
  columnNames,
  date,
  defineTable,
  integer,
  list,
  oneOf,
  text,
  type TableSpec,
} from '../../scripts/facts/table-spec.js';
import { writeModule } from '../../scripts/facts/write-module.js';

const root = path.resolve(import.meta.dirname, '../..');
const dataDir = path.join(root, 'libs/domain/src/jurisdiction/data');
const tablesDir = path.join(root, 'scripts/facts/tables');
const tables = await Promise.all(
  (await readdir(tablesDir)).sort().map(async (file) => {
    const loaded = (await import(path.join(tablesDir, file))) as { default: TableSpec };
    return loaded.default;
  }),
);

const invented = defineTable({
  name: 'invented-offices',
  csv: 'invented.csv',
  rowType: 'InventedOfficeRow',
  doc: 'An office that does not exist.',
  key: ['officeCode'],
  columns: {
    officeCode: text(),
    windowDays: integer().nullable(),
    verified: bool(),
    unit: oneOf(['days', 'months']),
    submitBy: list(';', ['mail', 'fax']),
    verifiedFields: columnNames().describe('Names of columns.'),
    dateRead: date(),
  },
});
const header = 'office_code,window_days,verified,unit,submit_by,verified_fields,date_read';
const problemsOf = (...lines: string[]): readonly string[] =>
  readTable(invented, [header, ...lines].join('\n')).problems;

describe('facts are compiled from CSV', () => {
  test.each(tables.map((spec) => [spec.csv, spec] as const))(
    '%s reads without a problem and its committed module is what it compiles to',
    async (csv, spec) => {
      const { rows, problems } = readTable(spec, await readFile(path.join(dataDir, csv), 'utf8'));
      expect(problems).toEqual([]);
      const committed = await readFile(path.join(dataDir, `${spec.name}.generated.ts`), 'utf8');
      expect(committed).toBe(await writeModule(spec, rows));
    },
  );

  test.each(tables.map((spec) => [spec.csv, spec] as const))(
    'every row of %s has a source and the day it was read',
    (_, spec) => {
      expect(spec.columns).toHaveProperty('dateRead');
      expect(spec.columns).toHaveProperty('effectiveFrom');
      expect(spec.columns).toHaveProperty('effectiveTo');
      expect('sources' in spec.columns || 'source' in spec.columns).toBe(true);
      const flags = ['verified', 'verification', 'observedInPassage'];
      expect(flags.some((flag) => flag in spec.columns)).toBe(true);
    },
  );

  test('a good row is read into numbers, lists and nulls', () => {
    const { rows, problems } = readTable(
      invented,
      `${header}\nXA,,true,days,mail;fax,consumer_phone;complaint_url,2026-11-21`,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        officeCode: 'XA',
        windowDays: null,
        verified: true,
        unit: 'days',
        submitBy: ['mail', 'fax'],
        verifiedFields: ['consumerPhone', 'complaintUrl'],
        dateRead: '2026-11-21',
      },
    ]);
  });

  test('every defect is named with its row and column, all at once', () => {
    expect(
      problemsOf(
        'XA,ten,yes,weeks,pigeon,,2026-02-30',
        ',4,true,days,,,2026-11-21',
        'XB,4,true,days,,,2026-11-21,more',
      ),
    ).toEqual([
      'invented.csv row 2 (XA), column window_days: "ten" is not a whole number',
      'invented.csv row 2 (XA), column verified: "yes" is neither true nor false',
      'invented.csv row 2 (XA), column unit: "weeks" is none of days, months',
      'invented.csv row 2 (XA), column submit_by: "pigeon" is none of mail, fax',
      'invented.csv row 2 (XA), column date_read: "2026-02-30" is not a date (YYYY-MM-DD)',
      'invented.csv row 3 (?), column office_code: is empty',
      'invented.csv row 4 (?): has 8 cells, the header has 7',
    ]);
  });

  test('a repeated key, a missing column and a column that nobody reads are defects', () => {
    const row = 'XA,4,true,days,,,2026-11-21';
    expect(problemsOf(row, row)).toEqual(['invented.csv row 3 (XA): repeats the key of row 2']);
    const other = header.replace('unit', 'units');
    expect(readTable(invented, `${other}\n${row}`).problems).toEqual([
      'invented.csv: has no column unit',
      'invented.csv: column units is read by nothing (add it, or say why not)',
    ]);
  });

  test('a changed cell changes the module, so that drift is seen', async () => {
    const one = readTable(invented, `${header}\nXA,4,true,days,,,2026-11-21`);
    const two = readTable(invented, `${header}\nXA,5,true,days,,,2026-11-21`);
    expect(await writeModule(invented, one.rows)).not.toBe(await writeModule(invented, two.rows));
    expect(await writeModule(invented, one.rows)).toBe(await writeModule(invented, one.rows));
  });
});

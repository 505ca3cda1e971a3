import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { caDmhcImr } from '@chorus/domain/precedent/sources/ca-dmhc-imr';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrokenFile, openDecisionFile, type FileRow } from './decision-file.js';
import { measureFile } from './measure-file.js';

const fixture = 'test/support/fixtures/invented-decisions.csv';
const header = caDmhcImr.columns.join(',');
const row = (key: string, category = 'Vision'): string =>
  `${key},2019,${category},,Orthopedic,,Upheld Decision of Health Plan,Medical Necessity,21-30,Female`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chorus-decisions-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(content: string | Buffer): Promise<string> {
  const path = join(folder, 'file.csv');
  await writeFile(path, content);
  return path;
}

async function read(path: string): Promise<FileRow[]> {
  const file = await openDecisionFile(caDmhcImr, path);
  if (isRefusal(file)) throw new Error(file.message);
  const rows: FileRow[] = [];
  for await (const each of file.rows()) rows.push(each);
  return rows;
}

const defectsOf = (rows: readonly FileRow[]): string[] =>
  rows.flatMap(({ line, defects }) => defects.map(({ field, kind }) => `${line} ${field} ${kind}`));

describe('a published file of decisions', () => {
  test('every planted defect of the invented file is reported at its line', async () => {
    const rows = await read(fixture);
    expect(rows).toHaveLength(200);
    expect(defectsOf(rows).filter((defect) => !/AgeRange/.test(defect))).toEqual([
      '11 Determination unknown_result_word',
      '21 Type unknown_type_word',
      '31 ReferenceID duplicate_key',
      '41 ReferenceID missing_key',
      '51  wrong_column_count',
      '61  wrong_column_count',
      '71 ReferenceID key_year_disagrees',
      '81 ReferenceID key_prefix_disagrees',
      '91 ReportYear year_form',
      '101 ReferenceID key_form',
      '111 Determination unknown_result_word',
    ]);
    expect(defectsOf(rows)).toContain('121 AgeRange age_range_spelling');
    expect(rows.filter(({ decision }) => decision === null).map(({ line }) => line)).toEqual([
      31, 41, 51, 61,
    ]);
  });

  test('values are kept as published: quotes, commas, double spaces, odd spellings; unknown columns are not', async () => {
    const decisions = (await read(fixture)).map(({ decision }) => decision?.published);
    expect(decisions[19]).toMatchObject({
      DiagnosisCategory: 'Device "Model A" Related',
      TreatmentCategory: 'Invented  Therapy',
      Type: 'Something New',
    });
    expect(decisions[0]).toMatchObject({ DiagnosisCategory: 'Ears, Nose, Throat', AgeRange: '11_20' });
    expect(decisions[0]).not.toHaveProperty('Internal Note');
  });

  test('the raw form (semicolons, CRLF, spaced headers, byte order mark) tells the same decisions', async () => {
    const lines = (await readFile(fixture, 'utf8')).trimEnd().split('\n');
    const raw = lines.map((line, index) => {
      const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
      const kept = line.endsWith(',') || cells.at(-1) !== '' ? cells : cells.slice(0, -1);
      const text = kept.join(';');
      return index === 0 ? text.replace(/([a-z])([A-Z])/g, '$1 $2') : text;
    });
    const path = await fileOf(`\uFEFF${raw.join('\r\n')}\r\n`);
    expect(await read(path)).toEqual(await read(fixture));
  });

  test('the invented file is measured as a count by hand measures it', async () => {
    const measured = await measureFile(caDmhcImr, fixture, ['TreatmentCategory']);
    if (isRefusal(measured)) throw new Error(measured.message);
    const lines = (await readFile(fixture, 'utf8')).trimEnd().split('\n').slice(1);
    const leftOut = new Set([31, 41, 51, 61]);
    const counted = (pattern: RegExp): number =>
      lines.filter((line, index) => !leftOut.has(index + 2) && pattern.test(line)).length;
    const dental = measured.measures.find(({ keys }) => keys[0] === 'Dental/Orthodontic');
    const won = counted(/,Dental\/Orthodontic,.*,Overturned Decision/);
    const lost = counted(/,Dental\/Orthodontic,.*,Upheld Decision/);
    expect(dental).toMatchObject({ overturned: won, upheld: lost });
    expect(won).toBeGreaterThan(10);
    // The interval in its textbook form, to compare with the rearranged one that is used.
    const [n, z] = [won + lost, 1.959963984540054];
    const p = won / n;
    const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
    const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
    expect(dental?.overturn.interval?.low).toBeCloseTo(middle - half, 12);
    expect(dental?.overturn.interval?.high).toBeCloseTo(middle + half, 12);
    expect(measured.measures.reduce((sum, { total }) => sum + total, 0)).toBe(196);
    expect(measured.report.counts.results.unknown).toBe(2);
    expect(measured.report.defects[0]).toEqual({ line: 1, field: 'Internal Note', kind: 'unknown_header' });
  });

  test('a byte that is not UTF-8 is a warning, a NUL an error, a blank line nothing', async () => {
    const path = await fileOf(
      Buffer.concat([
        Buffer.from(`${header}\n\n${row('MN19-1', 'Vis')}`),
        Buffer.from(`\n${row('MN19-2', 'X')}\n`.replace('X', '\0')),
        Buffer.from(row('MN19-3', '')),
        Buffer.from('\n'),
      ]),
    );
    const broken = await readFile(path);
    broken[broken.indexOf('Vis')] = 0xff;
    await writeFile(path, broken);
    const rows = await read(path);
    expect(defectsOf(rows)).toEqual(['3 DiagnosisCategory not_utf8', '4 DiagnosisCategory nul_character']);
    expect(rows.map(({ decision }) => decision?.sourceKey)).toEqual(['MN19-1', undefined, 'MN19-3']);
  });

  test('a quotation mark that never closes leaves out its line alone', async () => {
    const path = await fileOf(`${header}\n${row('MN19-1')}\n"MN19-2,2019,never closed\n${row('MN19-3')}\n`);
    const rows = await read(path);
    expect(defectsOf(rows)).toEqual(['3  quote_not_closed']);
    expect(rows.map(({ decision }) => decision?.sourceKey)).toEqual(['MN19-1', undefined, 'MN19-3']);
  });

  test('one that closes lines later, as an opening mark of another row, swallows nothing', async () => {
    const path = await fileOf(
      `${header}\n${row('MN19-1')}\n${row('"MN19-2')}\n${row('MN19-3')}\n${row('MN19-4', '"Vision"')}\n${row('MN19-5')}\n`,
    );
    const rows = await read(path);
    expect(defectsOf(rows)).toEqual(['3  quote_not_closed']);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  test('a value that really holds a line break is kept and reported where its row begins', async () => {
    const rows = await read(await fileOf(`${header}\n${row('MN19-1', '"Vi\nsion"')}\n${row('MN19-2')}\n`));
    expect(defectsOf(rows)).toEqual(['2  value_spans_lines']);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('the raw form in UTF-16 is read by its byte order mark', async () => {
    const path = await fileOf(Buffer.from(`\uFEFF${header}\n${row('MN19-1', 'Zähne')}\n`, 'utf16le'));
    expect((await read(path)).map(({ decision }) => decision?.published.DiagnosisCategory)).toEqual([
      'Zähne',
    ]);
  });

  test('a file that goes away while it is read breaks off and says where', async () => {
    const path = await fileOf(`${header}\n${row('MN19-1')}\n`);
    const file = await openDecisionFile(caDmhcImr, path);
    if (isRefusal(file)) throw new Error(file.message);
    await rm(path);
    await expect(file.rows().next()).rejects.toThrow(BrokenFile);
  });

  test('a file without the columns of the source is refused by naming them', async () => {
    const refusal = await openDecisionFile(caDmhcImr, await fileOf('ReferenceID,ReportYear\nMN19-1,2019\n'));
    expect(refusal).toMatchObject({ kind: 'FileNotOfThisForm' });
    expect(isRefusal(refusal) && refusal.message).toContain('Determination');
    expect(await openDecisionFile(caDmhcImr, await fileOf(''))).toMatchObject({ kind: 'FileNotOfThisForm' });
  });

  test('a file that is not there is refused in words', async () => {
    const refusal = await openDecisionFile(caDmhcImr, join(folder, 'nothing-here.csv'));
    expect(refusal).toMatchObject({ kind: 'FileNotReadable', field: 'file' });
  });
});

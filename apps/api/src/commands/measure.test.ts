import { describe, expect, test } from '@jest/globals';
import { execute } from '../cli.js';

async function chorus(...commandLine: string[]): Promise<{ code: number; out: string; said: string }> {
  let out = '';
  let said = '';
  const code = await execute(commandLine, {
    write: async (text) => void (out += text),
    say: (line) => void (said += `${line}\n`),
  });
  return { code, out, said };
}
const fixture = ['--file', 'test/support/fixtures/invented-decisions.csv'];

describe('chorus measure', () => {
  test('prints one group of everything without --by, and says what is not in n', async () => {
    const { code, out, said } = await chorus('measure', '--source', 'ca-dmhc-imr', ...fixture);
    expect(code).toBe(0);
    const [header, row] = out.trimEnd().split('\n');
    expect(header).toBe('n,overturned,upheld,overturn_rate,wilson95_low,wilson95_high');
    expect(row).toMatch(/^194,\d+,\d+,0\.\d{10},0\.\d{10},0\.\d{10}$/);
    expect(said).toContain('4 of 200 rows are left out');
    expect(said).toContain('2 decision(s) with an unknown result are not in n');
  });

  test('names the columns grouped by first, the missing value as the first group', async () => {
    const { out } = await chorus(
      'measure',
      '--source',
      'ca-dmhc-imr',
      '--by',
      'ReportYear,TreatmentCategory',
      ...fixture,
    );
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^ReportYear,TreatmentCategory,n,/);
    expect(lines[1]).toMatch(/^20,/);
    expect(lines[2]).toMatch(/^2019,,/);
  });

  test('spaces after the commas and the case of a column make no difference', async () => {
    const exact = await chorus('measure', '--source', 'ca-dmhc-imr', '--by', 'ReportYear,Type', ...fixture);
    const loose = await chorus('measure', '--source', 'ca-dmhc-imr', '--by', 'reportyear, Type', ...fixture);
    expect(loose).toEqual(exact);
    expect(loose.code).toBe(0);
  });

  test('as JSON it carries the method, the known share and the bounds', async () => {
    const { out } = await chorus('measure', '--source', 'ca-dmhc-imr', '--format', 'json', ...fixture);
    const answer = JSON.parse(out) as { method: string; measures: { knownShare: number; total: number }[] };
    expect(answer.method).toContain('Wilson 95%');
    expect(answer.measures[0]).toMatchObject({
      keys: {},
      total: 196,
      n: 194,
      unknown: 2,
      knownShare: 194 / 196,
    });
  });

  test.each([
    [['--source', 'nowhere'], 2, 'ca-dmhc-imr'],
    [['--source', 'ca-dmhc-imr', '--by', 'Typ', ...fixture], 2, 'It knows: ReferenceID'],
    [['--source', 'ca-dmhc-imr', '--format', 'xml', ...fixture], 2, 'csv or json'],
    [['--source', 'ca-dmhc-imr', '--file', 'nothing.csv'], 1, 'could not be opened'],
  ])('%j ends with code %i and says why', async (options, code, words) => {
    const ended = await chorus('measure', ...options);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.said).toContain(words);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from '../cli.js';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function chorus(...commandLine: string[]): Promise<Said> {
  let out = '';
  let err = '';
  const code = await execute(commandLine, {
    write: async (text) => void (out += text),
    say: (line) => void (err += `${line}\n`),
  });
  return { code, out, err };
}

const denial = [
  ...['--plan-type', 'erisa_self_funded', '--residence', 'MT', '--contract-state', 'MN'],
  ...['--level', 'denial', '--denied', '2026-10-30', '--received', '2026-11-02'],
];

describe('a file of cases', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chorus-cases-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function file(...lines: string[]): string {
    const path = join(folder, 'cases.csv');
    writeFileSync(path, `\uFEFF${lines.join('\r\n')}\r\n`);
    return path;
  }

  async function answers(command: string, path: string) {
    const said = await chorus(command, '--file', path);
    const lines = said.out.split('\n').filter((line) => line !== '');
    return { ...said, lines: lines.map((line) => JSON.parse(line) as { id: string | null; error?: string }) };
  }

  it('answers a line per row in order, with the id, whether columns are written with dashes or underscores', async () => {
    const path = file(
      'id,plan_type,residence,contract-state,level,denied,received,urgent',
      '"a, 1",erisa_self_funded,MT,MN,denial,2026-10-30,2026-11-02,',
      'b,medicare_part_d,CA,,denial,2026-10-30,2026-11-02,true',
    );
    const { code, lines } = await answers('clocks', path);
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a, 1', 'b']);
    const alone = JSON.parse((await chorus('clocks', ...denial)).out) as { companions?: object[] };
    expect(alone.companions?.length).toBeGreaterThan(0);
    // The same for every row of a plan type, so a file leaves them out unless they are asked for.
    const { companions, ...without } = alone;
    expect(lines[0]).toEqual({ id: 'a, 1', ...without });
    const whole = (await chorus('clocks', '--file', path, '--companions')).out.split('\n')[0] ?? '';
    expect(JSON.parse(whole)).toEqual({ id: 'a, 1', ...without, companions });
  });

  it('says on a bad row’s own line what is wrong with it, answers the others, and ends with exit code 1', async () => {
    const path = file(
      'id,plan_type,level,denied',
      'good,erisa_self_funded,denial,2026-10-30',
      'no-such-day,erisa_self_funded,denial,2026-02-30',
      'short,erisa_self_funded',
      'quoted,"erisa_self_funded,denial,2026-10-30',
    );
    const { code, lines } = await answers('clocks', path);
    expect(code).toBe(1);
    expect(lines.map(({ error }) => error !== undefined)).toEqual([false, true, true, true]);
    expect(lines[1]?.error).toContain('2026-02-30');
    expect(lines[2]?.error).toContain('2 fields');
  });

  it('reads rows whose quotes are in disorder, and loses no row to a quote that is never closed', async () => {
    const path = file(
      'id , "plan_type" , level,denied',
      'before,erisa_self_funded,denial,2026-10-30',
      '"dis"order,erisa_self_funded,denial,2026-10-30',
      '"a, b" , "erisa_self_funded" ,denial , 2026-10-30 ',
      '"say ""so""",erisa_self_funded,denial,2026-10-30',
      'after,erisa_self_funded,denial,2026-10-30',
      'open,"erisa_self_funded,denial,2026-10-30',
      'beside,erisa_self_funded,denial,2026-10-30',
      '"late,erisa_self_funded,denial,2026-10-30',
      'quoted,"erisa_self_funded",denial,2026-10-30',
    );
    const { code, lines, err } = await answers('clocks', path);
    expect(code).toBe(1);
    expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['before', false],
      ['"dis"order', false],
      ['a, b', false],
      ['say "so"', false],
      ['after', false],
      ['open', true],
      ['beside', false],
      ['"late', true],
      ['quoted', false],
    ]);
    expect(lines[5]?.error).toContain('A quotation mark in line 7 is not closed');
    expect(err).toContain('2 of 9 row(s)');
  });

  it('reads columns written as the answer writes them, a file in UTF-16, and refuses to repeat an id that is no text', async () => {
    const text = 'id,planType,level,denied,contractState\nü,fehb,denial,2026-10-30,MN\n';
    const path = file();
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
      writeFileSync(path, bytes);
      const { code, lines } = await answers('clocks', path);
      expect(code).toBe(0);
      expect(lines).toEqual([expect.objectContaining({ id: 'ü' })]);
      expect(lines[0]).toMatchObject({ input: { planType: 'fehb', contractState: 'MN' } });
    }
    writeFileSync(path, Buffer.from(text, 'latin1'));
    const { code, lines } = await answers('clocks', path);
    expect(code).toBe(1);
    expect(lines[0]?.error).toContain('not UTF-8');
  });

  it('reads True as spreadsheets write it', async () => {
    const path = file('id,plan_type,level,denied,urgent', 'a,erisa_self_funded,denial,2026-10-30,True');
    const { code, lines } = await answers('clocks', path);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ input: { urgent: true } });
  });

  it.each([
    ['an empty file', ['']],
    ['a file whose first row names no column', ['a,b', '1,2']],
    ['a file separated by semicolons', ['id;plan_type;level;denied', '1;fehb;denial;2026-10-30']],
    ['a column named twice', ['id,plan_type,plan-type', '1,fehb,fehb']],
  ])('ends with exit code 2 on %s, with words on stderr and nothing on stdout', async (_, lines) => {
    for (const command of ['clocks', 'authority']) {
      const { code, out, err } = await chorus(command, '--file', file(...lines));
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).not.toBe('');
    }
  });

  it('ends with exit code 1 and nothing on stdout on a folder', async () => {
    const { code, out, err } = await chorus('clocks', '--file', folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('cannot be read');
  });

  it('refuses options beside a file instead of passing over them', async () => {
    const path = file('id,plan_type,level,denied', 'a,fehb,denial,2026-10-30');
    const { code, out, err } = await chorus('clocks', '--file', path, '--contract-state', 'MN', '--urgent');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--contract-state, --urgent');
  });

  it('names columns nobody reads instead of passing over a misspelt one', async () => {
    const path = file('id,plan-type,residense', 'a,erisa_self_funded,MT');
    const { code, err, lines } = await answers('authority', path);
    expect(code).toBe(0);
    expect(err).toContain('residense');
    expect(lines[0]).toMatchObject({ id: 'a', planType: 'erisa_self_funded', residence: null });
  });

  it('answers ten thousand rows as ten thousand lines', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `r${index},erisa_self_funded,MT,MN`);
    const { code, lines } = await answers(
      'authority',
      file('id,plan_type,residence,contract_state', ...rows),
    );
    expect(code).toBe(0);
    expect(lines).toHaveLength(10_000);
    expect(lines.at(-1)?.id).toBe('r9999');
  });

  it('says so when there is no such file', async () => {
    const { code, out, err } = await chorus('clocks', '--file', join(folder, 'nowhere.csv'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('nowhere.csv cannot be read');
  });
});

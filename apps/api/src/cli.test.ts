import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from './cli.js';

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
  '--plan-type',
  'erisa_self_funded',
  '--residence',
  'MT',
  '--contract-state',
  'MN',
  '--level',
  'denial',
];
const dates = ['--denied', '2026-10-30', '--received', '2026-11-02'];

describe('the command line', () => {
  it('names every command and ends well when asked for help', async () => {
    const { code, out } = await chorus('--help');
    expect(code).toBe(0);
    for (const name of ['serve', 'worker', 'migrate', 'import', 'measure', 'clocks', 'authority', 'doctor']) {
      expect(out).toContain(`\n  ${name} `);
    }
  });

  it.each([['clocks'], ['authority'], ['doctor'], ['serve'], ['import']])('explains %s', async (name) => {
    const { code, out } = await chorus(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: chorus ${name}`);
  });

  it.each([
    ['an unknown command', ['sing']],
    ['an unknown option', ['clocks', '--loud']],
    ['an option without its value', ['clocks', '--denied']],
    [
      'a word the rules do not know',
      ['clocks', '--plan-type', 'gold', '--level', 'denial', '--denied', '2026-10-30'],
    ],
    ['a state that does not exist', ['authority', '--plan-type', 'erisa_self_funded', '--residence', 'ZZ']],
    ['nothing at all where a plan type is needed', ['authority']],
  ])('ends with exit code 2 on %s, with words on stderr and nothing on stdout', async (_, commandLine) => {
    const { code, out, err } = await chorus(...commandLine);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });
});

describe('chorus clocks', () => {
  it('prints the clocks of one letter as JSON: 180 days after receipt to appeal under 29 CFR 2560.503-1(h)(3)(i)', async () => {
    const { code, out } = await chorus('clocks', ...denial, ...dates);
    expect(code).toBe(0);
    const { clocks } = JSON.parse(out) as { clocks: Record<string, unknown>[] };
    expect(clocks).toContainEqual(
      expect.objectContaining({ stage: 'internal_appeal_level_1', side: 'file', lastArguable: '2027-05-01' }),
    );
    for (const clock of clocks) {
      for (const key of [
        'actBy',
        'lastArguable',
        'startEvent',
        'satisfiedBy',
        'citation',
        'verified',
        'unknown',
      ]) {
        expect(clock).toHaveProperty(key);
      }
    }
  });

  it('takes --urgent without a value', async () => {
    const { code, out } = await chorus('clocks', ...denial, ...dates, '--urgent');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { input: { urgent: boolean } }).input.urgent).toBe(true);
  });
});

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
    const alone = JSON.parse((await chorus('clocks', ...denial, ...dates)).out) as object;
    expect(lines[0]).toEqual({ id: 'a, 1', ...alone });
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

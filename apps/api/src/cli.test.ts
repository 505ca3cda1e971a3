import { describe, expect, it } from '@jest/globals';
import { planTypeKeys } from '@chorus/domain/jurisdiction/plan-types';
import { letterLevels, stages, urgencies } from '@chorus/domain/jurisdiction/procedure-rules';
import { execute } from './cli.js';

const tableWords: readonly string[] = [
  ...planTypeKeys,
  ...letterLevels,
  ...stages,
  ...urgencies,
  'self_funded',
  'fully_insured',
];

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
    for (const name of [
      'serve',
      'worker',
      'migrate',
      'import',
      'measure',
      'clocks',
      'authority',
      'retry',
      'sending',
      'accounts',
      'audit',
      'doctor',
    ]) {
      expect(out).toContain(`\n  ${name} `);
    }
  });

  it('prints its version', async () => {
    expect(await chorus('--version')).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      err: '',
    });
  });

  it('names an option as it is written, and looks at a file before it starts a database', async () => {
    expect((await chorus('authority')).err).toBe('--plan-type is missing\n');
    const two = await chorus('authority', '--plan-type', 'xx', '--residence', 'zz');
    expect(two.err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('--plan-type "xx"'),
      expect.stringContaining('--residence "zz"'),
    ]);
    const imported = await chorus('import', 'decisions', '--source', 'ca-dmhc-imr', 'nowhere.csv');
    expect(imported).toMatchObject({ code: 1, out: '' });
    expect(imported.err).toBe('The file could not be opened (ENOENT). Nothing was read.\n');
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

  it('explains its words as the table has them', async () => {
    const { out } = await chorus('clocks', '--help');
    const help = out.replace(/\s+/g, ' ');
    expect(help).toContain('self_funded or fully_insured');
    expect(help).toContain('standard_pre_service, standard_post_service, part_b_drug, standard, urgent, any');
    for (const word of help.match(/\b[a-z]+_[a-z_]+\b/g) ?? []) expect(tableWords).toContain(word);
    for (const field of ['actBy', 'lastArguable', 'startEvent', 'satisfiedBy', 'verified', 'unknown'])
      expect(help).toContain(field);
    expect(help).toContain('Exit codes');
  });

  it('takes words and postal codes as spreadsheets and shells write them', async () => {
    const { code, out } = await chorus(
      'clocks',
      '--plan-type',
      'ERISA-fully-insured',
      '--contract-state',
      'mn',
      '--level',
      'denial',
      ...dates,
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      input: { planType: 'erisa_fully_insured', contractState: 'MN' },
    });
  });

  it('takes --urgent without a value', async () => {
    const { code, out } = await chorus('clocks', ...denial, ...dates, '--urgent');
    expect(code).toBe(0);
    expect((JSON.parse(out) as { input: { urgent: boolean } }).input.urgent).toBe(true);
  });
});

describe('chorus authority', () => {
  it('names every problem at once and takes an empty value as not known', async () => {
    const { code, err } = await chorus('authority', '--plan-type', 'gold', '--residence', 'ZZ');
    expect(code).toBe(2);
    expect(err).toContain('"gold"');
    expect(err).toContain('"ZZ"');
    const { code: fine } = await chorus('authority', '--plan-type', 'fehb', '--contract-state', '');
    expect(fine).toBe(0);
  });
});

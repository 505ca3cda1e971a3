import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Counts = Readonly<Record<string, number>>;

interface Kind {
  readonly assigned: number;
  readonly unassignedByReason: Counts;
  readonly filedByChannel: Counts;
  readonly signed: number;
  readonly spoken: number;
  readonly outcomes: Counts;
  readonly unknown: number;
  readonly late: number;
  readonly seconds: number;
}

interface Said {
  readonly northStar: { readonly joined: number; readonly filedInTimeAndResultKnown: number };
  readonly kinds: Readonly<Record<string, Kind & { readonly more?: Readonly<Record<string, unknown>> }>>;
  readonly late: number;
}

let home: string;
let exitCode: number | null;
let output = '';
let said: Said;

const sum = (counts: Counts): number => Object.values(counts).reduce((total, n) => total + n, 0);

function kind(key: string): Said['kinds'][string] {
  const found = said.kinds[key];
  if (found === undefined) throw new Error(`Nothing was said of ${key}.`);
  return found;
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'chorus-kinds-'));
  const child = spawn(
    process.execPath,
    [
      'apps/api/bin/chorus.mjs',
      'demo',
      '--all-kinds',
      '--participants',
      '16',
      '--states',
      '3',
      '--home',
      home,
    ],
    { env: { PATH: process.env.PATH, LOG_LEVEL: 'error' }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  said = JSON.parse(output) as Said;
  // Two minutes of work; a bound against hanging on a machine that does other things beside.
}, 900_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the demo of all kinds', () => {
  it('runs four kinds of campaign on the same people, the north star first', () => {
    expect(exitCode).toBe(0);
    expect(Object.keys(said)[0]).toBe('northStar');
    expect(Object.keys(said.kinds).sort()).toEqual([
      'CLAIMS_SURGE',
      'CLINICIAN_DRIVE',
      'COMPLAINT_FILING',
      'TESTIMONY_SCHEDULE',
    ]);
    expect(said.northStar.filedInTimeAndResultKnown).toBeGreaterThan(said.northStar.joined / 3);
  });

  it('is late for nobody, in any kind', () => {
    expect(said.late).toBe(0);
    for (const [, { late }] of Object.entries(said.kinds)) expect(late).toBe(0);
  });

  it('files appeals in the surge', () => {
    const surge = kind('CLAIMS_SURGE');
    expect(surge.signed).toBeGreaterThan(0);
    expect(sum(surge.filedByChannel)).toBeGreaterThan(0);
    expect(surge.assigned).toBeGreaterThan(0);
  });

  it('has letters signed here and answered on paper by practices without an account', () => {
    const drive = kind('CLINICIAN_DRIVE');
    expect(drive.signed).toBeGreaterThan(0);
    expect(drive.more?.practicesOnPaper).toBeGreaterThan(0);
    expect(drive.more?.lettersByRelation).toHaveProperty('treating');
    expect(sum(drive.filedByChannel)).toBeGreaterThan(0);
  });

  it('files complaints about duties that people confirmed', () => {
    const complaints = kind('COMPLAINT_FILING');
    expect(complaints.more?.dutiesConfirmed).toBeGreaterThan(0);
    expect(complaints.signed).toBeGreaterThan(0);
  });

  it('has people speak although one hearing moves and one is cut', () => {
    const testimony = kind('TESTIMONY_SCHEDULE');
    expect(testimony.more).toMatchObject({ hearings: 3, moved: 1, cut: 1, listsOfBodies: 1 });
    expect(testimony.spoken).toBeGreaterThan(0);
    expect(sum(testimony.outcomes)).toBe(3);
  });

  it('prints no name and no condition, only numbered sample people', () => {
    for (const [, person] of output.matchAll(/"person": "([^"]*)"/g))
      expect(person).toMatch(/^Person \d{3}$/);
    expect(output).not.toMatch(
      /fibromyalgia|insulin|ablation|back.pain|therapy|clinician \d|practitioner|@/i,
    );
  });
});

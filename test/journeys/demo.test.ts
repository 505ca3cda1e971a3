import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startFakeFaxService,
  type FakeFaxService,
} from '../../apps/api/src/platform/transport/testing/fake-fax-service.js';
import { startSmtpSink, type SmtpSink } from '../../apps/api/src/platform/transport/testing/smtp-sink.js';
import { localMails, type LocalMail } from '../support/local-mail.js';

interface Reasoned {
  readonly person: string;
  readonly reason: string;
}

interface Said {
  readonly northStar: {
    readonly share: number;
    readonly joined: number;
    readonly filedInTimeAndResultKnown: number;
  };
  readonly people: { readonly joined: number; readonly refusedAtJoining: number };
  readonly submissions: {
    readonly total: number;
    readonly byState: Readonly<Record<string, number>>;
    readonly byChannel: Readonly<Record<string, number>>;
  };
  readonly late: number;
  readonly states: number;
  readonly refused: readonly Reasoned[];
  readonly unassigned: readonly (Reasoned & {
    readonly constraint: string;
    readonly whatWouldUnblock: string;
  })[];
  readonly unknownClock: readonly Reasoned[];
  readonly precedent: { readonly rows: readonly { readonly n: number; readonly overturned: number }[] };
}

const participants = 40;
let home: string;
let sink: SmtpSink;
let faxes: FakeFaxService;
let exitCode: number | null;
let said: Said;
let keys: readonly string[];
let mails: readonly LocalMail[];

/** The command as a person would give it, on a machine whose settings point at servers for real people. */
async function runDemo(): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(
    process.execPath,
    ['apps/api/bin/chorus.mjs', 'demo', '--participants', String(participants), '--home', home],
    {
      env: {
        PATH: process.env.PATH,
        SMTP_URL: sink.url,
        FAX_URL: faxes.url,
        FAX_TOKEN: faxes.token,
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'chorus-demo-'));
  sink = await startSmtpSink();
  faxes = await startFakeFaxService();
  const { code, output } = await runDemo();
  exitCode = code;
  const parsed = JSON.parse(output) as Said & Record<string, unknown>;
  said = parsed;
  keys = Object.keys(parsed);
  mails = await localMails(home);
});

afterAll(async () => {
  await sink.stop();
  await faxes.stop();
  rmSync(home, { recursive: true, force: true });
});

describe('the demo', () => {
  it('takes a claims surge through twelve states with nobody late, the north star first', () => {
    expect(exitCode).toBe(0);
    expect(keys[0]).toBe('northStar');
    expect(said.states).toBe(12);
    expect(Object.keys(said.submissions.byState)).toHaveLength(12);
    expect(said.late).toBe(0);
    expect(said.northStar.joined).toBe(said.people.joined);
    expect(said.northStar.filedInTimeAndResultKnown).toBeGreaterThan(participants / 3);
  });

  it('counts everybody who came once', () => {
    expect(said.people.joined + said.people.refusedAtJoining).toBeGreaterThanOrEqual(participants);
    const perState = Object.values(said.submissions.byState).reduce((sum, n) => sum + n, 0);
    expect(perState).toBe(said.submissions.total);
  });

  it('tells every refused, unassigned or undated person why', () => {
    const everybody = [...said.refused, ...said.unassigned, ...said.unknownClock];
    expect(said.refused.length).toBeGreaterThan(0);
    expect(said.unassigned.length).toBeGreaterThan(0);
    expect(said.unknownClock.length).toBeGreaterThan(0);
    for (const { person, reason } of everybody)
      expect(`${person}: ${reason}`).toMatch(/^Person \d{3}: \S.+\.$/);
    for (const { whatWouldUnblock } of said.unassigned) expect(whatWouldUnblock).toMatch(/\.$/);
  });

  it('files over all five channels, at most one in twenty by e-mail', () => {
    const { byChannel, total } = said.submissions;
    expect(Object.keys(byChannel).sort()).toEqual(['email', 'fax', 'phone', 'portal', 'post']);
    expect(byChannel.email).toBeLessThanOrEqual(Math.max(1, total / 20));
  });

  it('ends in a table of verified outcomes', () => {
    const decided = said.precedent.rows.reduce((sum, { n }) => sum + n, 0);
    expect(decided).toBeGreaterThan(0);
    for (const { n, overturned } of said.precedent.rows) expect(overturned).toBeLessThanOrEqual(n);
  });

  it('writes mails that an independent parser reads, each to one reserved address', () => {
    expect(mails.length).toBeGreaterThan(participants);
    for (const { from, to, subject, messageId, text } of mails) {
      expect(from?.address).toMatch(/^[^@\s]+@[^@\s]+$/);
      expect(to?.map(({ address }) => address)).toEqual([expect.stringMatching(/@(.+\.)?example(\.\w+)?$/)]);
      expect(subject).toMatch(/\S/);
      expect(messageId).toMatch(/^<[^<>\s]+@[^<>\s]+>$/);
      expect((text ?? '').trim().length).toBeGreaterThan(40);
    }
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
  });

  it('lets nothing leave this machine, although a mail server and a fax service are set', () => {
    expect(sink.connections()).toBe(0);
    expect(faxes.requests).toEqual([]);
  });
});

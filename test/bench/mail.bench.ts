import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { system } from '@chorus/domain/shared/actor';
import type { SubmissionId } from '@chorus/domain/shared/ids';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { newId, randomToken } from '../../apps/api/src/platform/ids/ids.js';
import { usualEffects } from '../../apps/api/src/platform/outbox/effect-runner.js';
import { makeWorld } from '../../apps/api/src/platform/outbox/testing/world.js';
import type { OutgoingMail, SendResult } from '../../apps/api/src/platform/transport/mail.js';
import { SmtpTransport } from '../../apps/api/src/platform/transport/smtp-transport.js';
import { compare } from './compare.js';
import { releaseWorld } from '../faults/release-process.js';
import { givenFilings, givenOpenCampaign } from '../support/given-filings.js';
import { sourceLoader } from '../support/source-loader.js';

const mails = 600;
const letter = randomBytes(40 * 1024);
const identity = { from: { name: 'Chorus', address: 'appeals@chorus.example' }, replyDomain: null };

/**
 * Mails per second with a 40 KB attachment over ten connections, to a server in a process of its own. Floor: nodemailer
 * itself. Ours: the transport (guard, deterministic ids, kept bytes, result), then the same as a reaction of the outbox
 * (message, relay, job, receipts before and after), then whole submissions: released, sealed packet and address opened, try
 * and proof written, the filing's moves kept.
 */
export async function run(): Promise<void> {
  const sink = await startSink();
  const home = mkdtempSync(join(tmpdir(), 'chorus-bench-mail-'));
  const server = await startEmbeddedPostgres({ home });
  try {
    await migrate(server.ownerUrl);
    const floor = () => bare(sink.url);
    await compare('mail.transport', floor, () => throughTransport(sink.url));
    await compare('mail.reaction', floor, () => throughOutbox(sink.url, server.appUrl));
    await compare('mail.submission', floor, () => throughDelivery(sink.url, server.appUrl, home));
  } finally {
    sink.stop();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function rateOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return mails / ((performance.now() - began) / 1000);
}

const mail = (): OutgoingMail => ({
  idempotencyKey: newId(),
  purpose: 'filing',
  about: { kind: 'submission', id: newId() },
  to: { name: 'Appeals Desk', address: 'appeals@insurer.example.org' },
  envelopeToken: randomToken(),
  subject: 'Reference S-000002',
  text: 'Reference S-000002. The letter is attached.',
  attachments: [{ filename: 'letter.pdf', contentType: 'application/pdf', content: letter }],
});

async function bare(url: string): Promise<number> {
  const pool = createTransport({ url, pool: true, maxConnections: 10, maxMessages: 1000 });
  const rate = await rateOf(() =>
    Promise.all(
      Array.from({ length: mails }, () => {
        const { to, subject, text, attachments } = mail();
        return pool.sendMail({
          from: identity.from,
          to,
          subject,
          text,
          attachments: [...(attachments ?? [])],
        });
      }),
    ),
  );
  pool.close();
  return rate;
}

function expectAccepted(result: SendResult): void {
  if (result.kind !== 'accepted') throw new Error(`A mail of the benchmark was ${result.kind}.`);
}

async function throughTransport(url: string): Promise<number> {
  const transport = new SmtpTransport(identity, { url, delivers: true });
  const rate = await rateOf(async () =>
    (await Promise.all(Array.from({ length: mails }, () => transport.send(mail())))).forEach(expectAccepted),
  );
  await transport.close();
  return rate;
}

async function throughOutbox(url: string, appUrl: string): Promise<number> {
  const transport = new SmtpTransport(identity, { url, delivers: true });
  const world = await makeWorld({
    appUrl,
    poolSize: 10,
    jobs: { concurrency: { ordinary: 1, sending: 15 }, lockMs: 30_000 },
  });
  let left = mails;
  let finish = (): void => undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  world.reactions.register<'submission.released', OutgoingMail, SendResult>({
    kind: 'effect',
    name: 'sample.send-it',
    on: 'submission.released',
    begin: async () => mail(),
    perform: (prepared) => transport.send(prepared),
    settle: async (_tx, _prepared, result) => {
      expectAccepted(result);
      left -= 1;
      if (left === 0) finish();
      return { kind: 'done' };
    },
  });
  world.worker.start();
  const payloads = Array.from({ length: mails }, () => ({ submissionId: newId() as SubmissionId }));
  const rate = await rateOf(async () => {
    await world.db.transaction(system('command-line'), (tx) =>
      world.outbox.publishAll(tx, 'submission.released', payloads),
    );
    await ended;
  });
  await world.close();
  await transport.close();
  return rate;
}

async function throughDelivery(url: string, appUrl: string, home: string): Promise<number> {
  const world = await releaseWorld({
    appUrl,
    home,
    smtpUrl: url,
    poolSize: 20,
    effects: usualEffects,
    jobs: { concurrency: { ordinary: 1, sending: 32 }, lockMs: 30_000 },
  });
  const campaign = await givenOpenCampaign(world.arranging);
  await givenFilings(world.arranging, { count: mails, campaign, onePerson: true, packet: letter });
  const waiting = (): Promise<boolean> =>
    world.db.read(system('worker'), async (tx) => {
      const rows = await tx.rows<{ state: string; n: number }>(
        `SELECT state, count(*) AS n FROM submission WHERE state <> 'proved' GROUP BY state`,
      );
      const failed = rows.find(({ state }) => !['queued', 'released', 'attempting'].includes(state));
      if (failed !== undefined) throw new Error(`A submission of the benchmark was ${failed.state}.`);
      return rows.length > 0;
    });
  const rate = await rateOf(async () => {
    world.worker.start();
    while (await waiting()) await pause(25);
  });
  await world.close();
  return rate;
}

async function startSink(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const child = spawn(
    process.execPath,
    [...sourceLoader, join(import.meta.dirname, 'smtp-sink-process.ts')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const port = await new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()));
  });
  return { url: `smtp://127.0.0.1:${port}`, stop: () => child.stdin.end() };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { system } from '@chorus/domain/shared/actor';
import { waitingFilings } from '../../apps/api/src/features/delivery/delivery.repository.js';
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { type Bundled, bundled } from '../support/bundled.js';
import { testDatabase, type TestDatabase } from '../support/database.js';
import { givenFilings, givenOpenCampaign, type GivenCampaign } from '../support/given-filings.js';
import { releaseWorld, type Part, type ReleaseWorld } from './release-process.js';

const filings = 300;
const kills = 20;

/** A mail server that takes everything and says when a mail begins and when all of it is here. */
interface Sink {
  readonly url: string;
  readonly messageIds: string[];
  onSender: () => void;
  /** Before the server answers: the sender does not know yet that its mail was taken. */
  onTaken: () => void;
  stop(): Promise<void>;
}

async function startSink(): Promise<Sink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onMailFrom: (_address, _session, done) => {
      sink.onSender();
      done();
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const head = Buffer.concat(chunks).toString('latin1');
        const id = /^Message-ID:\s*(<[^>]+>)/im.exec(head)?.[1];
        if (id === undefined) throw new Error('A mail without a Message-ID.');
        sink.messageIds.push(id);
        sink.onTaken();
        done();
      });
    },
  });
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () =>
      resolve((listening.address() as { port: number }).port),
    );
  });
  const sink: Sink = {
    url: `smtp://127.0.0.1:${port}`,
    messageIds: [],
    onSender: () => undefined,
    onTaken: () => undefined,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return sink;
}

let worker: Bundled;
let folder: string;
let sink: Sink;
let world: ReleaseWorld | null = null;

beforeAll(() => {
  worker = bundled('test/faults/release-process.ts');
});
afterAll(() => worker.remove());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chorus-release-'));
  sink = await startSink();
});
afterEach(async () => {
  await world?.close();
  world = null;
  await sink.stop();
  rmSync(folder, { recursive: true });
});

function startProcess(appUrl: string, part: Part): ChildProcess {
  return spawn(process.execPath, [worker.script], {
    env: {
      PATH: process.env.PATH ?? '',
      RELEASE_PROCESS: 'yes',
      APP_URL: appUrl,
      HOME_OF_TEST: folder,
      SINK_URL: sink.url,
      PART: part,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

const ended = (child: ChildProcess): Promise<string | null> =>
  new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));

interface Ends {
  readonly proved: readonly string[];
  readonly uncertain: readonly string[];
  readonly all: number;
}

/** How every filing ended, and that each ended once: in the rows, in the queue of its campaign and at the sink. */
async function reckon(ownerUrl: string, campaign: GivenCampaign): Promise<Ends> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string; state: string; message_id: string | null }>(
    `SELECT s.id, s.state, a.message_id FROM submission s
     LEFT JOIN LATERAL (SELECT message_id FROM attempt WHERE submission_id = s.id ORDER BY release DESC, sequence DESC LIMIT 1) a ON true`,
  );
  await client.end();
  const ofState = (state: string) => rows.filter((row) => row.state === state);
  const provedIds = ofState('proved').map(({ message_id }) => message_id ?? '');
  expect(new Set(sink.messageIds).size).toBe(sink.messageIds.length);
  for (const id of provedIds) expect(sink.messageIds).toContain(id);
  const uncertain = ofState('uncertain').map(({ id }) => id);
  const listed = await (world as ReleaseWorld).db.read(system('worker'), (tx) =>
    waitingFilings(tx, campaign.campaignId, { size: 500, limit: 500, after: null }),
  );
  expect(listed.map(({ submissionId }) => submissionId as string).sort()).toEqual([...uncertain].sort());
  // What arrived is proved, or it is among those a person is asked about: nothing arrived that nobody knows of.
  expect(sink.messageIds.length).toBeLessThanOrEqual(provedIds.length + uncertain.length);
  return { proved: provedIds, uncertain, all: rows.length };
}

const unfinished = async (ownerUrl: string): Promise<number> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM submission WHERE state NOT IN ('proved', 'uncertain')`,
  );
  await client.end();
  return rows[0]?.n ?? -1;
};

describe(`a worker killed ${kills} times in a release of ${filings} filings`, () => {
  let database: TestDatabase;
  let campaign: GivenCampaign;

  beforeEach(async () => {
    database = await testDatabase();
    world = await releaseWorld({
      appUrl: database.appUrl,
      home: folder,
      smtpUrl: sink.url,
      jobs: { attempts: 50, concurrency: { ordinary: 1, sending: 4 } },
    });
    campaign = await givenOpenCampaign(world.arranging);
    await givenFilings(world.arranging, { count: filings, campaign, onePerson: true });
  });
  afterEach(async () => {
    await world?.close();
    world = null;
    await database.drop();
  });

  const finish = async (): Promise<Ends> => {
    (world as ReleaseWorld).worker.start();
    await until('every filing has an end', async () => (await unfinished(database.ownerUrl)) === 0);
    return reckon(database.ownerUrl, campaign);
  };

  test('after the release is committed, before anything is relayed: every filing goes out once, none is uncertain', async () => {
    const per = Math.ceil(filings / kills);
    // A line of its own for every fifteen lets each life of the process release only those.
    await sqlOn(
      database.ownerUrl,
      `UPDATE submission SET release_from = '2100-01-01', send_by = '2100-06-01', act_by = '2100-06-02'`,
    );
    for (let life = 0; life < kills; life += 1) {
      await sqlOn(
        database.ownerUrl,
        `UPDATE submission SET release_from = NULL WHERE id IN
           (SELECT id FROM submission WHERE state = 'queued' AND release_from IS NOT NULL ORDER BY id LIMIT ${per})`,
      );
      await sqlOn(database.ownerUrl, 'UPDATE schedule_run SET next_at = now()');
      expect(await ended(startProcess(database.appUrl, 'release'))).toBe('SIGKILL');
    }
    expect(sink.messageIds).toEqual([]);
    const ends = await finish();
    expect(ends.uncertain).toEqual([]);
    expect(ends.proved).toHaveLength(filings);
    expect(sink.messageIds).toHaveLength(filings);
  }, 300_000);

  test.each([
    ['after a filing is claimed, before it is handed over', 'onSender'],
    ['after the mail is taken, before that is written down', 'onTaken'],
  ] as const)(
    '%s: nothing is lost or doubled, and what nobody knows is listed',
    async (_when, at) => {
      for (let life = 0; life < kills; life += 1) {
        const child = startProcess(database.appUrl, 'work');
        const dead = ended(child);
        let left = 6;
        sink[at] = () => {
          left -= 1;
          if (left === 0) child.kill('SIGKILL');
        };
        expect(await dead).toBe('SIGKILL');
        sink[at] = () => undefined;
      }
      const ends = await finish();
      expect(ends.proved.length + ends.uncertain.length).toBe(filings);
      expect(ends.all).toBe(filings);
      expect(ends.uncertain.length).toBeGreaterThanOrEqual(kills);
      expect(ends.proved.length).toBeGreaterThan(filings / 2);
    },
    300_000,
  );
});

async function sqlOn(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test('a PostgreSQL killed and started again in the middle of a release: nothing lost, nothing doubled', async () => {
  const server = await startEmbeddedPostgres({ home: folder });
  try {
    await migrate(server.ownerUrl);
    world = await releaseWorld({
      appUrl: server.appUrl,
      home: folder,
      smtpUrl: sink.url,
      settleAfterSeconds: 3,
      jobs: { attempts: 50, longestBackoffMs: 500, concurrency: { ordinary: 1, sending: 4 } },
    });
    const campaign = await givenOpenCampaign(world.arranging);
    await givenFilings(world.arranging, { count: filings, campaign, onePerson: true });
    world.worker.start();
    for (const reached of [30, 150]) {
      await until('it is under way', () => sink.messageIds.length >= reached);
      process.kill(server.pid(), 'SIGKILL');
      await until('PostgreSQL is back', () => answers(server.ownerUrl));
    }
    await until(
      'every filing has an end',
      async () => (await answers(server.ownerUrl)) && (await unfinished(server.ownerUrl)) === 0,
    );
    const ends = await reckon(server.ownerUrl, campaign);
    expect(ends.proved.length + ends.uncertain.length).toBe(filings);
  } finally {
    await world?.close();
    world = null;
    await server.stop();
  }
}, 300_000);

async function answers(ownerUrl: string): Promise<boolean> {
  try {
    await sqlOn(ownerUrl, 'SELECT 1');
    return true;
  } catch {
    return false;
  }
}

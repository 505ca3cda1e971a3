import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { system } from '@chorus/domain/shared/actor';
import type { CampaignId } from '@chorus/domain/shared/ids';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { startTestRedis, type TestRedis } from '../../../../../test/support/redis.js';
import { newId } from '../ids/ids.js';
import { jobsSchema } from '../jobs/jobs-schema.js';
import { GiveUp, NothingHappened, type EffectAttempt, type Settlement } from './reaction.js';
import { makeWorld, until, type World, type WorldOptions } from './testing/world.js';

let database: TestDatabase;
let redis: TestRedis;
const worlds: World[] = [];

beforeAll(async () => {
  redis = await startTestRedis();
});
afterAll(() => redis.stop());
beforeEach(async () => {
  database = await testDatabase();
  await asOwner('CREATE TABLE happened (message_id uuid, what text)');
});
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.close()));
  await database.drop();
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
});

async function asOwner<T extends object>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<T>(sql);
  await client.end();
  return rows;
}

async function world(backend: 'postgres' | 'redis', options: Partial<WorldOptions> = {}): Promise<World> {
  const made = await makeWorld({
    appUrl: database.appUrl,
    redisUrl: backend === 'redis' ? redis.url : null,
    ...options,
  });
  worlds.push(made);
  return made;
}

const publish = (from: World, count = 1): Promise<string[]> =>
  from.db.transaction(system('command-line'), async (tx) => {
    const ids: string[] = [];
    for (let i = 0; i < count; i += 1) {
      ids.push(
        await from.outbox.publish(tx, 'campaign.opened', { campaignId: newId<'campaign'>() as CampaignId }),
      );
    }
    return ids;
  });

const happened = async (what: string): Promise<string[]> =>
  (await asOwner<{ message_id: string }>(`SELECT message_id FROM happened WHERE what = '${what}'`)).map(
    (row) => row.message_id,
  );

function noteDown(to: World, name: string, before: () => void = () => undefined): void {
  to.reactions.register({
    kind: 'database',
    name,
    on: 'campaign.opened',
    run: async (tx, message) => {
      await tx.execute('INSERT INTO happened VALUES ($1, $2)', [message.id, name]);
      before();
    },
  });
}

const letters = (of: World) => of.db.read(system('command-line'), (tx) => of.deadLetters.list(tx));
const settled = async (): Promise<number> =>
  (await asOwner('SELECT 1 FROM outbox_message WHERE settled_at IS NOT NULL')).length;

describe.each(['postgres', 'redis'] as const)('reactions with the queue on %s', (backend) => {
  test('each runs once for each message', async () => {
    const one = await world(backend);
    noteDown(one, 'sample.note-it');
    noteDown(one, 'sample.count-it');
    one.worker.start();
    const ids = await publish(one, 40);
    await until('all happened', async () => (await asOwner('SELECT 1 FROM happened')).length >= 80);
    expect((await happened('sample.note-it')).sort()).toEqual([...ids].sort());
    expect((await happened('sample.count-it')).sort()).toEqual([...ids].sort());
  });

  test('two workers at once do each message once between them', async () => {
    const [one, two] = await Promise.all([world(backend), world(backend)]);
    for (const each of [one, two]) noteDown(each, 'sample.note-it');
    one.worker.start();
    two.worker.start();
    const ids = (await Promise.all([publish(one, 300), publish(two, 300)])).flat();
    await until('all happened', async () => (await happened('sample.note-it')).length >= 600);
    expect((await happened('sample.note-it')).sort()).toEqual(ids.sort());
  });

  test('work and receipt go back together when it fails, and stand once when it succeeds', async () => {
    const one = await world(backend);
    let failures = 0;
    noteDown(one, 'sample.note-it', () => {
      failures += 1;
      if (failures < 3) throw new Error('not yet');
    });
    one.worker.start();
    const ids = await publish(one);
    await until('it happened', async () => (await happened('sample.note-it')).length > 0);
    expect(await happened('sample.note-it')).toEqual(ids);
    expect(failures).toBe(3);
  });

  test('the last failure becomes a dead letter that is seen, says no more than it may, and is tried again', async () => {
    const one = await world(backend);
    let broken = true;
    const parked: string[] = [];
    noteDown(one, 'sample.note-it');
    one.reactions.register({
      kind: 'database',
      name: 'sample.break-it',
      on: 'campaign.opened',
      run: async (tx, message) => {
        if (broken) throw new Error('no mail to zzyzx@example.org, she wrote "help"');
        await tx.execute('INSERT INTO happened VALUES ($1, $2)', [message.id, 'sample.break-it']);
      },
      parked: async (_tx, message) => void parked.push(message.ids.campaignId),
    });
    one.worker.start();
    const [id = ''] = await publish(one);
    await until('it is parked', async () => (await letters(one)).length === 1);
    expect(await letters(one)).toMatchObject([
      {
        messageId: id,
        reaction: 'sample.break-it',
        event: 'campaign.opened',
        attempts: 3,
        errorClass: 'Error',
        errorMessage: 'no mail to [address], she wrote [quoted]',
      },
    ]);
    expect(parked).toHaveLength(1);
    expect(one.lines.join()).not.toContain('zzyzx');
    broken = false;
    const again = await one.db.transaction(system('command-line'), (tx) =>
      one.deadLetters.retryDeadLetter(tx, id, 'sample.break-it'),
    );
    expect(again).toBe(true);
    await until('it happened', async () => (await happened('sample.break-it')).length === 1);
    expect(await letters(one)).toEqual([]);
    expect(await happened('sample.note-it')).toEqual([id]);
  });

  test('one that says trying again cannot help is parked at once', async () => {
    const one = await world(backend);
    let tries = 0;
    noteDown(one, 'sample.note-it', () => {
      tries += 1;
      throw new GiveUp('The case is closed.');
    });
    one.worker.start();
    await publish(one);
    await until('it is parked', async () => (await letters(one)).length === 1);
    expect(tries).toBe(1);
  });

  test('one that no process knows yet is parked in the end, not lost', async () => {
    const [knows, worker] = [await world(backend), await world(backend)];
    noteDown(knows, 'sample.note-it');
    await publish(knows);
    await knows.worker.relay.relayBatch();
    worker.worker.start();
    await until('it is parked', async () => (await letters(worker)).length === 1);
    expect(await letters(worker)).toMatchObject([
      { errorMessage: 'No reaction of this name is registered.' },
    ]);
  });

  test('what the queue forgot is owed and made again', async () => {
    const one = await world(backend, { settleAfterSeconds: 0.3 });
    noteDown(one, 'sample.note-it');
    const ids = await publish(one, 5);
    await one.worker.relay.relayBatch();
    expect((await one.jobs.counts('ordinary')).waiting).toBe(5);
    await forgetEverything(backend);
    expect((await one.jobs.counts('ordinary')).waiting).toBe(0);
    one.worker.start();
    await until('all happened', async () => (await happened('sample.note-it')).length >= 5);
    await until('all are settled', async () => (await settled()) === 5);
    expect((await happened('sample.note-it')).sort()).toEqual(ids.sort());
  });
});

async function forgetEverything(backend: 'postgres' | 'redis'): Promise<void> {
  if (backend === 'postgres') return void (await asOwner(`DELETE FROM ${jobsSchema}.job`));
  const client = new Redis(redis.url);
  await client.flushall();
  client.disconnect();
}

describe('a reaction that reaches outside', () => {
  interface Outside {
    readonly attempts: EffectAttempt[];
    readonly performed: string[];
    readonly recorded: string[];
  }

  function send(
    to: World,
    perform: (n: number) => Promise<string> | string,
    settle: (n: number, result: string) => Settlement = () => ({ kind: 'done' }),
  ): Outside {
    const outside: Outside = { attempts: [], performed: [], recorded: [] };
    to.reactions.register<'campaign.opened', string, string>({
      kind: 'effect',
      name: 'sample.send-it',
      on: 'campaign.opened',
      begin: async (_tx, message, attempt) => {
        outside.attempts.push(attempt);
        return message.id;
      },
      perform: async (id) => {
        outside.performed.push(id);
        return perform(outside.performed.length);
      },
      settle: async (_tx, _id, result) => {
        outside.recorded.push(result);
        return settle(outside.recorded.length, result);
      },
    });
    return outside;
  }

  const receipts = () =>
    asOwner<{ begun: number; ended: number; done_at: Date | null; lease_token: string | null }>(
      'SELECT begun, ended, done_at, lease_token FROM reaction_receipt',
    );

  test('begins, happens outside every transaction, is recorded and done', async () => {
    const one = await world('postgres');
    const outside = send(one, () => 'sent');
    one.worker.start();
    await publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts).toEqual([{ number: 1, last: false, interrupted: false }]);
    expect(outside.recorded).toEqual(['sent']);
    expect(await receipts()).toMatchObject([{ begun: 1, ended: 1, lease_token: null }]);
  });

  test('that finds nothing to do any more is done without happening', async () => {
    const one = await world('postgres');
    const performed: string[] = [];
    one.reactions.register<'campaign.opened', string, string>({
      kind: 'effect',
      name: 'sample.send-it',
      on: 'campaign.opened',
      begin: async () => null,
      perform: async (id) => (performed.push(id), id),
      settle: async () => ({ kind: 'done' }),
    });
    one.worker.start();
    await publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(performed).toEqual([]);
  });

  test('recorded as "again" is tried again, not as interrupted', async () => {
    const one = await world('postgres');
    const outside = send(
      one,
      (n) => `try ${n}`,
      (n) => (n < 3 ? { kind: 'again', reason: 'the line was busy' } : { kind: 'done' }),
    );
    one.worker.start();
    await publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts.map(({ number, last, interrupted }) => [number, last, interrupted])).toEqual([
      [1, false, false],
      [2, false, false],
      [3, true, false],
    ]);
  });

  test('cut off by an unexpected error may have happened: the next try is told so', async () => {
    const one = await world('postgres');
    const outside = send(one, (n) => {
      if (n === 1) throw new TypeError('a mistake of ours after sending');
      return 'sent';
    });
    one.worker.start();
    await publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts.map(({ interrupted }) => interrupted)).toEqual([false, true]);
  });

  test('cut off with certainty that nothing happened is simply tried again', async () => {
    const one = await world('postgres');
    const outside = send(one, (n) => {
      if (n === 1) throw new NothingHappened('The template is missing.');
      return 'sent';
    });
    one.worker.start();
    await publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts.map(({ interrupted }) => interrupted)).toEqual([false, false]);
  });

  test('is under way in one worker only, however long it takes and however often its job is given out', async () => {
    const one = await world('postgres', { effects: { leaseMs: 300, settlePausesMs: [] } });
    let finish = (): void => undefined;
    const finished = new Promise<string>((resolve) => (finish = () => resolve('sent')));
    const outside = send(one, () => finished);
    one.worker.start();
    await publish(one);
    await until('it is under way', () => outside.performed.length === 1);
    // The queue forgets that a worker has it and gives it out again; well past the first lease, it is still held.
    await asOwner(`UPDATE ${jobsSchema}.job SET state = 'waiting' WHERE state = 'active'`);
    await asOwner('UPDATE outbox_message SET relayed_at = NULL');
    await asOwner(`SELECT pg_notify('chorus_outbox', '')`);
    await until('the lease was renewed twice', async () => {
      const [lease] = await asOwner<{ long: boolean }>(
        `SELECT lease_until > (SELECT created_at FROM outbox_message) + interval '900 milliseconds' AS long FROM reaction_receipt`,
      );
      return lease?.long === true;
    });
    finish();
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.performed).toHaveLength(1);
    expect(await receipts()).toMatchObject([{ begun: 1, ended: 1 }]);
  });

  test('whose result cannot be recorded at first is recorded when the database is back, and not sent twice', async () => {
    const one = await world('postgres');
    const outside = send(one, async () => {
      await asOwner(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'chorus_login' AND datname = current_database()`,
      );
      return 'sent';
    });
    one.worker.start();
    await publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.performed).toHaveLength(1);
    expect(new Set(outside.recorded)).toEqual(new Set(['sent']));
  });
});

describe('the relay', () => {
  test('is woken by the database, long before it would look by itself', async () => {
    const one = await world('postgres', { pollMs: 3_600_000 });
    noteDown(one, 'sample.note-it');
    one.worker.start();
    await until('it listens', async () => (await listeners()) === 1);
    await publish(one);
    await until('it happened', async () => (await happened('sample.note-it')).length === 1);
  });

  test('finds by itself what it was not woken for', async () => {
    const one = await world('postgres', { pollMs: 50 });
    noteDown(one, 'sample.note-it');
    await asOwner('DROP TRIGGER outbox_message_wake ON outbox_message');
    one.worker.start();
    await publish(one);
    await until('it happened', async () => (await happened('sample.note-it')).length === 1);
  });

  test('goes on after every connection was lost, and hears again', async () => {
    const one = await world('postgres', { pollMs: 3_600_000 });
    noteDown(one, 'sample.note-it');
    one.worker.start();
    await until('it listens', async () => (await listeners()) === 1);
    await asOwner(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'chorus_login' AND datname = current_database()`,
    );
    await until('it listens again', async () => (await listeners()) === 1);
    await publish(one, 3);
    await until('all happened', async () => (await happened('sample.note-it')).length === 3);
  });

  test('settles a message nobody reacts to at once', async () => {
    const one = await world('postgres');
    one.worker.start();
    await publish(one);
    await until('it is settled', async () => (await settled()) === 1);
  });

  const listeners = async (): Promise<number> =>
    (
      await asOwner(
        `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN chorus%' AND datname = current_database()`,
      )
    ).length;
});

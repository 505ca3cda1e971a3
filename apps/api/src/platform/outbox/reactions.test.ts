import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { queueBackends, testRedis, type TestRedis } from '../../../../../test/support/redis.js';
import { GiveUp } from './reaction.js';
import { Scene } from './testing/scene.js';
import { until, type World } from './testing/world.js';

let redis: TestRedis;
beforeAll(async () => {
  redis = await testRedis();
});
afterAll(() => redis.stop());

const letters = (of: World) => of.db.read(system('command-line'), (tx) => of.deadLetters.list(tx));
describe.each(queueBackends)('reactions with the queue on %s', (backend) => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.open(backend === 'redis' ? redis.url : null);
  });
  afterEach(() => scene.close());

  test('each runs once for each message', async () => {
    const one = await scene.world();
    scene.noteDown(one, 'sample.note-it');
    scene.noteDown(one, 'sample.count-it');
    one.worker.start();
    const ids = await scene.publish(one, 40);
    await until('all happened', async () => (await scene.asOwner('SELECT 1 FROM happened')).length >= 80);
    expect((await scene.happened('sample.note-it')).sort()).toEqual([...ids].sort());
    expect((await scene.happened('sample.count-it')).sort()).toEqual([...ids].sort());
  });

  test('two workers at once do each message once between them', async () => {
    const [one, two] = await Promise.all([scene.world(), scene.world()]);
    for (const each of [one, two]) scene.noteDown(each, 'sample.note-it');
    one.worker.start();
    two.worker.start();
    const ids = (await Promise.all([scene.publish(one, 300), scene.publish(two, 300)])).flat();
    await until('all happened', async () => (await scene.happened('sample.note-it')).length >= 600);
    expect((await scene.happened('sample.note-it')).sort()).toEqual(ids.sort());
  });

  test('work and receipt go back together when it fails, and stand once when it succeeds', async () => {
    const one = await scene.world();
    let failures = 0;
    scene.noteDown(one, 'sample.note-it', () => {
      failures += 1;
      if (failures < 3) throw new Error('not yet');
    });
    one.worker.start();
    const ids = await scene.publish(one);
    await until('it happened', async () => (await scene.happened('sample.note-it')).length > 0);
    expect(await scene.happened('sample.note-it')).toEqual(ids);
    expect(failures).toBe(3);
  });

  test('the last failure becomes a dead letter that is seen, says no more than it may, and is tried again', async () => {
    const one = await scene.world();
    let broken = true;
    const parked: string[] = [];
    scene.noteDown(one, 'sample.note-it');
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
    const [id = ''] = await scene.publish(one);
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
    await until('it happened', async () => (await scene.happened('sample.break-it')).length === 1);
    expect(await letters(one)).toEqual([]);
    expect(await scene.happened('sample.note-it')).toEqual([id]);
  });

  test('one that says trying again cannot help is parked at once', async () => {
    const one = await scene.world();
    let tries = 0;
    scene.noteDown(one, 'sample.note-it', () => {
      tries += 1;
      throw new GiveUp('The case is closed.');
    });
    one.worker.start();
    await scene.publish(one);
    await until('it is parked', async () => (await letters(one)).length === 1);
    expect(tries).toBe(1);
  });

  test('one that no process knows yet is parked in the end, not lost', async () => {
    const [knows, worker] = [await scene.world(), await scene.world()];
    scene.noteDown(knows, 'sample.note-it');
    await scene.publish(knows);
    await knows.worker.relay.relayBatch();
    worker.worker.start();
    await until('it is parked', async () => (await letters(worker)).length === 1);
    expect(await letters(worker)).toMatchObject([
      { errorMessage: 'No reaction of this name is registered.' },
    ]);
  });

  test('what the queue forgot is owed and made again', async () => {
    const one = await scene.world({ settleAfterSeconds: 0.3 });
    scene.noteDown(one, 'sample.note-it');
    const ids = await scene.publish(one, 5);
    await one.worker.relay.relayBatch();
    expect((await one.jobs.counts('ordinary')).waiting).toBe(5);
    await scene.queueForgets();
    expect((await one.jobs.counts('ordinary')).waiting).toBe(0);
    one.worker.start();
    await until('all happened', async () => (await scene.happened('sample.note-it')).length >= 5);
    await until('all are settled', async () => (await scene.settled()) === 5);
    expect((await scene.happened('sample.note-it')).sort()).toEqual(ids.sort());
  });
});

describe('the relay', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.open(null);
  });
  afterEach(() => scene.close());

  test('is woken by the database, long before it would look by itself', async () => {
    const one = await scene.world({ pollMs: 3_600_000 });
    scene.noteDown(one, 'sample.note-it');
    one.worker.start();
    await until('it listens', async () => (await listeners()) === 1);
    await scene.publish(one);
    await until('it happened', async () => (await scene.happened('sample.note-it')).length === 1);
  });

  test('finds by itself what it was not woken for', async () => {
    const one = await scene.world({ pollMs: 50 });
    scene.noteDown(one, 'sample.note-it');
    await scene.asOwner('DROP TRIGGER outbox_message_wake ON outbox_message');
    one.worker.start();
    await scene.publish(one);
    await until('it happened', async () => (await scene.happened('sample.note-it')).length === 1);
  });

  test('goes on after every connection was lost, and hears again', async () => {
    const one = await scene.world({ pollMs: 3_600_000 });
    scene.noteDown(one, 'sample.note-it');
    one.worker.start();
    await until('it listens', async () => (await listeners()) === 1);
    await scene.cutConnections();
    await until('it listens again', async () => (await listeners()) === 1);
    await scene.publish(one, 3);
    await until('all happened', async () => (await scene.happened('sample.note-it')).length === 3);
  });

  test('settles a message nobody reacts to at once', async () => {
    const one = await scene.world();
    one.worker.start();
    await scene.publish(one);
    await until('it is settled', async () => (await scene.settled()) === 1);
  });

  const listeners = async (): Promise<number> =>
    (
      await scene.asOwner(
        `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN chorus%' AND datname = current_database()`,
      )
    ).length;

  test('dead letters of a long outage are all tried again, a batch a transaction', async () => {
    const one = await scene.world();
    await scene.asOwner(
      `WITH m AS (INSERT INTO outbox_message (id, event, payload, relayed_at, settled_at)
         SELECT gen_random_uuid(), 'campaign.opened', '{}', now(), now() FROM generate_series(1, 450) RETURNING id)
       INSERT INTO dead_letter (message_id, reaction, attempts, error_class, error_message)
       SELECT id, 'sample.break-it', 3, 'Error', 'An outage.' FROM m`,
    );
    let transactions = 0;
    const count = await one.deadLetters.retryAll((work) => {
      transactions += 1;
      return one.db.transaction(system('command-line'), work);
    }, 'sample.break-it');
    expect([count, transactions]).toEqual([450, 4]);
    expect(await scene.asOwner('SELECT 1 FROM dead_letter')).toEqual([]);
    expect(await scene.asOwner('SELECT 1 FROM outbox_message WHERE relayed_at IS NULL')).toHaveLength(450);
  });
});

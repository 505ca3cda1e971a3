import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { system } from '@chorus/domain/shared/actor';
import { jobsSchema } from '../jobs/jobs-schema.js';
import { NothingHappened, type EffectAttempt, type Settlement } from './reaction.js';
import { SendingStop } from './sending-stop.js';
import { Scene } from './testing/scene.js';
import { until, type World } from './testing/world.js';

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open(null);
});
afterEach(() => scene.close());

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
    scene.asOwner<{ begun: number; ended: number; done_at: Date | null; lease_token: string | null }>(
      'SELECT begun, ended, done_at, lease_token FROM reaction_receipt',
    );

  test('begins, happens outside every transaction, is recorded and done', async () => {
    const one = await scene.world();
    const outside = send(one, () => 'sent');
    one.worker.start();
    await scene.publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts).toEqual([{ number: 1, last: false, begun: 1, interrupted: false }]);
    expect(outside.recorded).toEqual(['sent']);
    expect(await receipts()).toMatchObject([{ begun: 1, ended: 1, lease_token: null }]);
  });

  test('that finds nothing to do any more is done without happening', async () => {
    const one = await scene.world();
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
    await scene.publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(performed).toEqual([]);
  });

  test('recorded as "again" is tried again, not as interrupted', async () => {
    const one = await scene.world();
    const outside = send(
      one,
      (n) => `try ${n}`,
      (n) => (n < 3 ? { kind: 'again', reason: 'the line was busy' } : { kind: 'done' }),
    );
    one.worker.start();
    await scene.publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts.map(({ number, last, interrupted }) => [number, last, interrupted])).toEqual([
      [1, false, false],
      [2, false, false],
      [3, true, false],
    ]);
  });

  test('keeps the wait it asked for when the queue forgets it, and the wait is no failed try', async () => {
    const one = await scene.world({ settleAfterSeconds: 0.2 });
    const outside = send(
      one,
      (n) => `try ${n}`,
      (n) => (n < 5 ? { kind: 'again', reason: 'greylisted', waitMs: 3_600_000 } : { kind: 'done' }),
    );
    one.worker.start();
    await scene.publish(one);
    for (const tries of [1, 2, 3, 4]) {
      await until(`try ${tries} is recorded`, () => outside.recorded.length === tries);
      await scene.queueForgets();
      await scene.asOwner('UPDATE outbox_message SET relayed_at = NULL');
      await until('the relay has taken it up again', async () => {
        const [job] = await scene.asOwner(`SELECT 1 FROM ${jobsSchema}.job WHERE state = 'delayed'`);
        return job !== undefined;
      });
      expect(outside.performed).toHaveLength(tries);
      await scene.asOwner('UPDATE reaction_receipt SET not_before = now()');
      await scene.queueForgets();
    }
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts.map(({ number, begun, interrupted }) => [number, begun, interrupted])).toEqual(
      [1, 2, 3, 4, 5].map((begun) => [1, begun, false]),
    );
  });

  test('does not begin while sending is stopped, unless it is needed to turn that off, and goes on after', async () => {
    const one = await scene.world();
    const outside = send(one, () => 'sent');
    const exempt: string[] = [];
    one.reactions.register<'campaign.opened', string, string>({
      kind: 'effect',
      name: 'sample.sign-in',
      on: 'campaign.opened',
      evenWhenStopped: true,
      begin: async (_tx, message) => message.id,
      perform: async (id) => (exempt.push(id), id),
      settle: async () => ({ kind: 'done' }),
    });
    const stop = new SendingStop();
    await one.db.transaction(system('command-line'), (tx) => stop.stop(tx));
    one.worker.start();
    await scene.publish(one);
    await until('the exempt one is done', () => exempt.length === 1);
    await until('the other waits', async () => {
      const [job] = await scene.asOwner(`SELECT 1 FROM ${jobsSchema}.job WHERE state = 'delayed'`);
      return job !== undefined;
    });
    expect(outside.attempts).toEqual([]);
    await one.db.transaction(system('command-line'), (tx) => stop.resume(tx));
    await scene.queueForgets();
    await scene.asOwner('UPDATE outbox_message SET relayed_at = NULL');
    await until('it is done', () => outside.recorded.length === 1);
    expect(outside.attempts).toMatchObject([{ number: 1, begun: 1 }]);
    expect(exempt).toHaveLength(1);
  });

  test('cut off before sending was stopped says so without beginning anew, and the stop holds back the rest', async () => {
    const one = await scene.world();
    const stop = new SendingStop();
    const performed: string[] = [];
    const cutOff: string[] = [];
    one.reactions.register<'campaign.opened', string, string>({
      kind: 'effect',
      name: 'sample.send-it',
      on: 'campaign.opened',
      begin: async (_tx, message) => message.id,
      perform: async (id) => {
        performed.push(id);
        await one.db.transaction(system('command-line'), (tx) => stop.stop(tx));
        throw new TypeError('a mistake of ours after sending');
      },
      settle: async () => ({ kind: 'done' }),
      cutOffWhenStopped: async (_tx, message) => cutOff.push(message.id) > 0,
    });
    one.worker.start();
    await scene.publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    await scene.publish(one);
    await until('the next waits', async () => {
      const [job] = await scene.asOwner(`SELECT 1 FROM ${jobsSchema}.job WHERE state = 'delayed'`);
      return job !== undefined;
    });
    expect([performed.length, cutOff.length]).toEqual([1, 1]);
    expect(await receipts()).toMatchObject([{ begun: 1, ended: 1 }]);
  });

  test('that gives up is a dead letter at once', async () => {
    const one = await scene.world();
    const outside = send(
      one,
      () => 'nothing',
      () => ({ kind: 'give_up', reason: 'Its patience is over.' }),
    );
    one.worker.start();
    await scene.publish(one);
    await until('it is parked', async () => (await scene.asOwner('SELECT 1 FROM dead_letter')).length === 1);
    expect(outside.performed).toHaveLength(1);
    expect(await receipts()).toMatchObject([{ begun: 1, ended: 1, done_at: null }]);
  });

  test('cut off by an unexpected error may have happened: the next try is told so', async () => {
    const one = await scene.world();
    const outside = send(one, (n) => {
      if (n === 1) throw new TypeError('a mistake of ours after sending');
      return 'sent';
    });
    one.worker.start();
    await scene.publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts.map(({ interrupted }) => interrupted)).toEqual([false, true]);
  });

  test('cut off with certainty that nothing happened is simply tried again', async () => {
    const one = await scene.world();
    const outside = send(one, (n) => {
      if (n === 1) throw new NothingHappened('The template is missing.');
      return 'sent';
    });
    one.worker.start();
    await scene.publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.attempts.map(({ interrupted }) => interrupted)).toEqual([false, false]);
  });

  test('is under way in one worker only, however long it takes and however often its job is given out', async () => {
    const one = await scene.world({ effects: { leaseMs: 300, settlePausesMs: [] } });
    let finish = (): void => undefined;
    const finished = new Promise<string>((resolve) => (finish = () => resolve('sent')));
    const outside = send(one, () => finished);
    one.worker.start();
    await scene.publish(one);
    await until('it is under way', () => outside.performed.length === 1);
    // The queue forgets that a worker has it and gives it out again; well past the first lease, it is still held.
    await scene.asOwner(`UPDATE ${jobsSchema}.job SET state = 'waiting' WHERE state = 'active'`);
    await scene.asOwner('UPDATE outbox_message SET relayed_at = NULL');
    await scene.asOwner(`SELECT pg_notify('chorus_outbox', '')`);
    await until('the lease was renewed twice', async () => {
      const [lease] = await scene.asOwner<{ long: boolean }>(
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
    const one = await scene.world();
    const outside = send(one, async () => {
      await scene.cutConnections();
      return 'sent';
    });
    one.worker.start();
    await scene.publish(one);
    await until('it is done', async () => (await receipts()).some((receipt) => receipt.done_at !== null));
    expect(outside.performed).toHaveLength(1);
    expect(new Set(outside.recorded)).toEqual(new Set(['sent']));
  });
});

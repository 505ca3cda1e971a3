import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { system } from '@chorus/domain/shared/actor';
import { systemRole } from '../database/system-role.js';
import type { CaseId, Id } from '@chorus/domain/shared/ids';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { BusinessClock } from '../clocks/clocks.js';
import { newId } from '../ids/ids.js';
import { makeWorld, until, type World } from './testing/world.js';

let database: TestDatabase;
const worlds: World[] = [];
beforeAll(async () => {
  database = await testDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('CREATE TABLE due_thing (id uuid, due_at timestamptz, published boolean DEFAULT false)');
  await owner.query(`GRANT ALL ON due_thing TO ${systemRole}`);
  await owner.end();
});
beforeEach(() =>
  withWorld((world) =>
    world.db.transaction(system('schedule'), async (tx) => {
      await tx.execute('DELETE FROM schedule_run');
      await tx.execute('DELETE FROM due_thing');
      await tx.execute('DELETE FROM outbox_message');
    }),
  ),
);
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.close()));
});
afterAll(() => database.drop());

async function world(): Promise<World> {
  const made = await makeWorld({
    appUrl: database.appUrl,
    schedulePollMs: 20,
    pollMs: 3_600_000,
    poolSize: 4,
  });
  worlds.push(made);
  return made;
}

async function withWorld<T>(work: (world: World) => Promise<T>): Promise<T> {
  const made = await makeWorld({ appUrl: database.appUrl, poolSize: 2 });
  try {
    return await work(made);
  } finally {
    await made.close();
  }
}

/** Publishes what is due by the business clock, ten at a time, and marks it. */
function scanDue(
  to: World,
  everyWallSeconds: number,
  onScan: () => Promise<void> | void = () => undefined,
): void {
  to.schedules.register({
    name: 'sample.scan-due',
    everyWallSeconds,
    scan: async (tx, businessNow) => {
      await onScan();
      const due = await tx.rows<{ id: string }>(
        `UPDATE due_thing SET published = true WHERE id IN (
           SELECT id FROM due_thing WHERE due_at <= $1 AND NOT published LIMIT 10) RETURNING id`,
        [businessNow],
      );
      const payloads = due.map(({ id }) => ({
        clockId: id as Id<'clock'>,
        caseId: newId<'case'>() as CaseId,
      }));
      await to.outbox.publishAll(tx, 'clock.act_by_near', payloads);
      return due.length === 10 ? 'more' : 'drained';
    },
  });
}

const addDue = (to: World, at: string, count = 1): Promise<void> =>
  to.db.transaction(system('schedule'), async (tx) => {
    for (let i = 0; i < count; i += 1) {
      await tx.execute('INSERT INTO due_thing (id, due_at) VALUES ($1, $2)', [newId<'clock'>(), at]);
    }
  });

const published = (of: World): Promise<number> =>
  of.db.read(
    system('relay'),
    async (tx) => (await tx.one<{ n: number }>('SELECT count(*) AS n FROM outbox_message')).n,
  );

describe('a schedule', () => {
  test('publishes each due thing once, batch after batch, with three workers scanning', async () => {
    const three = await Promise.all([world(), world(), world()]);
    let inside = 0;
    let atOnce = 0;
    for (const each of three) {
      scanDue(each, 0.05, async () => {
        inside += 1;
        atOnce = Math.max(atOnce, inside);
        await new Promise((resolve) => setTimeout(resolve, 10));
        inside -= 1;
      });
    }
    await addDue(three[0], '2026-01-01T00:00:00Z', 95);
    for (const each of three) each.worker.start();
    await until('all are published', async () => (await published(three[0])) >= 95);
    expect(await published(three[0])).toBe(95);
    expect(atOnce).toBe(1);
  });

  test('goes by the business clock, which a sample home may move, and is woken when it moves', async () => {
    const one = await world();
    scanDue(one, 3_600);
    await addDue(one, '2027-04-15T00:00:00Z');
    one.worker.start();
    const scanned = () =>
      one.db.read(
        system('schedule'),
        async (tx) =>
          (await tx.rows('SELECT 1 FROM schedule_run WHERE finished_at IS NOT NULL')).length === 1,
      );
    await until('it scanned', scanned);
    expect(await published(one)).toBe(0);
    const clock = new BusinessClock();
    await one.db.transaction(system('command-line'), async (tx) => {
      await clock.declareSample(tx);
      await clock.set(tx, new Date('2027-04-16T00:00:00Z'));
      await one.schedules.wakeAll(tx);
    });
    await until('it is published', async () => (await published(one)) === 1);
  });

  test('that fails says so, publishes nothing of that round, holds up no other and is tried again', async () => {
    const one = await world();
    let failing = true;
    let others = 0;
    one.schedules.register({
      name: 'sample.break-it',
      everyWallSeconds: 0.05,
      scan: async (tx) => {
        await one.outbox.publish(tx, 'case.closed', { caseId: newId<'case'>() as CaseId });
        if (failing) throw new Error('nothing of "hers" here');
        return 'drained';
      },
    });
    one.schedules.register({
      name: 'sample.other-one',
      everyWallSeconds: 0.02,
      scan: async () => ((others += 1), 'drained' as const),
    });
    one.worker.start();
    await until('the other ran on', () => others > 3);
    expect(await published(one)).toBe(0);
    const [run] = await one.db.read(system('schedule'), (tx) =>
      tx.rows(`SELECT failures, error_class, error_message FROM schedule_run WHERE name = 'sample.break-it'`),
    );
    expect(run).toMatchObject({ errorClass: 'Error', errorMessage: 'nothing of [quoted] here' });
    failing = false;
    await until('it succeeded', async () => (await published(one)) > 0);
  });
});

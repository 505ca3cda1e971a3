import { appendFileSync } from 'node:fs';
import { system } from '@chorus/domain/shared/actor';
import type { CampaignId } from '@chorus/domain/shared/ids';
import { newId } from '../../apps/api/src/platform/ids/ids.js';
import type { Jobs } from '../../apps/api/src/platform/jobs/jobs.js';
import { silentMeter } from '../../apps/api/src/platform/jobs/work-log.js';
import { Relay } from '../../apps/api/src/platform/outbox/relay.js';
import { makeWorld, type World } from '../../apps/api/src/platform/outbox/testing/world.js';

/** Where a process of this file kills itself without any warning, as a machine that loses power does. */
export type KillAt =
  'after-commit' | 'before-add' | 'after-add' | 'inside-reaction' | 'after-effect' | 'never';

export const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('unreachable');
};

/**
 * The reactions of the fault tests: one in the database (`happened`), one outside (a line in a file for each thing sent).
 * A try that finds an earlier one cut off sends nothing and writes itself down as uncertain.
 */
export function register(world: World, outside: string, killAt: () => KillAt = () => 'never'): void {
  world.reactions.register({
    kind: 'database',
    name: 'sample.note-it',
    on: 'campaign.opened',
    run: async (tx, message) => {
      await tx.execute('INSERT INTO happened VALUES ($1)', [message.id]);
      if (killAt() === 'inside-reaction') die();
    },
  });
  world.reactions.register<'campaign.changed', string, string>({
    kind: 'effect',
    name: 'sample.send-it',
    on: 'campaign.changed',
    begin: async (tx, message, { interrupted }) => {
      if (!interrupted) return message.id;
      await tx.execute('INSERT INTO uncertain VALUES ($1)', [message.id]);
      return null;
    },
    perform: async (id) => {
      appendFileSync(outside, `${id}\n`);
      if (killAt() === 'after-effect') die();
      return id;
    },
    settle: async (tx, id) => {
      await tx.execute('INSERT INTO sent VALUES ($1)', [id]);
      return { kind: 'done' };
    },
  });
}

export async function publish(
  world: World,
  event: 'campaign.opened' | 'campaign.changed',
  count: number,
): Promise<void> {
  const payloads = Array.from({ length: count }, () => ({ campaignId: newId<'campaign'>() as CampaignId }));
  await world.db.transaction(system('command-line'), (tx) => world.outbox.publishAll(tx, event, payloads));
}

/** A queue that dies right before or right after jobs are added to it. */
function mortal(jobs: Jobs, killAt: KillAt): Jobs {
  const dying = Object.create(jobs) as Jobs;
  dying.add = async (lane, added) => {
    if (killAt === 'before-add') die();
    await jobs.add(lane, added);
    if (killAt === 'after-add' && added.length > 0) die();
  };
  return dying;
}

async function main(): Promise<void> {
  const { APP_URL = '', REDIS_URL, OUTSIDE = '', KILL_AT = 'never', KILL_AFTER = '0' } = process.env;
  const killAt = KILL_AT as KillAt;
  let left = Number(KILL_AFTER);
  const world = await makeWorld({
    appUrl: APP_URL,
    redisUrl: REDIS_URL ?? null,
    poolSize: 6,
    jobs: { concurrency: { ordinary: 4, sending: 4 }, attempts: 50 },
  });
  register(world, OUTSIDE, () => (killAt.includes('-') && (left -= 1) < 0 ? killAt : 'never'));
  if (killAt === 'after-commit') {
    await publish(world, 'campaign.opened', 10);
    die();
  }
  if (killAt === 'before-add' || killAt === 'after-add') {
    await publish(world, 'campaign.opened', 10);
    await new Relay(world.db, mortal(world.jobs, killAt), world.reactions, silentMeter).relayBatch();
  }
  world.worker.start();
}

if (process.env.OUTBOX_PROCESS === 'yes') await main();

import { Redis } from 'ioredis';
import pg from 'pg';
import { system } from '@chorus/domain/shared/actor';
import type { CampaignId } from '@chorus/domain/shared/ids';
import { testDatabase, type TestDatabase } from '../../../../../../test/support/database.js';
import { systemRole } from '../../database/system-role.js';
import { newId } from '../../ids/ids.js';
import { jobsSchema } from '../../jobs/jobs-schema.js';
import { makeWorld, type World, type WorldOptions } from './world.js';

/** A database with a table `happened (message_id, what)` and the worlds that work on it; closed as a whole. */
export class Scene {
  private readonly worlds: World[] = [];

  private constructor(
    private readonly database: TestDatabase,
    private readonly redisUrl: string | null,
  ) {}

  static async open(redisUrl: string | null): Promise<Scene> {
    const scene = new Scene(await testDatabase(), redisUrl);
    await scene.asOwner('CREATE TABLE happened (message_id uuid, what text)');
    // What migrations make is given to the system's role after them; this table is no migration's.
    await scene.asOwner(`GRANT SELECT, INSERT ON happened TO ${systemRole}`);
    return scene;
  }

  async close(): Promise<void> {
    await Promise.all(this.worlds.splice(0).map((world) => world.close()));
    await this.database.drop();
    if (this.redisUrl !== null) await flush(this.redisUrl);
  }

  async world(options: Partial<WorldOptions> = {}): Promise<World> {
    const made = await makeWorld({ appUrl: this.database.appUrl, redisUrl: this.redisUrl, ...options });
    this.worlds.push(made);
    return made;
  }

  async asOwner<T extends object>(sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<T>(sql);
    await client.end();
    return rows;
  }

  publish(from: World, count = 1): Promise<string[]> {
    return from.db.transaction(system('command-line'), async (tx) => {
      const ids: string[] = [];
      for (let i = 0; i < count; i += 1) {
        const campaignId = newId<'campaign'>() as CampaignId;
        ids.push(await from.outbox.publish(tx, 'campaign.opened', { campaignId }));
      }
      return ids;
    });
  }

  /** Registers a reaction that writes itself down, then does `after`, in its transaction. */
  noteDown(to: World, name: string, after: () => void = () => undefined): void {
    to.reactions.register({
      kind: 'database',
      name,
      on: 'campaign.opened',
      run: async (tx, message) => {
        await tx.execute('INSERT INTO happened VALUES ($1, $2)', [message.id, name]);
        after();
      },
    });
  }

  /** The messages for which `what` happened, as often as it did, in order of their ids. */
  async happened(what: string): Promise<string[]> {
    const rows = await this.asOwner<{ message_id: string }>(
      `SELECT message_id FROM happened WHERE what = '${what}' ORDER BY message_id`,
    );
    return rows.map((row) => row.message_id);
  }

  async settled(): Promise<number> {
    return (await this.asOwner('SELECT 1 FROM outbox_message WHERE settled_at IS NOT NULL')).length;
  }

  /** The queue loses everything it held. */
  async queueForgets(): Promise<void> {
    if (this.redisUrl === null) await this.asOwner(`DELETE FROM ${jobsSchema}.job`);
    else await flush(this.redisUrl);
  }

  /** Every connection of the application is cut. */
  async cutConnections(): Promise<void> {
    await this.asOwner(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE usename = 'chorus_login' AND datname = current_database()`,
    );
  }
}

async function flush(redisUrl: string): Promise<void> {
  const client = new Redis(redisUrl);
  await client.flushall();
  client.disconnect();
}

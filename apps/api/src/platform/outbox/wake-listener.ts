import pg from 'pg';
import { WakeLoop } from './wake-loop.js';
import { wakeChannel } from './outbox.js';
import type { WorkLog } from '../jobs/work-log.js';

/**
 * Hears the database's wake-ups on a connection of its own and keeps that connection: when it is lost it is made
 * again, and whoever waits is woken once, because something may have been said meanwhile. Losing it costs speed only;
 * polling is the truth.
 */
export class WakeListener {
  private readonly loop: WakeLoop;
  private client: pg.Client | null = null;

  constructor(
    private readonly databaseUrl: string,
    private readonly onWake: (payload: string) => void,
    log: WorkLog,
  ) {
    this.loop = new WakeLoop({ name: 'listener', everyMs: 3_600_000 }, () => this.ensureConnected(), log);
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async ensureConnected(): Promise<boolean> {
    if (this.client !== null) return false;
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'chorus-listener',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    const lost = (): void => {
      if (this.client !== client) return;
      this.client = null;
      this.loop.wake();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.onWake(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${wakeChannel}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.onWake('reconnected');
    return false;
  }
}

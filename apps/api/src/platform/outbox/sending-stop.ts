import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../database/db.js';
import { wakeChannel } from './outbox.js';

/**
 * The platform's kill switch. A row of the database and no property of a queue: every worker on every backend obeys it
 * from its next job on, and a queue that forgets everything does not forget this. Called with the system's sight.
 */
@Injectable()
export class SendingStop {
  /** Since when nothing reaches outside; null while it does. */
  async since(tx: ReadTx): Promise<Date | null> {
    const row = await tx.maybe<{ since: Date }>('SELECT since FROM sending_stop');
    return row?.since ?? null;
  }

  /** What is under way ends as it ends; nothing further begins. Answers since when. */
  async stop(tx: Tx): Promise<Date> {
    await tx.execute('INSERT INTO sending_stop (id, since) VALUES (1, now()) ON CONFLICT DO NOTHING');
    await this.tell(tx);
    const { since } = await tx.one<{ since: Date }>('SELECT since FROM sending_stop');
    return since;
  }

  /** What waited goes on within the quarter minute after which its jobs look again. */
  async resume(tx: Tx): Promise<void> {
    await tx.execute('DELETE FROM sending_stop');
    await this.tell(tx);
  }

  /** Whoever looks at what leaves hears of it as of anything else that changes. */
  private async tell(tx: Tx): Promise<void> {
    await tx.rows('SELECT pg_notify($1, $2)', [wakeChannel, '']);
  }
}

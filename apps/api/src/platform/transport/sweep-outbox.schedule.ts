import type { Tx } from '../database/db.js';
import type { Schedule } from '../outbox/schedules.js';
import type { LocalOutbox } from './local-outbox.js';

/** Empties the local outbox of what has lain there for 30 days, by the wall clock: files have no business day. */
export class SweepOutbox implements Schedule {
  readonly name = 'transport.sweep-outbox';
  readonly everyWallSeconds = 6 * 3_600;

  constructor(private readonly outbox: LocalOutbox) {}

  async scan(_tx: Tx): Promise<'drained'> {
    await this.outbox.sweep(new Date());
    return 'drained';
  }
}

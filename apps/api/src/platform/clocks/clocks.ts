import { dateInZone } from '@chorus/domain/shared/calendar';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../database/db.js';
import { homeTable } from './home.table.js';

/** The machine's clock: sessions, links, codes, leases and audit. Never moved. */
@Injectable()
export class WallClock {
  now(): Date {
    return new Date();
  }
}

/**
 * The clock legal dates run by. In a sample home it may be virtual: it stands still at the instant stored in the
 * database until somebody advances it, and the interface shows that it is not today. Everywhere else it is the
 * database server's own time.
 */
@Injectable()
export class BusinessClock {
  /** One transaction has one time, however many of its steps ask for it. */
  private readonly read = new WeakMap<ReadTx, Promise<Date>>();

  now(tx: ReadTx): Promise<Date> {
    let now = this.read.get(tx);
    if (now === undefined) {
      now = tx.one<{ now: Date }>('SELECT chorus_business_now() AS now').then((row) => row.now);
      this.read.set(tx, now);
    }
    return now;
  }

  /** The legal day, `YYYY-MM-DD`, in an IANA zone. */
  async today(tx: ReadTx, zone = 'America/New_York'): Promise<string> {
    return dateInZone((await this.now(tx)).toISOString(), zone);
  }

  async isVirtual(tx: ReadTx): Promise<boolean> {
    const { virtual } = await tx.one<{ virtual: boolean }>(
      'SELECT business_now IS NOT NULL AS virtual FROM home WHERE id = 1',
    );
    return virtual;
  }

  /** Moves the virtual clock of a sample home forward. Throws outside one: real time cannot be moved. */
  async set(tx: Tx, now: Date): Promise<void> {
    const home = await tx.lock(homeTable, '1');
    if (home === null || !home.sample)
      throw new Error('The business clock is virtual only in a sample home.');
    if (home.businessNow !== null && now < home.businessNow)
      throw new Error('The business clock never goes back.');
    await tx.update(homeTable, { id: 1 }, { businessNow: now });
    this.read.delete(tx);
  }

  /** Marks an installation as a sample home. Throws once it holds anybody, or an organization that is no sample [24]. */
  async declareSample(tx: Tx): Promise<void> {
    const { real } = await tx.one<{ real: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM organization WHERE NOT sample) AS real
       FROM home WHERE NOT sample UNION ALL SELECT false FROM home WHERE sample`,
    );
    if (real)
      throw new Error('This home holds people or organizations that are no samples; it stays a real one.');
    await tx.update(homeTable, { id: 1 }, { sample: true });
  }
}

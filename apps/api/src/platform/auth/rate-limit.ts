import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { system } from '@chorus/domain/shared/actor';
import { WallClock } from '../clocks/clocks.js';
import { Db, type Tx } from '../database/db.js';

export interface RateLimit {
  /** What is limited, as a fixed word of ours. */
  readonly rule: string;
  readonly times: number;
  readonly seconds: number;
}

/** Counts in the database, in fixed windows of the wall clock, so that every process sees the same number. */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
  ) {}

  /**
   * Counts one more and answers whether all of them are still within their limits. Counted in a transaction of its
   * own: a refused request counts too, by the rule that refused it. Those after it are not asked: whoever is over their
   * own limit takes nothing from what many share.
   * @param asks the narrowest first, each limit with the key it counts by, for instance an address.
   */
  async allows(asks: readonly { readonly limit: RateLimit; readonly key: string }[]): Promise<boolean> {
    const now = this.clock.now().getTime();
    return this.db.transaction(system('sign-in'), async (tx) => {
      for (const { limit, key } of asks) {
        const window = limit.seconds * 1_000;
        const { times } = await tx.one<{ times: number }>(
          `INSERT INTO rate_limit (rule, key_hash, window_start, times) VALUES ($1, $2, $3, 1)
           ON CONFLICT (rule, key_hash, window_start) DO UPDATE SET times = rate_limit.times + 1 RETURNING times`,
          [limit.rule, digest(limit.rule, key), new Date(Math.floor(now / window) * window)],
        );
        if (times > limit.times) return false;
      }
      return true;
    });
  }

  /** Takes back what `allows` counted a moment ago, for limits on what went wrong: counted first, so that none run side by side. */
  async forgive(asks: readonly { readonly limit: RateLimit; readonly key: string }[]): Promise<void> {
    const now = this.clock.now().getTime();
    await this.db.transaction(system('sign-in'), async (tx) => {
      for (const { limit, key } of asks) {
        const window = limit.seconds * 1_000;
        await tx.execute(
          'UPDATE rate_limit SET times = times - 1 WHERE rule = $1 AND key_hash = $2 AND window_start = $3 AND times > 0',
          [limit.rule, digest(limit.rule, key), new Date(Math.floor(now / window) * window)],
        );
      }
    });
  }

  /** Removes windows that ended before yesterday. @returns how many. */
  sweep(tx: Tx): Promise<number> {
    const before = new Date(this.clock.now().getTime() - 86_400_000);
    return tx.execute('DELETE FROM rate_limit WHERE window_start < $1', [before]);
  }
}

const digest = (rule: string, key: string): Buffer =>
  createHash('sha256').update(`${rule}\n${key}`, 'utf8').digest().subarray(0, 16);

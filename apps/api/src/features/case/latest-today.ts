import type { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';

/**
 * The latest day it can be in any jurisdiction by the business clock. What is checked against it is only that a date
 * on a notice has come, and a person in Guam is a day ahead of one in Honolulu.
 */
export function latestToday(tx: ReadTx, clock: BusinessClock): Promise<string> {
  return clock.today(tx, 'Pacific/Guam');
}

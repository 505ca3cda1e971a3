import { Injectable } from '@nestjs/common';
import { system } from '@chorus/domain/shared/actor';
import type { BusinessClock } from '../clocks/clocks.js';
import type { Db, Tx } from '../database/db.js';
import { isReactionName } from '../jobs/reaction-job.js';
import type { WorkLog } from '../jobs/work-log.js';
import { failureInWords } from './failure-in-words.js';
import { wakeChannel } from './outbox.js';

/**
 * Looks for what has become due and publishes it. Due times are columns compared with the business clock, which may be
 * virtual; the interval is wall time (decision 19). The scan marks what it published in the same transaction, or it
 * will find it again.
 */
export interface Schedule {
  /** `feature.verb-noun`. */
  readonly name: string;
  readonly everyWallSeconds: number;
  /** Answers `more` after a full batch, to be called again at once in a new transaction. */
  scan(tx: Tx, businessNow: Date): Promise<'drained' | 'more'>;
}

/** Skipped when not due or when another worker is at it: the row's lock is what keeps it to one scanner at a time. */
const claimRun = 'SELECT name FROM schedule_run WHERE name = $1 AND next_at <= now() FOR UPDATE SKIP LOCKED';

const finishRun = `
  UPDATE schedule_run
  SET next_at = now() + $2 * interval '1 second', finished_at = now(), failures = 0, error_class = NULL, error_message = NULL
  WHERE name = $1`;

/** After failures the wait doubles up to a minute, whatever the interval. */
const failRun = `
  UPDATE schedule_run
  SET next_at = now() + least(60, power(2, least(failures, 6))) * interval '1 second',
      failures = failures + 1, error_class = $2, error_message = $3
  WHERE name = $1`;

@Injectable()
export class Schedules {
  private readonly known = new Map<string, Schedule>();

  register(schedule: Schedule): void {
    if (!isReactionName(schedule.name)) {
      throw new Error(`"${schedule.name}" is no name for a schedule: use feature.verb-noun.`);
    }
    if (this.known.has(schedule.name)) throw new Error(`Two schedules are called "${schedule.name}".`);
    this.known.set(schedule.name, schedule);
  }

  all(): readonly Schedule[] {
    return [...this.known.values()];
  }

  /** Makes every schedule due now. Called in the transaction that moves a virtual business clock. */
  async wakeAll(tx: Tx): Promise<void> {
    await tx.execute('UPDATE schedule_run SET next_at = now()');
    await tx.rows('SELECT pg_notify($1, $2)', [wakeChannel, 'schedules']);
  }
}

/** Runs the schedules that are due, one after the other, each in a transaction of its own. */
export class ScheduleScanner {
  private announced = false;

  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly schedules: Schedules,
    private readonly log: WorkLog,
  ) {}

  /** One round over all schedules; answers whether any has more to do at once. */
  async round(): Promise<boolean> {
    await this.announce();
    let more = false;
    for (const schedule of this.schedules.all()) more = (await this.runIfDue(schedule)) || more;
    return more;
  }

  private async announce(): Promise<void> {
    if (this.announced) return;
    await this.db.transaction(system('schedule'), (tx) =>
      tx.execute('INSERT INTO schedule_run (name) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [
        this.schedules.all().map(({ name }) => name),
      ]),
    );
    this.announced = true;
  }

  private async runIfDue(schedule: Schedule): Promise<boolean> {
    try {
      return await this.db.transaction(system('schedule'), async (tx) => {
        if ((await tx.maybe(claimRun, [schedule.name])) === null) return false;
        const found = await schedule.scan(tx, await this.clock.now(tx));
        await tx.execute(finishRun, [schedule.name, found === 'more' ? 0 : schedule.everyWallSeconds]);
        return found === 'more';
      });
    } catch (error) {
      const { errorClass, message } = failureInWords(error);
      this.log.error({ schedule: schedule.name, errorClass, message }, 'schedule failed');
      await this.db.transaction(system('schedule'), (tx) =>
        tx.execute(failRun, [schedule.name, errorClass, message]),
      );
      return false;
    }
  }
}

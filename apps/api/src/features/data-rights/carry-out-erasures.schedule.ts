import { isOverdue, stepAfter } from '@chorus/domain/data-rights/erasure';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { ErasureGround } from './erasure-ground.js';
import { overdue } from './renew-erasures.js';
import { ErasureSteps } from './erasure-steps.js';
import { erasureTable, type ErasureRow } from './erasure.table.js';
import { TakeBackErasure } from './take-back-erasure.js';

/** The one that has waited longest. A login goes after the record of its holder. */
const due = `
  SELECT e.* FROM erasure e WHERE e.state IN ('asked', 'erasing') AND e.next_at <= $1
    AND NOT EXISTS (SELECT 1 FROM erasure b WHERE b.id = e.after AND b.state IN ('asked', 'erasing'))
  ORDER BY e.next_at, e.id LIMIT 1 FOR UPDATE SKIP LOCKED`;

const waitMs = 60_000;
const retryMs = 5 * 60_000;

/** One that waited for another was looked at when that one ended. */
const isOverdueNow = ({ after, eraseFrom }: ErasureRow, now: Date): boolean =>
  after === null && isOverdue(eraseFrom.toISOString(), now.toISOString());

/** Does the next step of an erasure whose time has come, by the wall clock: a promise to somebody waits for no business day. */
@Injectable()
export class CarryOutErasures implements Schedule {
  readonly name = 'data-rights.carry-out-erasures';
  readonly everyWallSeconds = 30;

  constructor(
    private readonly steps: ErasureSteps,
    private readonly ground: ErasureGround,
    private readonly erasures: TakeBackErasure,
    private readonly clock: WallClock,
  ) {}

  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const now = this.clock.now();
    const row = await tx.maybe<ErasureRow>(due, [now]);
    if (row === null) return 'drained';
    if (row.state === 'asked' && isOverdueNow(row, now)) {
      const nextAt = new Date(now.getTime() + retryMs);
      await tx.update(erasureTable, { id: row.id }, { failure: overdue, nextAt });
      return 'more';
    }
    const begun = {
      ...row,
      state: 'erasing',
      step: row.step ?? 'close',
      startedAt: row.startedAt ?? now,
    } as const;
    const { state, step, startedAt } = begun;
    await tx.update(erasureTable, { id: row.id }, { state, step, startedAt });
    await tx.execute('SAVEPOINT step');
    try {
      if (row.state === 'asked' && !(await this.ground.stands(tx, row))) {
        await this.erasures.refused(tx, row);
        return 'more';
      }
      await this.advance(tx, begun, now);
    } catch (error) {
      // One that cannot be carried out must not hold up the others. It is shown by its row, and tried again.
      await tx.execute('ROLLBACK TO SAVEPOINT step');
      const failure = error instanceof Error ? error.name : 'Error';
      await tx.update(erasureTable, { id: row.id }, { failure, nextAt: new Date(now.getTime() + retryMs) });
    }
    return 'more';
  }

  private async advance(tx: Tx, row: ErasureRow, now: Date): Promise<void> {
    const done = await this.steps.run(tx, row, now);
    if (done === 'wait') {
      await tx.update(erasureTable, { id: row.id }, { nextAt: new Date(now.getTime() + waitMs) });
      return;
    }
    const { backTo, ...patch } = done;
    const next = backTo ?? (row.step === null ? null : stepAfter(row.step));
    await tx.update(
      erasureTable,
      { id: row.id },
      { ...patch, step: next, state: next === null ? 'erased' : 'erasing', nextAt: now, failure: null },
    );
  }
}

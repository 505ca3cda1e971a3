import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { isSampleHome, mayMoveTime } from './sample.repository.js';

export interface BusinessClockAdvanced {
  readonly kind: 'BusinessClockAdvanced';
  readonly now: Date;
}

/** A sample home lives as fast as somebody moves its clock; everything that waits for a day is woken with it. */
@Injectable()
export class AdvanceBusinessClock {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly schedules: Schedules,
  ) {}

  execute(
    actor: Actor,
    to: Date,
  ): Promise<BusinessClockAdvanced | Refusal<'NotAllowed' | 'NotSampleHome' | 'ClockNeverGoesBack'>> {
    return this.db.transaction<
      BusinessClockAdvanced | Refusal<'NotAllowed' | 'NotSampleHome' | 'ClockNeverGoesBack'>
    >(actor, async (tx) => {
      if (!(await isSampleHome(tx))) {
        return refuse(
          'NotSampleHome',
          'Real time cannot be moved. Only a home of invented people has a clock that can.',
        );
      }
      if (!(await mayMoveTime(tx))) {
        return refuse('NotAllowed', 'Only an owner, or who runs this installation, moves its clock.');
      }
      if ((await this.clock.isVirtual(tx)) && to < (await this.clock.now(tx))) {
        return refuse('ClockNeverGoesBack', 'What has happened has happened: choose a later moment.', 'to');
      }
      await tx.elevated(async () => {
        await this.clock.set(tx, to);
        await this.schedules.wakeAll(tx);
      });
      await audit(tx, { operation: 'sample.clock_advanced', subjects: [] });
      return { kind: 'BusinessClockAdvanced', now: to };
    });
  }
}

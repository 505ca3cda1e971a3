import { take, type Begun, type Held, type Over } from '@chorus/domain/assignment/lease';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import { workItemNotFound } from './assignment-refusals.js';
import type { WorkItemRow } from './assignment.table.js';
import { holdingOf, Leases } from './leases.js';
import { shownWork } from './veiled-work.js';

export interface WorkItemTaken {
  readonly kind: 'WorkItemTaken';
  readonly workItem: WorkItemRow;
}

type Refused = Held | Over | Begun | SecondFactorNeeded | Refusal<'NotFound' | 'NotAllowed'>;

/** Somebody picks a step for themselves: theirs for a day, by the wall clock, and nobody else's. */
@Injectable()
export class TakeWorkItem {
  constructor(
    private readonly db: Db,
    private readonly wall: WallClock,
    private readonly leases: Leases,
    private readonly cases: CaseAccess,
  ) {}

  execute(actor: Actor, workItemId: string): Promise<WorkItemTaken | Refused> {
    return this.db.transaction<WorkItemTaken | Refused>(actor, async (tx) => {
      if (actor.kind !== 'account') return workItemNotFound();
      const item = await this.leases.lock(tx, workItemId);
      if (isRefusal(item)) return item;
      const may = await this.leases.refuseToTake(tx, item, actor.accountId);
      if (may !== null) return may;
      const taken = take(holdingOf(item), actor.accountId, this.wall.now().toISOString());
      if (isRefusal(taken)) return taken;
      const written = await this.leases.write(tx, item, taken, 'work_item.taken');
      const [workItem = written] = await shownWork(tx, this.cases, [written]);
      return { kind: 'WorkItemTaken', workItem };
    });
  }
}

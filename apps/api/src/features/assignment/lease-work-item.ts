import {
  extend,
  giveBack,
  type Begun,
  type Holding,
  type NotHeld,
  type Over,
} from '@chorus/domain/assignment/lease';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseAccess } from '../case/case.public.js';
import { workItemNotFound } from './assignment-refusals.js';
import { markStale } from './assignment.repository.js';
import type { WorkItemRow } from './assignment.table.js';
import { holdingOf, Leases } from './leases.js';
import { shownWork } from './veiled-work.js';

export interface LeaseChanged<Kind extends 'LeaseExtended' | 'WorkItemGivenBack'> {
  readonly kind: Kind;
  readonly workItem: WorkItemRow;
}

type Refused = Over | Begun | NotHeld | SecondFactorNeeded | Refusal<'NotFound'>;

/** What a holder does with a step they picked: keep it a day longer, or give it back. */
@Injectable()
export class LeaseWorkItem {
  constructor(
    private readonly db: Db,
    private readonly wall: WallClock,
    private readonly leases: Leases,
    private readonly cases: CaseAccess,
    private readonly outbox: Outbox,
  ) {}

  extend(actor: Actor, workItemId: string): Promise<LeaseChanged<'LeaseExtended'> | Refused> {
    const now = this.wall.now().toISOString();
    const longer = (item: Holding, by: AccountId) => extend(item, by, now);
    return this.change(actor, workItemId, 'LeaseExtended', 'work_item.lease_extended', longer);
  }

  giveBack(actor: Actor, workItemId: string): Promise<LeaseChanged<'WorkItemGivenBack'> | Refused> {
    return this.change(actor, workItemId, 'WorkItemGivenBack', 'work_item.given_back', giveBack);
  }

  private change<Kind extends 'LeaseExtended' | 'WorkItemGivenBack'>(
    actor: Actor,
    workItemId: string,
    kind: Kind,
    operation: string,
    rule: (item: Holding, by: AccountId) => Holding | Over | Begun | NotHeld,
  ): Promise<LeaseChanged<Kind> | Refused> {
    return this.db.transaction<LeaseChanged<Kind> | Refused>(actor, async (tx) => {
      if (actor.kind !== 'account') return workItemNotFound();
      const item = await this.leases.lock(tx, workItemId);
      if (isRefusal(item)) return item;
      const held = rule(holdingOf(item), actor.accountId);
      if (isRefusal(held)) return held;
      const written = await this.leases.write(tx, item, held, operation);
      if (held.state === 'open') {
        await tx.elevated(() => markStale(tx, 'work_item.given_back', { campaignId: item.campaignId }));
        await this.outbox.publish(tx, 'work_item.reopened', { workItemId: item.id });
      }
      const [workItem = written] = await shownWork(tx, this.cases, [written]);
      return { kind, workItem };
    });
  }
}

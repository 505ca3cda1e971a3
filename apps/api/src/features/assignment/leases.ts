import { mayTakeStep, type Holding, type TakerStanding } from '@chorus/domain/assignment/lease';
import { showsFacts } from '@chorus/domain/case/case-sight';
import { secondFactorNeeded, type SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isId } from '@chorus/domain/shared/ids';
import type { Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { CaseAccess } from '../case/case.public.js';
import { lacksSecondFactor, rolesIn } from '../organization/organization.public.js';
import { workItemNotFound } from './assignment-refusals.js';
import { workItemTable, type WorkItemRow } from './assignment.table.js';

/** Locks steps for those who pick them, and writes who holds them. Two who come at once meet at the row. */
@Injectable()
export class Leases {
  constructor(private readonly cases: CaseAccess) {}

  /** The step with its row locked, as far as the account sees it. Unknown and invisible answer alike. */
  async lock(tx: Tx, id: string): Promise<WorkItemRow | Refusal<'NotFound'> | SecondFactorNeeded> {
    const item = isId(id) ? await tx.lock(workItemTable, id) : null;
    if (item !== null) return item;
    return (await lacksSecondFactor(tx)) ? secondFactorNeeded() : workItemNotFound();
  }

  /** Null where the account may pick this step. */
  async refuseToTake(tx: Tx, item: WorkItemRow, accountId: AccountId): Promise<Refusal<'NotAllowed'> | null> {
    const sight = await this.cases.sight(tx, item.caseId);
    const roles = item.actor === 'person' ? [] : await rolesIn(tx, item.organizationId, accountId);
    const standing: TakerStanding = {
      acts: sight.acts,
      helps: sight.helps,
      seesFacts: showsFacts(sight),
      roles,
    };
    return mayTakeStep(item.actor, standing);
  }

  async write(tx: Tx, item: WorkItemRow, held: Holding, operation: string): Promise<WorkItemRow> {
    const patch = {
      state: held.state,
      heldBy: held.heldBy,
      leaseUntil: held.leaseUntil === null ? null : new Date(held.leaseUntil),
      changedAt: new Date(),
    };
    await tx.update(workItemTable, { id: item.id }, patch);
    await audit(tx, { operation, subjects: [{ kind: 'work_item', id: item.id }] });
    return { ...item, ...patch };
  }
}

export const holdingOf = ({ state, heldBy, leaseUntil }: WorkItemRow): Holding => ({
  state,
  heldBy,
  leaseUntil: leaseUntil?.toISOString() ?? null,
});

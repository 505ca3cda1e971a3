import type { Unassigned } from '@chorus/domain/assignment/assignment';
import type { Actor } from '@chorus/domain/shared/actor';
import { Injectable } from '@nestjs/common';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { assignmentOf } from './assignable-case.js';
import type { EarlierPlan } from './assignment-solver.js';
import type { AssignmentPlanRow, PlannedItemRow, UnassignedCaseRow } from './assignment.table.js';

/** The plan of a campaign that was made last, as far as its parts may be taken over. */
@Injectable()
export class EarlierPlans {
  constructor(private readonly db: Db) {}

  /** @param tx with the system's sight; its rows are read later, when it is known which of them are needed */
  async of(tx: ReadTx, actor: Actor, campaignId: string): Promise<EarlierPlan | null> {
    const plan = await tx.maybe<Pick<AssignmentPlanRow, 'id' | 'components'>>(
      `SELECT id, components FROM assignment_plan WHERE campaign_id = $1 AND state = 'ready'
       ORDER BY made_at DESC, id DESC LIMIT 1`,
      [campaignId],
    );
    if (plan === null) return null;
    return { components: plan.components, rowsOf: (keys) => this.rows(actor, plan.id, keys) };
  }

  /** With the system's sight, as the plan was made: what its maker may not see is taken over like everything else. */
  private rows(actor: Actor, planId: string, keys: readonly string[]) {
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => ({
        assignments: (
          await tx.rows<PlannedItemRow>(
            `SELECT * FROM planned_item WHERE plan_id = $1 AND component_key = ANY($2) AND change <> 'settled'
             ORDER BY case_id, step_key, stage`,
            [planId, keys],
          )
        ).map(assignmentOf),
        unassigned: (
          await tx.rows<UnassignedCaseRow>(
            `SELECT * FROM unassigned_case WHERE plan_id = $1 AND component_key = ANY($2) ORDER BY case_id, step_key`,
            [planId, keys],
          )
        ).map(unassignedOf),
      })),
    );
  }
}

const unassignedOf = ({
  caseId,
  stepKey,
  constraintKey,
  reason,
  whatWouldUnblock,
}: UnassignedCaseRow): Unassigned => ({
  caseId,
  stepKey,
  constraint: constraintKey,
  reason,
  whatWouldUnblock,
});

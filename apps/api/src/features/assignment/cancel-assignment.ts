import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { refuseUnless } from '../organization/organization.public.js';
import { mayNotRun, planNotFound } from './assignment-refusals.js';
import { assignmentPlanTable, type AssignmentPlanRow } from './assignment.table.js';
import { Calculations } from './calculations.js';

export interface AssignmentCancelled {
  readonly kind: 'AssignmentCancelled';
  readonly plan: AssignmentPlanRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded' | 'PlanNotSolving'>;

/** Stops a calculation that goes on, in whichever process it runs. Nothing was given out by it. */
@Injectable()
export class CancelAssignment {
  constructor(
    private readonly db: Db,
    private readonly calculations: Calculations,
  ) {}

  async execute(actor: Actor, planId: string): Promise<AssignmentCancelled | Refused> {
    const answer = await this.db.transaction<AssignmentCancelled | Refused>(actor, async (tx) => {
      const plan = isId(planId) ? await tx.lock(assignmentPlanTable, planId) : null;
      if (plan === null) return planNotFound();
      const refused = await refuseUnless(tx, plan.organizationId, 'assignment.run', mayNotRun().message);
      if (refused !== null) return refused;
      if (plan.state !== 'solving') {
        return refuse('PlanNotSolving', 'The calculation is over already. Nothing was changed.');
      }
      const patch = { state: 'cancelled' as const, progress: null, heardAt: null };
      await tx.update(assignmentPlanTable, { id: plan.id }, patch);
      await audit(tx, {
        operation: 'assignment.cancelled',
        subjects: [{ kind: 'assignment_plan', id: plan.id }],
      });
      return { kind: 'AssignmentCancelled', plan: { ...plan, ...patch } };
    });
    if (!isRefusal(answer)) this.calculations.stop(planId);
    return answer;
  }
}

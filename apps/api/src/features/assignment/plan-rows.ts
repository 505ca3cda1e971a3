import type { AssignmentPlan } from '@chorus/domain/assignment/assignment';
import { stepOf, type PlanChanges } from '@chorus/domain/assignment/plan-changes';
import type { RecipientRole } from '@chorus/domain/playbook/playbook';
import type { CaseId, Id } from '@chorus/domain/shared/ids';
import { newId } from '../../platform/ids/ids.js';
import type { SolvedPlan } from './assignment-solver.js';
import type { AssignmentPlanRow, PlannedItemRow, UnassignedCaseRow } from './assignment.table.js';
import type { CampaignInput } from './campaign-input.js';

/** Steps that a filing outside of the campaign's work does already are in no plan. */
export function withoutElsewhere(plan: AssignmentPlan, { elsewhere }: CampaignInput): AssignmentPlan {
  const done = new Set(elsewhere.map(stepOf));
  return { ...plan, assignments: plan.assignments.filter((one) => !done.has(stepOf(one))) };
}

const partOf = (plan: AssignmentPlanRow, read: CampaignInput, caseId: CaseId) => {
  const part = read.parts.get(caseId);
  if (part === undefined) throw new Error('A plan names a case that does not take part.');
  const { participationId, personId } = part;
  const { campaignId, organizationId } = plan;
  return { planId: plan.id, campaignId, organizationId, participationId, caseId, personId };
};

export function plannedItems(
  plan: AssignmentPlanRow,
  read: CampaignInput,
  changes: PlanChanges,
  solved: SolvedPlan,
): readonly PlannedItemRow[] {
  const named = recipients(read);
  return changes.assignments.map(({ assignment, change, workItemId }): PlannedItemRow => {
    const { caseId, ...rest } = assignment;
    const { role, name } =
      assignment.recipientKey === null
        ? nobody
        : (named.get(`${stepOf(assignment)} ${assignment.recipientKey}`) ?? unnamed);
    return {
      ...partOf(plan, read, caseId),
      ...rest,
      id: newId<'work_item'>(),
      recipientRole: role,
      recipientName: name,
      change,
      componentKey: solved.componentOf(assignment),
      workItemId: workItemId as PlannedItemRow['workItemId'],
    };
  });
}

/** A settled step whose recipient the case no longer has open: its own row keeps the name. */
const unnamed = { role: null, name: 'As on the filing' } as const;
const nobody = { role: null, name: null } as const;

function recipients(
  read: CampaignInput,
): ReadonlyMap<string, { readonly role: RecipientRole | null; readonly name: string }> {
  const named = new Map<string, { role: RecipientRole | null; name: string }>();
  for (const { caseId, next, steps } of read.input.cases) {
    const open = next.next === 'act' ? next.steps : [];
    for (const { stepKey, stage, ways } of steps) {
      const step = open.find((one) => one.stepKey === stepKey && one.stage === stage);
      for (const { recipientKey, recipientName } of ways) {
        const key = `${stepOf({ caseId, stepKey, stage })} ${recipientKey}`;
        named.set(key, { role: step?.recipientRole ?? null, name: recipientName });
      }
    }
  }
  return named;
}

export function unassignedCases(
  plan: AssignmentPlanRow,
  read: CampaignInput,
  chosen: AssignmentPlan,
  solved: SolvedPlan,
): readonly UnassignedCaseRow[] {
  const stages = new Map(
    read.input.cases.flatMap(({ caseId, steps }) =>
      steps.map(({ stepKey, stage }) => [`${caseId} ${stepKey}`, stage] as const),
    ),
  );
  return chosen.unassigned.map(({ caseId, stepKey, constraint, reason, whatWouldUnblock }) => ({
    ...partOf(plan, read, caseId),
    id: newId<'unassigned_case'>() as Id<'unassigned_case'>,
    stepKey,
    constraintKey: constraint,
    reason,
    whatWouldUnblock,
    componentKey:
      stepKey === null
        ? null
        : solved.componentOf({ caseId, stepKey, stage: stages.get(`${caseId} ${stepKey}`) ?? '' }),
    stands: false,
  }));
}

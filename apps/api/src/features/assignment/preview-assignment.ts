import { Inject, Injectable } from '@nestjs/common';
import type { AssignmentPlan, Chooser } from '@chorus/domain/assignment/assignment';
import { planChanges, stepOf, type PlanChanges } from '@chorus/domain/assignment/plan-changes';
import { planSummary } from '@chorus/domain/assignment/plan-summary';
import type { RecipientRole } from '@chorus/domain/playbook/playbook';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId, Id } from '@chorus/domain/shared/ids';
import type { Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { campaignNotFound, findCampaign, type CampaignRow } from '../campaign/campaign.public.js';
import { openlyKept } from '../case/case.public.js';
import { refuseUnless } from '../organization/organization.public.js';
import { mayNotRun } from './assignment-refusals.js';
import { writePlanRows } from './assignment.repository.js';
import {
  assignmentPlanTable,
  type AssignmentPlanRow,
  type PlannedItemRow,
  type UnassignedCaseRow,
} from './assignment.table.js';
import { CampaignInputs, type CampaignInput } from './campaign-input.js';
import { CHOOSER } from './chooser.js';

export interface AssignmentPreviewed {
  readonly kind: 'AssignmentPreviewed';
  readonly plan: AssignmentPlanRow;
}

/** Plans who files what, where and when, shows what it would change, and changes nothing yet. */
@Injectable()
export class PreviewAssignment {
  constructor(
    private readonly db: Db,
    private readonly wall: WallClock,
    private readonly inputs: CampaignInputs,
    @Inject(CHOOSER) private readonly chooser: Chooser,
  ) {}

  execute(
    actor: Actor,
    campaignId: string,
  ): Promise<AssignmentPreviewed | Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>> {
    return this.db.transaction<
      AssignmentPreviewed | Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>
    >(actor, async (tx) => {
      const campaign = await findCampaign(tx, campaignId);
      if (campaign === null) return campaignNotFound();
      // A campaign that is open is seen by everybody; who is no member has no plan to be refused.
      const refused = await refuseUnless(tx, campaign.organizationId, 'assignment.run', mayNotRun().message);
      if (refused !== null) return refused;
      const read = await tx.elevated(() => this.inputs.of(tx, campaign));
      const chosen = this.chooser.choose(read.input);
      const plan = await this.keep(tx, campaign, read, withoutElsewhere(chosen, read));
      await audit(tx, {
        operation: 'assignment.previewed',
        subjects: [
          { kind: 'campaign', id: campaign.id },
          { kind: 'assignment_plan', id: plan.id },
        ],
      });
      return { kind: 'AssignmentPreviewed', plan };
    });
  }

  private async keep(
    tx: Tx,
    campaign: CampaignRow,
    read: CampaignInput,
    chosen: AssignmentPlan,
  ): Promise<AssignmentPlanRow> {
    const changes = planChanges(chosen, read.settled, read.standing, read.input.today);
    const open = new Set(
      (
        await tx.elevated(() =>
          openlyKept(
            tx,
            read.input.cases.map(({ caseId }) => caseId),
          ),
        )
      ).map(({ id }) => id),
    );
    const states = new Map(
      read.input.cases.map(({ caseId, facet }) => [
        caseId as string,
        open.has(caseId) ? (facet.residenceState ?? facet.contractState) : undefined,
      ]),
    );
    const plan: AssignmentPlanRow = {
      id: newId<'assignment_plan'>(),
      campaignId: campaign.id,
      organizationId: campaign.organizationId,
      method: chosen.method,
      inputHash: read.inputHash,
      plannedFor: read.input.today,
      complete: chosen.complete,
      gap: chosen.gap,
      summary: planSummary(changes, chosen.unassigned, (caseId) => states.get(caseId)),
      madeBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      madeAt: this.wall.now(),
      committedBy: null,
      committedAt: null,
      staleSince: null,
      staleBecause: null,
    };
    await tx.insert(assignmentPlanTable, plan);
    await writePlanRows(tx, 'planned_item', plannedItems(plan, read, changes));
    await writePlanRows(tx, 'unassigned_case', unassignedCases(plan, read, chosen));
    return plan;
  }
}

function withoutElsewhere(plan: AssignmentPlan, { elsewhere }: CampaignInput): AssignmentPlan {
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

function plannedItems(
  plan: AssignmentPlanRow,
  read: CampaignInput,
  changes: PlanChanges,
): readonly PlannedItemRow[] {
  const named = recipients(read);
  return changes.assignments.map(({ assignment, change, workItemId }): PlannedItemRow => {
    const { caseId, ...rest } = assignment;
    const { role, name } = named.get(`${stepOf(assignment)} ${assignment.recipientKey}`) ?? unnamed;
    return {
      ...partOf(plan, read, caseId),
      ...rest,
      id: newId<'work_item'>(),
      recipientRole: role,
      recipientName: name,
      change,
      workItemId: workItemId as PlannedItemRow['workItemId'],
    };
  });
}

/** A settled step whose recipient the case no longer has open: its own row keeps the name. */
const unnamed = { role: null, name: 'As on the filing' } as const;

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

function unassignedCases(
  plan: AssignmentPlanRow,
  read: CampaignInput,
  chosen: AssignmentPlan,
): readonly UnassignedCaseRow[] {
  return chosen.unassigned.map(({ caseId, stepKey, constraint, reason, whatWouldUnblock }) => ({
    ...partOf(plan, read, caseId),
    id: newId<'unassigned_case'>() as Id<'unassigned_case'>,
    stepKey,
    constraintKey: constraint,
    reason,
    whatWouldUnblock,
    stands: false,
  }));
}

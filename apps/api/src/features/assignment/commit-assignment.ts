import { Injectable } from '@nestjs/common';
import { assignmentPlanStateSentences } from '@chorus/domain/assignment/plan-state';
import type { CampaignState } from '@chorus/domain/campaign/campaign';
import { approvalNeeded } from '@chorus/domain/organization/approval';
import type { Actor } from '@chorus/domain/shared/actor';
import type { WorkItemId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { campaignTable } from '../campaign/campaign.public.js';
import {
  approvedOrAsked,
  hashOfSubject,
  refuseUnless,
  type ApprovalRow,
} from '../organization/organization.public.js';
import { mayNotRun, planNotFound } from './assignment-refusals.js';
import {
  findPlan,
  giveOut,
  lockStandingWork,
  makeReasonsStand,
  peopleGivenOutTo,
  releaseWork,
} from './assignment.repository.js';
import { assignmentPlanTable, type AssignmentPlanRow } from './assignment.table.js';
import { CampaignInputs, type CampaignInput } from './campaign-input.js';

export interface AssignmentCommitted {
  readonly kind: 'AssignmentCommitted';
  readonly plan: AssignmentPlanRow;
  readonly offered: number;
  readonly released: number;
}

/** It reaches so many people that another member must agree; call it again when they have. */
export interface MassSendRequested {
  readonly kind: 'MassSendRequested';
  readonly approval: ApprovalRow;
  readonly recipients: number;
}

type Refused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'SecondFactorNeeded'
  | 'PlanOutdated'
  | 'PlanAlreadyCommitted'
  | 'PlanNotReady'
  | 'CampaignNotRunning'
>;

const running: readonly CampaignState[] = ['open', 'paused'];

/**
 * Puts a previewed plan in force, whole or not at all: what was shown is what happens, or it is refused. Nobody joins,
 * signs or moves a step of this campaign in between; settled work stays where it is.
 */
@Injectable()
export class CommitAssignment {
  constructor(
    private readonly db: Db,
    private readonly wall: WallClock,
    private readonly outbox: Outbox,
    private readonly inputs: CampaignInputs,
  ) {}

  execute(actor: Actor, planId: string): Promise<AssignmentCommitted | MassSendRequested | Refused> {
    return this.db.transaction<AssignmentCommitted | MassSendRequested | Refused>(actor, async (tx) => {
      const shown = await findPlan(tx, planId);
      if (shown === null) return planNotFound();
      const campaign = await tx.lock(campaignTable, shown.campaignId);
      if (campaign === null) return mayNotRun();
      const refused = await refuseUnless(tx, campaign.organizationId, 'assignment.run', mayNotRun().message);
      if (refused !== null) return refused;
      if (!running.includes(campaign.state)) {
        return refuse(
          'CampaignNotRunning',
          'The campaign does not run, so nothing is given out. Everybody keeps what they have.',
        );
      }
      const plan = await tx.lock(assignmentPlanTable, planId);
      if (plan === null) return planNotFound();
      if (plan.state !== 'ready') {
        return refuse('PlanNotReady', assignmentPlanStateSentences[plan.state].en);
      }
      if (plan.committedAt !== null) {
        return refuse('PlanAlreadyCommitted', 'This plan is in force already. Nothing was given out twice.');
      }
      await lockStandingWork(tx, campaign.id);
      const now = await tx.elevated(() => this.inputs.of(tx, campaign));
      if (now.inputHash !== plan.inputHash) {
        return refuse(
          'PlanOutdated',
          'Somebody joined, left, signed or got another date since this plan was shown. Nothing was changed; look at a fresh one.',
        );
      }
      const asked = await this.askForMany(tx, actor, plan);
      return asked ?? this.putInForce(tx, plan, now);
    });
  }

  /** A plan that sets the days of more than fifty people's filings is looked at by two [5]; null: it may go ahead. */
  private async askForMany(tx: Tx, actor: Actor, plan: AssignmentPlanRow): Promise<MassSendRequested | null> {
    const recipients = await peopleGivenOutTo(tx, plan.id);
    // However many could approve it: a crowd's days are never one person's to set.
    if (approvalNeeded('mass_send', { approvers: 0, recipients }) === 'none' || actor.kind !== 'account')
      return null;
    const { organizationId, id: subjectId, inputHash } = plan;
    const subjectHash = hashOfSubject({ plan: subjectId, inputHash });
    const answer = await approvedOrAsked(
      tx,
      { organizationId, subject: 'mass_send', subjectId, subjectHash },
      actor.accountId,
    );
    if ('approved' in answer) return null;
    const { asked } = answer;
    await audit(tx, {
      operation: 'mass_send.requested',
      subjects: [
        { kind: 'assignment_plan', id: plan.id },
        { kind: 'approval', id: asked.id },
      ],
    });
    await this.outbox.publish(tx, 'approval.requested', { approvalId: asked.id });
    return { kind: 'MassSendRequested', approval: asked, recipients };
  }

  private async putInForce(
    tx: Tx,
    plan: AssignmentPlanRow,
    now: CampaignInput,
  ): Promise<AssignmentCommitted> {
    const released = await releaseWork(tx, await this.superseded(tx, plan, now));
    const offered = await giveOut(tx, plan.id);
    await makeReasonsStand(tx, plan.campaignId, plan.id);
    const patch = {
      committedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      committedAt: this.wall.now(),
    };
    await tx.update(assignmentPlanTable, { id: plan.id }, patch);
    await audit(tx, {
      operation: 'assignment.committed',
      subjects: [
        { kind: 'campaign', id: plan.campaignId },
        { kind: 'assignment_plan', id: plan.id },
      ],
    });
    await this.outbox.publish(tx, 'assignment.committed', { campaignId: plan.campaignId, planId: plan.id });
    const payloads = (ids: readonly WorkItemId[]) => ids.map((workItemId) => ({ workItemId }));
    await this.outbox.publishAll(tx, 'work_item.released', payloads(released));
    await this.outbox.publishAll(tx, 'work_item.offered', payloads(offered));
    return {
      kind: 'AssignmentCommitted',
      plan: { ...plan, ...patch },
      offered: offered.length,
      released: released.length,
    };
  }

  /** Standing work the plan moves, and standing work it no longer contains. */
  private async superseded(
    tx: Tx,
    plan: AssignmentPlanRow,
    { standing }: CampaignInput,
  ): Promise<readonly WorkItemId[]> {
    const kept = await tx.rows<{ workItemId: string }>(
      `SELECT work_item_id FROM planned_item WHERE plan_id = $1 AND change IN ('same', 'settled') AND work_item_id IS NOT NULL`,
      [plan.id],
    );
    const stays = new Set(kept.map(({ workItemId }) => workItemId));
    return standing
      .filter(({ workItemId }) => !stays.has(workItemId))
      .map((item) => item.workItemId as WorkItemId);
  }
}

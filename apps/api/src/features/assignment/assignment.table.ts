import {
  assignmentTimings,
  type AssignmentTiming,
  type ConstraintKey,
} from '@chorus/domain/assignment/assignment';
import { workItemTransitions, type WorkItemState } from '@chorus/domain/assignment/work-item';
import { channels, type Channel } from '@chorus/domain/playbook/channel';
import type { FilingType } from '@chorus/domain/playbook/filing-type';
import { stepActors, type RecipientRole, type StepActor } from '@chorus/domain/playbook/playbook';
import type {
  AccountId,
  CampaignId,
  CaseId,
  Id,
  OrganizationId,
  ParticipationId,
  PersonId,
  WorkItemId,
} from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** One run of the chooser over a campaign: previewed, then committed or left. */
export interface AssignmentPlanRow {
  readonly id: Id<'assignment_plan'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly method: string;
  /** Digest of the input: the same people and dates give the same plan. */
  readonly inputHash: string;
  readonly complete: boolean;
  readonly assigned: number;
  readonly unassigned: number;
  readonly madeBy: AccountId | null;
  readonly madeAt: Date;
  readonly committedAt: Date | null;
}

export const assignmentPlanTable = new EntitySchema<AssignmentPlanRow>({
  name: 'assignment_plan',
  columns: {
    id: column.id,
    campaignId: column.uuid,
    organizationId: column.uuid,
    method: column.text,
    inputHash: column.text,
    complete: column.flag,
    assigned: column.integer,
    unassigned: column.integer,
    madeBy: column.uuidOrNull,
    madeAt: column.instant,
    committedAt: column.instantOrNull,
  },
  foreignKeys: [
    references('assignment_plan', 'campaignId', 'campaign'),
    references('assignment_plan', 'organizationId', 'organization'),
    references('assignment_plan', 'madeBy', 'account'),
  ],
  indices: [{ name: 'assignment_plan_by_campaign', columns: ['campaignId', 'madeAt'] }],
});

/** Who does which step of which case, where, by when and why. Settled ones are not moved by a later plan. */
export interface WorkItemRow {
  readonly id: WorkItemId;
  readonly planId: Id<'assignment_plan'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly participationId: ParticipationId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly state: WorkItemState;
  readonly stepKey: string;
  readonly filingType: FilingType | null;
  readonly stage: string;
  readonly actor: StepActor;
  readonly recipientRole: RecipientRole | null;
  readonly recipientKey: string;
  readonly channel: Channel;
  readonly lineKey: string | null;
  readonly releaseFrom: string;
  readonly sendBy: string | null;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly urgent: boolean;
  readonly gate: boolean;
  readonly timing: AssignmentTiming;
  readonly reasons: readonly string[];
  readonly settled: boolean;
  readonly heldBy: AccountId | null;
  readonly leaseUntil: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const workItemTable = new EntitySchema<WorkItemRow>({
  name: 'work_item',
  columns: {
    id: column.id,
    planId: column.uuid,
    campaignId: column.uuid,
    organizationId: column.uuid,
    participationId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    state: column.text,
    stepKey: column.text,
    filingType: column.textOrNull,
    stage: column.text,
    actor: column.text,
    recipientRole: column.textOrNull,
    recipientKey: column.text,
    channel: column.text,
    lineKey: column.textOrNull,
    releaseFrom: column.day,
    sendBy: column.dayOrNull,
    actBy: column.dayOrNull,
    lastArguable: column.dayOrNull,
    urgent: column.flag,
    gate: column.flag,
    timing: column.text,
    reasons: column.json,
    settled: column.flag,
    heldBy: column.uuidOrNull,
    leaseUntil: column.instantOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('work_item', 'planId', 'assignment_plan'),
    references('work_item', 'campaignId', 'campaign'),
    references('work_item', 'organizationId', 'organization'),
    references('work_item', 'participationId', 'participation'),
    references('work_item', 'caseId', 'denial_case'),
    references('work_item', 'personId', 'person'),
    references('work_item', 'heldBy', 'account'),
  ],
  indices: [
    {
      name: 'work_item_once',
      columns: ['campaignId', 'caseId', 'stepKey', 'stage'],
      unique: true,
      where: `state IN ('open', 'offered', 'held')`,
    },
    { name: 'work_item_by_campaign', columns: ['campaignId', 'state', 'sendBy'] },
    { name: 'work_item_by_case', columns: ['caseId'] },
  ],
  checks: [
    oneOf('work_item', 'state', statesOf(workItemTransitions)),
    oneOf('work_item', 'channel', channels),
    oneOf('work_item', 'actor', stepActors),
    oneOf('work_item', 'timing', assignmentTimings),
  ],
});

/** Why a case got nothing to do in a plan, and what would change that. */
export interface UnassignedCaseRow {
  readonly id: Id<'unassigned_case'>;
  readonly planId: Id<'assignment_plan'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly caseId: CaseId;
  readonly constraintKey: ConstraintKey;
  readonly reason: string;
  readonly whatWouldUnblock: string;
}

export const unassignedCaseTable = new EntitySchema<UnassignedCaseRow>({
  name: 'unassigned_case',
  columns: {
    id: column.id,
    planId: column.uuid,
    campaignId: column.uuid,
    organizationId: column.uuid,
    caseId: column.uuid,
    constraintKey: column.text,
    reason: column.text,
    whatWouldUnblock: column.text,
  },
  foreignKeys: [
    references('unassigned_case', 'planId', 'assignment_plan'),
    references('unassigned_case', 'campaignId', 'campaign'),
    references('unassigned_case', 'organizationId', 'organization'),
    references('unassigned_case', 'caseId', 'denial_case'),
  ],
  indices: [{ name: 'unassigned_case_once', columns: ['planId', 'caseId'], unique: true }],
});

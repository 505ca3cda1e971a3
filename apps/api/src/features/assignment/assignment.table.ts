import {
  assignmentTimings,
  constraintKeys,
  type AssignmentTiming,
  type ConstraintKey,
} from '@chorus/domain/assignment/assignment';
import type { PlanChange } from '@chorus/domain/assignment/plan-changes';
import type { PlanSummary } from '@chorus/domain/assignment/plan-summary';
import {
  assignmentPlanTransitions,
  planFailures,
  type AssignmentPlanState,
  type PlanComponent,
  type PlanFailure,
  type PlanProgress,
} from '@chorus/domain/assignment/plan-state';
import { workItemTransitions, type WorkItemState } from '@chorus/domain/assignment/work-item';
import type { Bilingual } from '@chorus/domain/identity/account';
import { channels, type Channel } from '@chorus/domain/playbook/channel';
import type { FilingType } from '@chorus/domain/playbook/filing-type';
import {
  stepActors,
  stepActs,
  type RecipientRole,
  type StepAct,
  type StepActor,
} from '@chorus/domain/playbook/playbook';
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
import { column, lineDigest, oneOf, references } from '../../platform/database/columns.js';

/** One run of the chooser over a campaign: previewed, then committed or left. */
export interface AssignmentPlanRow {
  readonly id: Id<'assignment_plan'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly method: string;
  /** Digest of the input and of the work that stood: the same people and dates give the same plan. */
  readonly inputHash: string;
  /** Day of the business clock it was made for. */
  readonly plannedFor: string;
  readonly complete: boolean;
  /** How far an exact solve was from its bound when it was cut short; null otherwise. */
  readonly gap: number | null;
  readonly summary: PlanSummary;
  readonly state: AssignmentPlanState;
  /** While it is calculated: how far it has come. */
  readonly progress: PlanProgress | null;
  /** Last sign of the process that calculates it; a calculation nobody has heard of is over. */
  readonly heardAt: Date | null;
  readonly failure: PlanFailure | null;
  readonly components: readonly PlanComponent[];
  readonly madeBy: AccountId | null;
  readonly madeAt: Date;
  readonly committedBy: AccountId | null;
  readonly committedAt: Date | null;
  /** Something it rests on has changed since; null while nothing is known to have. */
  readonly staleSince: Date | null;
  /** Name of the event that made it so. */
  readonly staleBecause: string | null;
}

export const assignmentPlanTable = new EntitySchema<AssignmentPlanRow>({
  name: 'assignment_plan',
  columns: {
    id: column.id,
    campaignId: column.uuid,
    organizationId: column.uuid,
    method: column.text,
    inputHash: column.text,
    plannedFor: column.day,
    complete: column.flag,
    gap: { type: 'double precision', nullable: true },
    summary: column.json,
    state: column.text,
    progress: { ...column.json, nullable: true },
    heardAt: column.instantOrNull,
    failure: column.textOrNull,
    components: column.json,
    madeBy: column.uuidOrNull,
    madeAt: column.instant,
    committedBy: column.uuidOrNull,
    committedAt: column.instantOrNull,
    staleSince: column.instantOrNull,
    staleBecause: column.textOrNull,
  },
  foreignKeys: [
    references('assignment_plan', 'campaignId', 'campaign'),
    references('assignment_plan', 'organizationId', 'organization'),
    references('assignment_plan', 'madeBy', 'account'),
    references('assignment_plan', 'committedBy', 'account'),
  ],
  indices: [
    { name: 'assignment_plan_by_campaign', columns: ['campaignId', 'madeAt'] },
    {
      name: 'assignment_plan_committed',
      columns: ['campaignId', 'committedAt'],
      where: 'committed_at IS NOT NULL',
    },
    { name: 'assignment_plan_solving', columns: ['heardAt'], where: `state = 'solving'` },
  ],
  checks: [
    oneOf('assignment_plan', 'state', statesOf(assignmentPlanTransitions)),
    oneOf('assignment_plan', 'failure', planFailures),
  ],
});

/** What a plan says of one step, and what a work item keeps of it. */
interface StepOfPlan {
  readonly planId: Id<'assignment_plan'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly participationId: ParticipationId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly stepKey: string;
  readonly filingType: FilingType | null;
  readonly stage: string;
  readonly actor: StepActor;
  readonly act: StepAct;
  /** The clinician, speaker or navigator who does it; null where it is the person's own. */
  readonly resourceId: string | null;
  readonly recipientRole: RecipientRole | null;
  /** Null, like name and channel, where nothing is sent to anybody: a letter is signed, somebody speaks. */
  readonly recipientKey: string | null;
  readonly recipientName: string | null;
  readonly channel: Channel | null;
  readonly lineKey: string | null;
  readonly releaseFrom: string;
  readonly sendBy: string | null;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly urgent: boolean;
  readonly gate: boolean;
  readonly timing: AssignmentTiming;
  /** Said when it was planned, in both languages. */
  readonly reasons: readonly Bilingual[];
}

const stepColumns = {
  planId: column.uuid,
  campaignId: column.uuid,
  organizationId: column.uuid,
  participationId: column.uuid,
  caseId: column.uuid,
  personId: column.uuid,
  stepKey: column.text,
  filingType: column.textOrNull,
  stage: column.text,
  actor: column.text,
  act: column.text,
  resourceId: column.textOrNull,
  recipientRole: column.textOrNull,
  recipientKey: column.textOrNull,
  recipientName: column.textOrNull,
  channel: column.textOrNull,
  lineKey: column.textOrNull,
  releaseFrom: column.day,
  sendBy: column.dayOrNull,
  actBy: column.dayOrNull,
  lastArguable: column.dayOrNull,
  urgent: column.flag,
  gate: column.flag,
  timing: column.text,
  reasons: column.json,
} as const;

const stepReferences = (table: string) => [
  references(table, 'planId', 'assignment_plan'),
  references(table, 'campaignId', 'campaign'),
  references(table, 'organizationId', 'organization'),
  references(table, 'participationId', 'participation'),
  references(table, 'caseId', 'denial_case'),
  references(table, 'personId', 'person'),
];

/** What is filed goes to somebody by some way; only a step that files nothing may be without. */
const filingHasWay = (table: string) => ({
  name: `${table}_filing_has_way`,
  expression: `filing_type IS NULL OR (recipient_key IS NOT NULL AND recipient_name IS NOT NULL AND channel IS NOT NULL)`,
});

const stepChecks = (table: string) => [
  oneOf(table, 'channel', channels),
  oneOf(table, 'actor', stepActors),
  oneOf(table, 'act', stepActs),
  filingHasWay(table),
  oneOf(table, 'timing', assignmentTimings),
  lineDigest(table),
];

export const planChanges = ['new', 'same', 'moved', 'settled'] as const satisfies readonly PlanChange[];

/** A step as a plan would have it. Its id becomes the work item's when the plan is committed and the step is new or moved. */
export interface PlannedItemRow extends StepOfPlan {
  readonly id: WorkItemId;
  readonly change: PlanChange;
  /** The part of the plan it was chosen in; null: nothing had to be chosen. */
  readonly componentKey: string | null;
  /** The standing item it keeps or replaces. */
  readonly workItemId: WorkItemId | null;
}

export const plannedItemTable = new EntitySchema<PlannedItemRow>({
  name: 'planned_item',
  columns: {
    id: column.id,
    ...stepColumns,
    change: column.text,
    componentKey: column.textOrNull,
    workItemId: column.uuidOrNull,
  },
  foreignKeys: [...stepReferences('planned_item'), references('planned_item', 'workItemId', 'work_item')],
  indices: [{ name: 'planned_item_once', columns: ['planId', 'caseId', 'stepKey', 'stage'], unique: true }],
  checks: [...stepChecks('planned_item'), oneOf('planned_item', 'change', planChanges)],
});

/** Who does which step of which case, where, by when and why. Settled ones are not moved by a later plan. */
export interface WorkItemRow extends StepOfPlan {
  readonly id: WorkItemId;
  readonly state: WorkItemState;
  /** Chosen on purpose by a person of the organization, against the plan or before it. */
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
    ...stepColumns,
    state: column.text,
    settled: column.flag,
    heldBy: column.uuidOrNull,
    leaseUntil: column.instantOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [...stepReferences('work_item'), references('work_item', 'heldBy', 'account')],
  indices: [
    {
      name: 'work_item_once',
      columns: ['campaignId', 'caseId', 'stepKey', 'stage'],
      unique: true,
      where: `state IN ('open', 'offered', 'held')`,
    },
    { name: 'work_item_by_campaign', columns: ['campaignId', 'state', 'sendBy'] },
    { name: 'work_item_by_case', columns: ['caseId'] },
    { name: 'work_item_by_person', columns: ['personId'] },
  ],
  checks: [...stepChecks('work_item'), oneOf('work_item', 'state', statesOf(workItemTransitions))],
});

/** Why a step, or a case as a whole, got nothing to do in a plan, and what would change that. */
export interface UnassignedCaseRow {
  readonly id: Id<'unassigned_case'>;
  readonly planId: Id<'assignment_plan'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly participationId: ParticipationId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  /** The step that is blocked; null when the case as a whole is. */
  readonly stepKey: string | null;
  readonly constraintKey: ConstraintKey;
  readonly reason: Bilingual;
  readonly whatWouldUnblock: Bilingual;
  /** The part of the plan that had no place for it; null: it did not come to that. */
  readonly componentKey: string | null;
  /** Of the plan that is in force; the person is shown these. */
  readonly stands: boolean;
}

export const unassignedCaseTable = new EntitySchema<UnassignedCaseRow>({
  name: 'unassigned_case',
  columns: {
    id: column.id,
    planId: column.uuid,
    campaignId: column.uuid,
    organizationId: column.uuid,
    participationId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    stepKey: column.textOrNull,
    constraintKey: column.text,
    reason: column.json,
    whatWouldUnblock: column.json,
    componentKey: column.textOrNull,
    stands: column.flag,
  },
  foreignKeys: stepReferences('unassigned_case'),
  indices: [
    { name: 'unassigned_case_once', columns: ['planId', 'caseId', 'stepKey'], unique: true },
    { name: 'unassigned_case_by_person', columns: ['personId'], where: 'stands' },
  ],
  checks: [oneOf('unassigned_case', 'constraintKey', constraintKeys)],
});

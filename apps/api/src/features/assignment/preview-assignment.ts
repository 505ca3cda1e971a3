import { Injectable } from '@nestjs/common';
import { planFailureSentences } from '@chorus/domain/assignment/plan-state';
import { planSummary } from '@chorus/domain/assignment/plan-summary';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { campaignNotFound, findCampaign, type CampaignRow } from '../campaign/campaign.public.js';
import { refuseUnless } from '../organization/organization.public.js';
import { mayNotRun } from './assignment-refusals.js';
import { endUnheard } from './assignment.repository.js';
import { assignmentPlanTable, type AssignmentPlanRow } from './assignment.table.js';
import { Calculations, type Calculation } from './calculations.js';
import { CampaignInputs, type CampaignInput } from './campaign-input.js';
import { EarlierPlans } from './earlier-plan.js';
import { SolvingTerms } from './solving-terms.js';

export interface AssignmentPreviewed {
  /** `AssignmentSolving`: it goes on, and the plan says when it is ready. */
  readonly kind: 'AssignmentPreviewed' | 'AssignmentSolving';
  readonly plan: AssignmentPlanRow;
}

type Unread = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;
type Refused = Unread | Refusal<'PlanOutdated' | 'PlanNotSolving'>;

/**
 * Plans who does what, where and when, shows what it would change, and changes nothing yet. Read in one transaction,
 * calculated in none, and kept in another if everything is still as it was read.
 */
@Injectable()
export class PreviewAssignment {
  constructor(
    private readonly db: Db,
    private readonly wall: WallClock,
    private readonly inputs: CampaignInputs,
    private readonly earlier: EarlierPlans,
    private readonly calculations: Calculations,
    private readonly terms: SolvingTerms,
  ) {}

  async execute(actor: Actor, campaignId: string): Promise<AssignmentPreviewed | Refused> {
    const begun = await this.begin(actor, campaignId);
    if (isRefusal(begun)) return begun;
    const plan = await within(this.terms.answerWithin, this.calculations.run(begun));
    if (plan === null) return { kind: 'AssignmentSolving', plan: begun.plan };
    if (plan.state === 'ready') return { kind: 'AssignmentPreviewed', plan };
    if (plan.failure === 'changed_meanwhile')
      return refuse('PlanOutdated', planFailureSentences[plan.failure].en);
    return refuse(
      'PlanNotSolving',
      plan.failure === null
        ? 'The calculation was stopped. Nothing was changed; it can be started again.'
        : planFailureSentences[plan.failure].en,
    );
  }

  private begin(actor: Actor, campaignId: string): Promise<Calculation | Unread> {
    return this.db.transaction<Calculation | Unread>(actor, async (tx) => {
      const campaign = await findCampaign(tx, campaignId);
      if (campaign === null) return campaignNotFound();
      // A campaign that is open is seen by everybody; who is no member has no plan to be refused.
      const refused = await refuseUnless(tx, campaign.organizationId, 'assignment.run', mayNotRun().message);
      if (refused !== null) return refused;
      await tx.elevated(() => endUnheard(tx));
      const read = await tx.elevated(() => this.inputs.of(tx, campaign));
      const earlier = await tx.elevated(() => this.earlier.of(tx, actor, campaign.id));
      const plan = this.solving(actor, campaign, read);
      await tx.insert(assignmentPlanTable, plan);
      return { actor, plan, read, earlier };
    });
  }

  private solving(actor: Actor, campaign: CampaignRow, read: CampaignInput): AssignmentPlanRow {
    const now = this.wall.now();
    return {
      id: newId<'assignment_plan'>(),
      campaignId: campaign.id,
      organizationId: campaign.organizationId,
      method: 'exact',
      inputHash: read.inputHash,
      plannedFor: read.input.today,
      complete: false,
      gap: null,
      summary: planSummary({ assignments: [], released: [] }, [], () => null),
      state: 'solving',
      progress: null,
      heardAt: now,
      failure: null,
      components: [],
      madeBy: actor.kind === 'account' ? actor.accountId : null,
      madeAt: now,
      committedBy: null,
      committedAt: null,
      staleSince: null,
      staleBecause: null,
    };
  }
}

/** What comes within so many milliseconds; null: it takes longer, and goes on. */
async function within<Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer | null> {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([answer, waited]);
  } finally {
    clearTimeout(timer);
  }
}

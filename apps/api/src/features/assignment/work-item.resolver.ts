import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { workItemStateSentences } from '@chorus/domain/assignment/work-item';
import { notShown } from '@chorus/domain/case/case-sight';
import { playbooks } from '@chorus/domain/playbook/registry';
import type { Actor } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { CaseAccess, CaseLoaders } from '../case/case.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { shownWork } from './veiled-work.js';
import { firstOfAll, plannedItemsOf } from './assignment.repository.js';
import type {
  AssignmentPlanRow,
  PlannedItemRow,
  UnassignedCaseRow,
  WorkItemRow,
} from './assignment.table.js';

/** Step keys are unique over all playbooks that name them; the label is the first one's. */
const labels = new Map(playbooks.all.flatMap(({ steps }) => steps.map((step) => [step.key, step.label])));

const notShownLabel = {
  en: 'A step its person keeps to themselves',
  es: 'Un paso que la persona guarda para sí',
};

const labelOf = (stepKey: string) =>
  stepKey === notShown ? notShownLabel : (labels.get(stepKey) ?? { en: stepKey, es: stepKey });

@Resolver('WorkItem')
export class WorkItemResolver {
  constructor(private readonly cases: CaseLoaders) {}

  @ResolveField('stateSentence')
  stateSentence(@Parent() item: WorkItemRow): string {
    return workItemStateSentences[item.state];
  }

  @ResolveField('label')
  label(@Parent() item: WorkItemRow) {
    return labelOf(item.stepKey);
  }

  @ResolveField('facet')
  facet(@Parent() item: WorkItemRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(this.cases.facet, item.caseId);
  }
}

@Resolver('Unassigned')
export class UnassignedResolver {
  constructor(private readonly cases: CaseLoaders) {}

  @ResolveField('constraint')
  constraint(@Parent() one: UnassignedCaseRow): string {
    return one.constraintKey;
  }

  @ResolveField('facet')
  facet(@Parent() one: UnassignedCaseRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(this.cases.facet, one.caseId);
  }
}

@Resolver('AssignmentPlan')
export class AssignmentPlanResolver {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseAccess,
  ) {}

  @ResolveField('stale')
  stale(@Parent() plan: AssignmentPlanRow): boolean {
    return plan.staleSince !== null;
  }

  @ResolveField('planned')
  async planned(
    @Parent() plan: AssignmentPlanRow,
    @CurrentActor() actor: Actor,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, async (tx) =>
      (await isAllowed(tx, plan.organizationId, 'participants.list'))
        ? shownWork(tx, this.cases, await plannedItemsOf(tx, plan.id, page))
        : [],
    );
    return connectionOf(rows, page, (row: PlannedItemRow) => [row.sendBy ?? firstOfAll, row.id]);
  }
}

@Resolver('PlannedItem')
export class PlannedItemResolver {
  @ResolveField('label')
  label(@Parent() item: PlannedItemRow) {
    return labelOf(item.stepKey);
  }
}

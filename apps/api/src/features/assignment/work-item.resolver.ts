import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PlanChange } from '@chorus/domain/assignment/plan-changes';
import { assignmentPlanStateSentences, planFailureSentences } from '@chorus/domain/assignment/plan-state';
import { workItemStateSentences } from '@chorus/domain/assignment/work-item';
import { notShown } from '@chorus/domain/case/case-sight';
import type { Bilingual } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import { connectionOf, pageOf } from '../../platform/graphql/connections.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
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

const notShownLabel = {
  en: 'A step its person keeps to themselves',
  es: 'Un paso que la persona guarda para sí',
};

const labelOf = (playbooks: Playbooks, stepKey: string) =>
  stepKey === notShown ? notShownLabel : (playbooks.stepLabel(stepKey) ?? { en: stepKey, es: stepKey });

@Resolver('WorkItem')
export class WorkItemResolver {
  constructor(
    private readonly cases: CaseLoaders,
    private readonly playbooks: Playbooks,
  ) {}

  @ResolveField('stateSentence')
  stateSentence(@Parent() item: WorkItemRow): Bilingual {
    return workItemStateSentences[item.state];
  }

  @ResolveField('label')
  label(@Parent() item: WorkItemRow) {
    return labelOf(this.playbooks, item.stepKey);
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

  @ResolveField('stateSentence')
  stateSentence(@Parent() { state, failure }: AssignmentPlanRow): Bilingual {
    return failure === null ? assignmentPlanStateSentences[state] : planFailureSentences[failure];
  }

  @ResolveField('components')
  components(@Parent() { components }: AssignmentPlanRow) {
    const solved = components.filter((one) => one.solved).length;
    return { solved, kept: components.length - solved };
  }

  @ResolveField('planned')
  async planned(
    @Parent() plan: AssignmentPlanRow,
    @CurrentActor() actor: Actor,
    @Args('first') first?: number,
    @Args('after') after?: string,
    @Args('change') change?: PlanChange,
  ) {
    const page = pageOf({ first, after }, 2);
    const rows = await this.db.read(actor, async (tx) =>
      (await isAllowed(tx, plan.organizationId, 'participants.list'))
        ? shownWork(tx, this.cases, await plannedItemsOf(tx, plan.id, change ?? null, page))
        : [],
    );
    return connectionOf(rows, page, (row: PlannedItemRow) => [row.sendBy ?? firstOfAll, row.id]);
  }
}

@Resolver('PlannedItem')
export class PlannedItemResolver {
  constructor(private readonly playbooks: Playbooks) {}

  @ResolveField('label')
  label(@Parent() item: PlannedItemRow) {
    return labelOf(this.playbooks, item.stepKey);
  }
}

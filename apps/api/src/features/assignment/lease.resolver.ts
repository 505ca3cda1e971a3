import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { CaseAccess } from '../case/case.public.js';
import { workOfHelped } from './assignment.repository.js';
import type { WorkItemRow } from './assignment.table.js';
import { LeaseWorkItem } from './lease-work-item.js';
import { TakeWorkItem } from './take-work-item.js';

@Resolver('WorkItem')
export class LeaseResolver {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseAccess,
    private readonly taking: TakeWorkItem,
    private readonly leasing: LeaseWorkItem,
  ) {}

  @Query('helpedWork')
  helpedWork(@CurrentActor() actor: Actor, @Args('participationId') id: string): Promise<WorkItemRow[]> {
    return this.db.read<WorkItemRow[]>(actor, async (tx) => {
      if (actor.kind !== 'account' || !isId(id)) return [];
      const rows = await workOfHelped(tx, id, actor.accountId);
      const [first] = rows;
      return first !== undefined && (await this.cases.sight(tx, first.caseId)).helps ? rows : [];
    });
  }

  @Mutation('takeWorkItem')
  takeWorkItem(@CurrentActor() actor: Actor, @Args('workItemId') id: string) {
    return this.taking.execute(actor, id);
  }

  @Mutation('extendLease')
  extendLease(@CurrentActor() actor: Actor, @Args('workItemId') id: string) {
    return this.leasing.extend(actor, id);
  }

  @Mutation('giveBackWorkItem')
  giveBackWorkItem(@CurrentActor() actor: Actor, @Args('workItemId') id: string) {
    return this.leasing.giveBack(actor, id);
  }

  @ResolveField('heldByMe')
  heldByMe(@Parent() { heldBy }: WorkItemRow, @CurrentActor() actor: Actor): boolean {
    return actor.kind === 'account' && heldBy === actor.accountId;
  }
}

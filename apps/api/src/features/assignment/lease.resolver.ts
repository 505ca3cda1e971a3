import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { CurrentActor } from '../../platform/graphql/context.js';
import type { WorkItemRow } from './assignment.table.js';
import { LeaseWorkItem } from './lease-work-item.js';
import { TakeWorkItem } from './take-work-item.js';

@Resolver('WorkItem')
export class LeaseResolver {
  constructor(
    private readonly taking: TakeWorkItem,
    private readonly leasing: LeaseWorkItem,
  ) {}

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

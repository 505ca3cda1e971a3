import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, system } from '@chorus/domain/shared/actor';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Reactions } from '../../platform/outbox/reaction.js';
import { AdvanceBusinessClock } from './advance-business-clock.js';
import { isSampleHome, mayMoveTime, pendingWork, type PendingWork } from './sample.repository.js';

@Resolver()
export class SampleResolver {
  constructor(
    private readonly db: Db,
    private readonly reactions: Reactions,
    private readonly advance: AdvanceBusinessClock,
  ) {}

  @Query('workState')
  async workState(@CurrentActor() actor: Actor): Promise<(PendingWork & { idle: boolean }) | null> {
    const may = await this.db.read(actor, async (tx) => (await isSampleHome(tx)) && (await mayMoveTime(tx)));
    if (!may) return null;
    const work = await this.db.read(system('worker'), (tx) => pendingWork(tx, this.reactions.all()));
    const { pendingMessages, pendingReactions, pendingSchedules } = work;
    return { ...work, idle: pendingMessages + pendingReactions + pendingSchedules === 0 };
  }

  @Mutation('advanceBusinessClock')
  advanceBusinessClock(@CurrentActor() actor: Actor, @Args('to') to: Date) {
    return this.advance.execute(actor, to);
  }
}

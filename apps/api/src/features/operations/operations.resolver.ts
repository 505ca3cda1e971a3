import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Operate } from './operate.js';

@Resolver()
export class OperationsResolver {
  constructor(private readonly operate: Operate) {}

  @Query('deadLetters')
  deadLetters() {
    return this.operate.deadLetters();
  }

  @Query('sendingStoppedSince')
  sendingStoppedSince() {
    return this.operate.stoppedSince();
  }

  @Mutation('retryDeadLetters')
  retryDeadLetters(
    @CurrentActor() actor: Actor,
    @Args('messageId') messageId?: string | null,
    @Args('reaction') reaction?: string | null,
  ) {
    return this.operate.retry(actor, messageId ?? null, reaction ?? null);
  }

  @Mutation('stopSending')
  stopSending(@CurrentActor() actor: Actor) {
    return this.operate.switchSending(actor, false);
  }

  @Mutation('resumeSending')
  resumeSending(@CurrentActor() actor: Actor) {
    return this.operate.switchSending(actor, true);
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { CurrentActor } from '../../../platform/graphql/context.js';
import { Caseloads, type ShownCaseloads } from './caseloads.js';

@Resolver()
export class CaseloadsResolver {
  constructor(private readonly caseloads: Caseloads) {}

  @Mutation('previewCaseloads')
  async previewCaseloads(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('rebalance') rebalance: boolean,
  ) {
    const shown = await this.caseloads.show(actor, { campaignId, rebalance });
    return isRefusal(shown) ? shown : { kind: 'CaseloadsPreviewed' as const, plan: asShown(shown) };
  }

  @Mutation('commitCaseloads')
  async commitCaseloads(
    @CurrentActor() actor: Actor,
    @Args('campaignId') campaignId: string,
    @Args('hash') hash: string,
    @Args('rebalance') rebalance: boolean,
  ) {
    const done = await this.caseloads.commit(actor, { campaignId, rebalance }, hash);
    return isRefusal(done) ? done : { kind: 'CaseloadsCommitted' as const, ...done };
  }
}

function asShown({ hash, given, without, input }: ShownCaseloads) {
  return {
    hash,
    entries: given,
    without,
    loads: input.navigators.map(({ accountId, places }) => ({
      accountId,
      before: input.people.filter(({ helperId }) => helperId === accountId).length,
      after: given.filter(({ helperId }) => helperId === accountId).length,
      places,
    })),
  };
}

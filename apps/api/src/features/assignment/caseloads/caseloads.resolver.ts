import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import type { ParticipationId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Ctx, CurrentActor, type GraphqlContext } from '../../../platform/graphql/context.js';
import { CaseLoaders } from '../../case/case.public.js';
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

@Resolver('WithoutNavigator')
export class WithoutNavigatorResolver {
  constructor(private readonly cases: CaseLoaders) {}

  @ResolveField('facet')
  facet(@Parent() { caseId }: { readonly caseId: string }, @Ctx() { loaders }: GraphqlContext) {
    return loaders.load(this.cases.facet, caseId);
  }
}

function asShown({ hash, given, without, input }: ShownCaseloads) {
  const cases = new Map(input.people.map(({ participationId, caseId }) => [participationId, caseId]));
  const caseOf = (participationId: ParticipationId) => {
    const caseId = cases.get(participationId);
    if (caseId === undefined)
      throw new Error(`A plan speaks of ${participationId}, who is not in its input.`);
    return caseId;
  };
  return {
    hash,
    entries: given,
    without: without.map((one) => ({ ...one, caseId: caseOf(one.participationId) })),
    loads: input.navigators.map(({ accountId, places }) => ({
      accountId,
      before: input.people.filter(({ helperId }) => helperId === accountId).length,
      after: given.filter(({ helperId }) => helperId === accountId).length,
      places,
    })),
  };
}

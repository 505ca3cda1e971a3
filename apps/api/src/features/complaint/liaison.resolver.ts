import type { Actor } from '@chorus/domain/shared/actor';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { NoteLiaisonContactInput, SaveLiaisonInput } from '../../generated/graphql.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { Liaisons } from './liaisons.js';

@Resolver()
export class LiaisonResolver {
  constructor(private readonly liaisonsOf: Liaisons) {}

  @Query('liaisons')
  liaisons(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.liaisonsOf.list(actor, campaignId);
  }

  @Mutation('saveLiaison')
  saveLiaison(@CurrentActor() actor: Actor, @Args('input') input: SaveLiaisonInput) {
    return this.liaisonsOf.save(actor, input);
  }

  @Mutation('noteLiaisonContact')
  noteLiaisonContact(@CurrentActor() actor: Actor, @Args('input') input: NoteLiaisonContactInput) {
    return this.liaisonsOf.note(actor, { ...input, told: input.told ?? false });
  }
}

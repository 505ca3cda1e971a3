import type { Actor } from '@chorus/domain/shared/actor';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../../platform/graphql/context.js';
import { PortalHelper } from './portal-helper.js';

@Resolver()
export class PortalHelperResolver {
  constructor(private readonly helper: PortalHelper) {}

  @Query('portalHelper')
  portalHelper(@CurrentActor() actor: Actor, @Args('submissionId') submissionId: string) {
    return this.helper.of(actor, submissionId);
  }
}

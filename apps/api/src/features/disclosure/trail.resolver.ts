import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import { pageOf } from '../../platform/graphql/connections.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { ShowTrail } from './show-trail.js';
import type { TrailFilter } from './trail.repository.js';

@Resolver()
export class TrailResolver {
  constructor(private readonly trail: ShowTrail) {}

  @Query('organizationTrail')
  organizationTrail(
    @CurrentActor() actor: Actor,
    @Args('filter') filter: TrailFilter,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ) {
    return this.trail.execute(actor, filter, pageOf({ first: first ?? null, after: after ?? null }, 2));
  }

  @Query('trailMembers')
  trailMembers(@CurrentActor() actor: Actor, @Args('organizationId') organizationId: string) {
    return this.trail.members(actor, organizationId);
  }
}

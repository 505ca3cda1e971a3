import { hasSecondFactor, secondFactorNeed } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Db } from '../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { rolesAnywhere } from './organization.repository.js';

/** Tells staff at once what they will need, and not only where they are refused. */
@Resolver('Me')
export class SecondFactorNeedResolver {
  constructor(private readonly db: Db) {}

  @ResolveField('secondFactorNeeded')
  async secondFactorNeeded(
    @CurrentActor() actor: Actor,
    @Ctx() { session }: GraphqlContext,
  ): Promise<string | null> {
    if (actor.kind !== 'account' || hasSecondFactor(actor)) return null;
    const roles = await this.db.read(actor, (tx) => rolesAnywhere(tx, actor.accountId));
    return secondFactorNeed(roles, session?.platformAdministrator ?? false);
  }
}

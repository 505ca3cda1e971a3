import { accessTokenDays } from '@chorus/domain/identity/access-token';
import type { Actor } from '@chorus/domain/shared/actor';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MakeAccessTokenInput } from '../../../generated/graphql.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../../platform/graphql/context.js';
import { MakeAccessToken } from './make-access-token.js';
import { OwnAccessTokens } from './own-access-tokens.js';
import { RevokeAccessToken } from './revoke-access-token.js';

@Resolver()
export class AccessTokensResolver {
  constructor(
    private readonly own: OwnAccessTokens,
    private readonly making: MakeAccessToken,
    private readonly revoking: RevokeAccessToken,
  ) {}

  @Query()
  myAccessTokens(@CurrentActor() actor: Actor) {
    return this.own.listed(actor);
  }

  @Mutation()
  makeAccessToken(@Ctx() { actor, session }: GraphqlContext, @Args('input') input: MakeAccessTokenInput) {
    const { name, scopes } = input;
    return this.making.execute(actor, session, { name, scopes, days: input.days ?? accessTokenDays.usual });
  }

  @Mutation()
  revokeAccessToken(@CurrentActor() actor: Actor, @Args('id') id: string) {
    return this.revoking.execute(actor, id);
  }
}

import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AskParentAnewInput, InviteAuthorityInput } from '../../generated/graphql.js';
import { CurrentActor, type GraphqlContext } from '../../platform/graphql/context.js';
import { AcceptAuthority } from './accept-authority.js';
import { AskParentAnew } from './ask-parent-anew.js';
import { AskedAuthorities } from './asked-authorities.js';
import { DecideAuthority } from './decide-authority.js';
import type { AuthorityRow } from './identity.table.js';
import { InviteAuthority } from './invite-authority.js';

@Resolver('Authority')
export class AuthorityResolver {
  constructor(
    private readonly inviting: InviteAuthority,
    private readonly accepting: AcceptAuthority,
    private readonly deciding: DecideAuthority,
    private readonly asked: AskedAuthorities,
    private readonly askingAnew: AskParentAnew,
  ) {}

  @Query()
  askedAuthorities(@CurrentActor() actor: Actor) {
    return this.asked.list(actor);
  }

  @Mutation()
  inviteAuthority(@Args('input') input: InviteAuthorityInput, @CurrentActor() actor: Actor) {
    return this.inviting.execute(actor, {
      personId: input.personId,
      basis: input.basis,
      email: input.email,
      language: input.language ?? 'en',
      alsoConsent: input.alsoConsent ?? false,
    });
  }

  @Mutation()
  acceptAuthority(
    @Args('authorityId') authorityId: string,
    @Args('attested') attested: boolean | null,
    @CurrentActor() actor: Actor,
  ) {
    return this.accepting.execute(actor, { authorityId, attested: attested ?? false });
  }

  @Mutation()
  askParentAnew(@Args('input') input: AskParentAnewInput, @CurrentActor() actor: Actor) {
    const { personId, birthDate, attested } = input;
    return this.askingAnew.execute(actor, { personId, birthDate, attested: attested ?? false });
  }

  @Mutation()
  confirmAuthority(
    @Args('authorityId') authorityId: string,
    @Args('alsoConsent') alsoConsent: boolean | null,
    @Args('paper') paper: string | null | undefined,
    @CurrentActor() actor: Actor,
  ) {
    return this.deciding.execute(actor, {
      authorityId,
      decision: 'confirm',
      paper: paper ?? null,
      alsoConsent: alsoConsent ?? false,
    });
  }

  @Mutation()
  endAuthority(
    @Args('authorityId') authorityId: string,
    @Args('leaveNobody') leaveNobody: boolean | null,
    @CurrentActor() actor: Actor,
  ) {
    return this.deciding.execute(actor, { authorityId, decision: 'end', leaveNobody: leaveNobody ?? false });
  }

  @ResolveField()
  mine(authority: AuthorityRow, _args: unknown, { actor }: GraphqlContext): boolean {
    return actor.kind === 'account' && actor.accountId === authority.accountId;
  }

  @ResolveField()
  accepted({ acceptedAt }: AuthorityRow): boolean {
    return acceptedAt !== null;
  }
}

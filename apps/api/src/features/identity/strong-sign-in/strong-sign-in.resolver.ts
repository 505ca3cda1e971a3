import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  ConfirmOneTimeCodeInput,
  FinishPasskeyInput,
  ReauthenticateInput,
  SecondFactorInput,
} from '../../../generated/graphql.js';
import { Db } from '../../../platform/database/db.js';
import { Ctx, CurrentActor, type GraphqlContext } from '../../../platform/graphql/context.js';
import { AddSecondFactor } from './add-second-factor.js';
import { ChangeSecondFactors } from './change-second-factors.js';
import { OwnFactors } from './own-factors.js';
import { type FactorShown, type MailShown, ProveItIsYou } from './prove-it-is-you.js';

/** What one has beside the mailbox, and showing it. */
@Resolver('Me')
export class StrongSignInResolver {
  constructor(
    private readonly db: Db,
    private readonly own: OwnFactors,
    private readonly adding: AddSecondFactor,
    private readonly changing: ChangeSecondFactors,
    private readonly proving: ProveItIsYou,
  ) {}

  @ResolveField('secondFactors')
  secondFactors(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'account') return [];
    return this.db.read(actor, (tx) => this.own.listed(tx, actor.accountId));
  }

  @ResolveField('recoveryCodesLeft')
  recoveryCodesLeft(@CurrentActor() actor: Actor) {
    if (actor.kind !== 'account') return 0;
    return this.db.read(actor, (tx) => this.own.left(tx, actor.accountId));
  }

  @ResolveField('secondFactorShown')
  secondFactorShown(@CurrentActor() actor: Actor): boolean {
    return actor.kind === 'account' && actor.secondFactor;
  }

  @ResolveField('authenticatedAt')
  authenticatedAt(@Ctx() { session }: GraphqlContext): Date | null {
    return session?.authenticatedAt ?? null;
  }

  @Mutation('startPasskey')
  startPasskey(@Ctx() { actor, session }: GraphqlContext) {
    return this.adding.startPasskey(actor, session);
  }

  @Mutation('finishPasskey')
  finishPasskey(@Ctx() { actor, session }: GraphqlContext, @Args('input') input: FinishPasskeyInput) {
    return this.adding.finishPasskey(actor, session, { ...input, name: input.name ?? '' });
  }

  @Mutation('startOneTimeCode')
  startOneTimeCode(@Ctx() { actor, session }: GraphqlContext) {
    return this.adding.startOneTimeCode(actor, session);
  }

  @Mutation('confirmOneTimeCode')
  confirmOneTimeCode(
    @Ctx() { actor, session }: GraphqlContext,
    @Args('input') input: ConfirmOneTimeCodeInput,
  ) {
    return this.adding.confirmOneTimeCode(actor, session, { ...input, name: input.name ?? '' });
  }

  @Mutation('renameSecondFactor')
  renameSecondFactor(
    @Ctx() { actor, session }: GraphqlContext,
    @Args('id') id: string,
    @Args('name') name: string,
  ) {
    return this.changing.rename(actor, session, id, name);
  }

  @Mutation('removeSecondFactor')
  removeSecondFactor(
    @Ctx() { actor, session }: GraphqlContext,
    @Args('id') id: string,
    @Args('leaveNone') leaveNone: boolean,
  ) {
    return this.changing.remove(actor, session, id, leaveNone);
  }

  @Mutation('makeRecoveryCodes')
  makeRecoveryCodes(@Ctx() { actor, session }: GraphqlContext) {
    return this.changing.makeRecoveryCodes(actor, session);
  }

  @Mutation('askPasskey')
  askPasskey(@Ctx() { actor, session }: GraphqlContext) {
    return this.proving.askPasskey(actor, session);
  }

  @Mutation('proveSecondFactor')
  proveSecondFactor(@Ctx() { actor, session }: GraphqlContext, @Args('input') input: SecondFactorInput) {
    const shown = shownIn(input);
    return isRefusal(shown) ? shown : this.proving.execute(actor, session, shown);
  }

  @Mutation('requestReauthentication')
  async requestReauthentication(@Ctx() { actor, session, address }: GraphqlContext) {
    const asked = await this.proving.askMail(actor, session, address);
    return isRefusal(asked) ? asked : { kind: 'SignInRequested', ...asked };
  }

  @Mutation('reauthenticate')
  reauthenticate(@Ctx() { actor, session }: GraphqlContext, @Args('input') input: ReauthenticateInput) {
    const shown = shownIn(input);
    return isRefusal(shown) ? shown : this.proving.execute(actor, session, shown);
  }
}

function shownIn(input: ReauthenticateInput): FactorShown | MailShown | Refusal<'InvalidInput'> {
  const { passkey, oneTimeCode, recoveryCode, mail } = input;
  const said: (FactorShown | MailShown)[] = [
    ...(passkey == null ? [] : [{ by: 'passkey' as const, ...passkey }]),
    ...(oneTimeCode == null ? [] : [{ by: 'one_time_code' as const, code: oneTimeCode }]),
    ...(recoveryCode == null ? [] : [{ by: 'recovery_code' as const, code: recoveryCode }]),
    ...(mail == null ? [] : [{ by: 'mail' as const, ...mail }]),
  ];
  const [one, ...more] = said;
  return one !== undefined && more.length === 0
    ? one
    : refuse(
        'InvalidInput',
        'Show one of them: a passkey, a one-time code, a recovery code or a mailed one.',
      );
}

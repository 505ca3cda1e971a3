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
import type { RenewedSession } from './session-proofs.js';
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
  async finishPasskey(@Ctx() context: GraphqlContext, @Args('input') input: FinishPasskeyInput) {
    const { actor, session } = context;
    const added = await this.adding.finishPasskey(actor, session, { ...input, name: input.name ?? '' });
    return kept(context, added);
  }

  @Mutation('startOneTimeCode')
  startOneTimeCode(@Ctx() { actor, session }: GraphqlContext) {
    return this.adding.startOneTimeCode(actor, session);
  }

  @Mutation('confirmOneTimeCode')
  async confirmOneTimeCode(@Ctx() context: GraphqlContext, @Args('input') input: ConfirmOneTimeCodeInput) {
    const { actor, session } = context;
    const added = await this.adding.confirmOneTimeCode(actor, session, { ...input, name: input.name ?? '' });
    return kept(context, added);
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
  async proveSecondFactor(@Ctx() context: GraphqlContext, @Args('input') input: SecondFactorInput) {
    return this.proved(context, shownIn(input));
  }

  @Mutation('requestReauthentication')
  async requestReauthentication(@Ctx() { actor, session, address }: GraphqlContext) {
    const asked = await this.proving.askMail(actor, session, address);
    return isRefusal(asked) ? asked : { kind: 'SignInRequested', ...asked };
  }

  @Mutation('reauthenticate')
  reauthenticate(@Ctx() context: GraphqlContext, @Args('input') input: ReauthenticateInput) {
    return this.proved(context, shownIn(input));
  }

  private async proved(context: GraphqlContext, shown: ReturnType<typeof shownIn>) {
    if (isRefusal(shown)) return shown;
    return kept(context, await this.proving.execute(context.actor, context.session, shown));
  }
}

/** Hands the browser its new cookie: what was proved is that one's alone. */
function kept<Answer extends { readonly renewed: RenewedSession | null } | Refusal<string>>(
  { cookies }: GraphqlContext,
  answer: Answer,
): Answer {
  if (!isRefusal(answer) && answer.renewed !== null) cookies.renewSession(answer.renewed);
  return answer;
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

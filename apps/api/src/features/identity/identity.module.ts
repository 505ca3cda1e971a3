import { Global, Module } from '@nestjs/common';
import { RateLimiter } from '../../platform/auth/rate-limit.js';
import { RefusedAccess } from '../../platform/auth/refused-access.js';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { Sessions } from '../../platform/auth/sessions.js';
import { AccessTokensResolver } from './tokens/access-tokens.resolver.js';
import { MakeAccessToken } from './tokens/make-access-token.js';
import { OwnAccessTokens } from './tokens/own-access-tokens.js';
import { RevokeAccessToken } from './tokens/revoke-access-token.js';
import { SendAccessTokenMail } from './tokens/send-access-token-mail.reaction.js';
import { Accounts } from './accounts.js';
import { AcceptAuthority } from './accept-authority.js';
import { AskParentAnew } from './ask-parent-anew.js';
import { AskedAuthorities } from './asked-authorities.js';
import { Authorities } from './authorities.js';
import { AuthorityPapers } from './authority-papers.js';
import { AuthorityResolver } from './authority.resolver.js';
import { AuthorityController } from './authority.controller.js';
import { ChallengeResolver } from './challenge/challenge.resolver.js';
import { Challenges } from './challenge/challenges.js';
import { CompleteSignIn } from './complete-sign-in.js';
import { DatabaseSessions } from './database-sessions.js';
import { DecideAuthority } from './decide-authority.js';
import { EndSessions } from './end-sessions.js';
import { EditPerson } from './edit-person.js';
import { EndAuthorities } from './end-authorities.schedule.js';
import { FirstAdministrator } from './first-administrator.js';
import { DraftsResolver } from './drafts/drafts.resolver.js';
import { DropDraft } from './drafts/drop-draft.js';
import { KeepDraft } from './drafts/keep-draft.js';
import { OwnDrafts } from './drafts/own-drafts.js';
import { ForgetSignIns } from './forget-sign-ins.schedule.js';
import { IdentityRepository } from './identity.repository.js';
import { AccountResolver, IdentityResolver } from './identity.resolver.js';
import { OpenedLinks } from './opened-link.js';
import { PageReader } from './page-reader.js';
import { KnownDevices } from './known-devices.js';
import { InviteAuthority } from './invite-authority.js';
import { PersonSeals } from './person-details.js';
import { PersonHold } from './person-hold.js';
import { PersonResolver } from './person.resolver.js';
import { RecordDeath } from './record-death.js';
import { RegisterPerson } from './register-person.js';
import { RequestSignIn } from './request-sign-in.js';
import { TellOfHelpers } from './tell-of-helpers.reaction.js';
import { SendAuthorityMail } from './send-authority-mail.reaction.js';
import { SendSignInMail } from './send-sign-in-mail.reaction.js';
import { RefusedSignIns } from './refused-sign-ins.js';
import { StandIns } from './stand-ins.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { SignInController } from './sign-in.controller.js';
import { SignInSecrets } from './sign-in-secrets.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SessionsResolver } from './sessions.resolver.js';
import { AddSecondFactor } from './strong-sign-in/add-second-factor.js';
import { ChangeSecondFactors } from './strong-sign-in/change-second-factors.js';
import { CodeLimits } from './strong-sign-in/code-limits.js';
import { OneTimeCodes } from './strong-sign-in/one-time-codes.js';
import { OwnFactors } from './strong-sign-in/own-factors.js';
import { PasskeyChallenges } from './strong-sign-in/passkey-challenges.js';
import { Passkeys } from './strong-sign-in/passkeys.js';
import { ProveItIsYou } from './strong-sign-in/prove-it-is-you.js';
import { RecoveryCodes } from './strong-sign-in/recovery-codes.js';
import { RelyingParty } from './strong-sign-in/relying-party.js';
import { SendFactorMail } from './strong-sign-in/send-factor-mail.reaction.js';
import { SessionProofs } from './strong-sign-in/session-proofs.js';
import { StrongSignInResolver } from './strong-sign-in/strong-sign-in.resolver.js';

/** Global, because every feature stands on it and none of them should have to say so. */
@Global()
@Module({
  controllers: [AuthorityController, SignInController],
  providers: [
    RateLimiter,
    RefusedAccess,
    RequestActors,
    AccessTokensResolver,
    MakeAccessToken,
    OwnAccessTokens,
    RevokeAccessToken,
    SendAccessTokenMail,
    Accounts,
    AcceptAuthority,
    AskedAuthorities,
    AskParentAnew,
    Authorities,
    AuthorityPapers,
    ChallengeResolver,
    Challenges,
    CompleteSignIn,
    DatabaseSessions,
    { provide: Sessions, useExisting: DatabaseSessions },
    DecideAuthority,
    DraftsResolver,
    DropDraft,
    EditPerson,
    EndSessions,
    EndAuthorities,
    FirstAdministrator,
    ForgetSignIns,
    IdentityRepository,
    AccountResolver,
    IdentityResolver,
    InviteAuthority,
    KeepDraft,
    KnownDevices,
    OwnDrafts,
    OpenedLinks,
    RecordDeath,
    SendAuthorityMail,
    PageReader,
    PersonSeals,
    PersonHold,
    AuthorityResolver,
    PersonResolver,
    RegisterPerson,
    RequestSignIn,
    SendSignInMail,
    TellOfHelpers,
    RefusedSignIns,
    SignInAttempts,
    SignInSecrets,
    SignInResolver,
    SessionsResolver,
    AddSecondFactor,
    ChangeSecondFactors,
    CodeLimits,
    OneTimeCodes,
    OwnFactors,
    PasskeyChallenges,
    Passkeys,
    ProveItIsYou,
    RecoveryCodes,
    RelyingParty,
    SendFactorMail,
    SessionProofs,
    StandIns,
    StrongSignInResolver,
  ],
  exports: [
    Accounts,
    Authorities,
    AuthorityPapers,
    FirstAdministrator,
    PageReader,
    PersonSeals,
    PersonHold,
    Sessions,
    RateLimiter,
    RefusedAccess,
    RequestActors,
    SignInSecrets,
    StandIns,
  ],
})
export class IdentityModule {}

import { Inject, Injectable } from '@nestjs/common';
import type { AccountState, Language } from '@chorus/domain/identity/account';
import { accountTransitions } from '@chorus/domain/identity/account';
import { type Actor, system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { audit } from '../../platform/audit/audit.js';
import { RateLimiter } from '../../platform/auth/rate-limit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { accountSubject, Vault } from '../../platform/crypto/vault.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Accounts } from './accounts.js';
import { normalizedEmail } from './email-address.js';
import { accountTable, type SignInRow, signInTable } from './identity.table.js';
import { KnownDevices } from './known-devices.js';
import { type OpenedSession, openSession, type SessionWish } from './open-session.js';
import { RefusedSignIns } from './refused-sign-ins.js';
import { SignInAttempts, type SignInProof } from './sign-in-attempts.js';

export interface CompleteSignInInput {
  /** What the mail's link carries; or the attempt with the mail's code. */
  readonly proof: SignInProof;
  /** Only for the first administrator's link, which went to a terminal and not to a mailbox. */
  readonly email?: string | null | undefined;
  readonly keepIn: 'cookie' | 'bearer';
  /** The device is used by others: the session is short, and the browser keeps nothing once it is closed. */
  readonly sharedDevice: boolean;
  readonly address: string;
}

export interface SignedIn extends OpenedSession {
  readonly accountId: AccountId;
  /** For the browser to keep: that it was signed in with this address. */
  readonly device: string;
}

type Refused = Refusal<'SignInFailed' | 'TooManyRequests' | 'InvalidInput'>;

/** Tries from one address in ten minutes, for each mail it may ask for in an hour: a slip of the finger and another. */
const triesPerMail = 3;

/** One sentence for a wrong, used, old or unknown proof and a closed account: none of them tells who has an account. */
const failed = (): Refused =>
  refuse(
    'SignInFailed',
    'This link or code is wrong, already used or older than ten minutes. Ask for a new mail.',
  );

/** Turns the proof from the mail into a session. Single use; the first use makes or activates the account. */
@Injectable()
export class CompleteSignIn {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly vault: Vault,
    private readonly accounts: Accounts,
    private readonly attempts: SignInAttempts,
    private readonly limiter: RateLimiter,
    private readonly devices: KnownDevices,
    private readonly refused: RefusedSignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(_actor: Actor, input: CompleteSignInInput): Promise<SignedIn | Refused> {
    const result = await this.complete(input);
    if (isRefusal(result) && result.kind !== 'InvalidInput')
      await this.refused.signIn(input.proof, input.address);
    return result;
  }

  private async complete(input: CompleteSignInInput): Promise<SignedIn | Refused> {
    const times = triesPerMail * this.config.limits.signInsPerHour;
    const limit = { rule: 'sign-in attempt', times, seconds: 600 };
    if (!(await this.limiter.allows([{ limit, key: input.address }]))) {
      return refuse(
        'TooManyRequests',
        'Too many attempts from here. Wait ten minutes and ask for a new mail.',
      );
    }
    const signIn = await this.attempts.prove(input.proof);
    if (signIn === null) return failed();
    const email = await this.emailFor(signIn, input.email);
    if (isRefusal(email)) return email;
    const result = await this.db.transaction(system('sign-in'), (tx) =>
      this.open(tx, signIn, email, { kind: input.keepIn, sharedDevice: input.sharedDevice }),
    );
    if (!isRefusal(result)) await this.vault.destroy(accountSubject(signIn.id));
    return result;
  }

  private async emailFor(signIn: SignInRow, given: string | null | undefined): Promise<string | Refused> {
    if (signIn.sealedEmail !== null) return this.attempts.emailOf(signIn.id, signIn.sealedEmail);
    const email = normalizedEmail(given ?? '');
    return (
      email ?? refuse('InvalidInput', 'Enter the e-mail address you will sign in with from now on.', 'email')
    );
  }

  private async open(tx: Tx, proven: SignInRow, email: string, wish: SessionWish) {
    const signIn = await tx.lock(signInTable, proven.id);
    if (signIn === null || signIn.usedAt !== null) return failed();
    const now = this.clock.now();
    await tx.update(signInTable, { id: signIn.id }, { usedAt: now });
    const found = await this.accounts.findOrInvite(tx, email, signIn.language as Language);
    const account = await tx.lock(accountTable, found.id);
    if (account === null || account.state === 'closed') return failed();
    const first = signIn.purpose === 'first_administrator';
    if (canMove<AccountState>(accountTransitions, account.state, 'active') || first) {
      await tx.update(
        accountTable,
        { id: account.id },
        {
          state: 'active',
          confirmedAt: account.confirmedAt ?? now,
          platformAdministrator: account.platformAdministrator || first,
        },
      );
    }
    const session = await openSession(tx, account.id, wish, now);
    await audit(tx, {
      operation: first ? 'identity.first-administrator' : 'identity.sign-in',
      subjects: [
        { kind: 'account', id: account.id },
        { kind: 'session', id: session.sessionId },
      ],
    });
    return { accountId: account.id, device: this.devices.tokenFor(email), ...session };
  }
}

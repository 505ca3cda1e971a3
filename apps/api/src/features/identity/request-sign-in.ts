import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@chorus/domain/identity/account';
import { type Actor, system } from '@chorus/domain/shared/actor';
import type { Id } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { RateLimiter } from '../../platform/auth/rate-limit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import { accountSubject, Vault } from '../../platform/crypto/vault.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { askingBrowser } from './asking-browser.js';
import { Challenges } from './challenge/challenges.js';
import { normalizedEmail } from './email-address.js';
import { KnownDevices } from './known-devices.js';
import { signInTable } from './identity.table.js';
import { digestOf, SignInSecrets } from './sign-in-secrets.js';

export interface RequestSignInInput {
  readonly email: string;
  readonly language: Language;
  /** Network address of the asker, counted and not kept. */
  readonly address: string;
  /** What the browser keeps of having been signed in with before; null from any other. */
  readonly device: string | null;
  /** What the browser says it is; told apart into a few words of ours, and not kept. */
  readonly userAgent?: string | undefined;
  /** What came with the form of a stranger; an account that proves itself anew to its own address fills in none. */
  readonly form: PublicForm | 'own account';
}

export interface PublicForm {
  /** The work of a challenge; null from a page in a browser without scripts, which gets few mails. */
  readonly work: string | null;
  /** What stands in the field that people do not see. */
  readonly trap: string;
}

export interface SignInRequested {
  readonly attemptId: Id<'sign_in'>;
}

export const signInMinutes = 10;
const hour = 3_600;
/** Mails to one address that one asker's network, or one browser that was signed in with it, gets sent in an hour. */
const mailsPerHour = 5;
/**
 * Mails to one address, whoever asks, in as long as a link works: whoever is refused by it has a link that works in
 * their mailbox, unless the address is new and had its mails of the day. A longer window would let strangers keep somebody out.
 */
const mailsPerLink = 6;
/** Whoever proves themselves anew for several papers does not use up what they need for signing in. */
const knownRule = { 'sign-in': 'sign-in known device', 'own account': 'own account anew' } as const;
/** Mails in an hour for browsers that cannot do the work: to one network, and to all of them together. */
const mailsWithoutWork = { network: 3, everybody: 60 };

/**
 * Asks for a mail with a link and a code. The answer and the work are the same whether or not an account exists:
 * accounts are not looked at here, only when the person comes back.
 */
@Injectable()
export class RequestSignIn {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly vault: Vault,
    private readonly hashes: KeyedHash,
    private readonly secrets: SignInSecrets,
    private readonly limiter: RateLimiter,
    private readonly devices: KnownDevices,
    private readonly challenges: Challenges,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(
    _actor: Actor,
    input: RequestSignInInput,
  ): Promise<SignInRequested | Refusal<'InvalidInput' | 'TooManyRequests' | 'ChallengeFailed'>> {
    const email = normalizedEmail(input.email);
    if (email === null) {
      return refuse('InvalidInput', 'This does not look like an e-mail address. Please check it.', 'email');
    }
    const { form } = input;
    if (form !== 'own account' && !(await this.worked(form, email, input))) {
      return refuse(
        'ChallengeFailed',
        form.work === null
          ? 'Many mails were asked for by browsers without scripts. Wait an hour, or ask in another browser.'
          : 'This form lay open too long, or was sent twice. Please send it again.',
      );
    }
    if (!(await this.within(email, input))) {
      return refuse(
        'TooManyRequests',
        'Many sign-in mails were asked for. The link in the newest one works in any browser for ten minutes; after that, ask again. If none came: an address that is new here gets three mails in 24 hours, and the next one a day after the first.',
      );
    }
    // Told the same as everybody, the limits included: whoever fills in what nobody sees learns nothing.
    if (form !== 'own account' && form.trap !== '') return { attemptId: newId<'sign_in'>() };
    const id = newId<'sign_in'>();
    const key = await this.vault.keyFor(accountSubject(id));
    const now = this.clock.now();
    await this.db.transaction(system('sign-in'), async (tx) => {
      await tx.insert(signInTable, {
        id,
        purpose: 'sign_in',
        sealedEmail: key.seal({ table: 'sign_in', column: 'sealed_email', row: id }, email),
        emailHash: this.hashes.of('account.email', email),
        linkHash: digestOf(this.secrets.linkToken(id)),
        language: input.language,
        wrongCodes: 0,
        createdAt: now,
        expiresAt: new Date(now.getTime() + signInMinutes * 60_000),
        usedAt: null,
        mailedAt: null,
        askedFrom: askingBrowser(input.userAgent),
      });
      await this.outbox.publish(tx, 'sign_in.requested', { signInId: id });
    });
    return { attemptId: id };
  }

  /** A browser that was signed in with the address before has its own number, and what all strangers share is not asked. */
  private async worked(
    { work }: PublicForm,
    email: string,
    { address, device }: RequestSignInInput,
  ): Promise<boolean> {
    if (work !== null) return this.challenges.accept(work);
    if (this.devices.isKnown(email, device)) return true;
    return this.limiter.allows([
      {
        limit: { rule: 'sign-in without work', times: mailsWithoutWork.network, seconds: hour },
        key: address,
      },
      {
        limit: { rule: 'sign-ins without work', times: mailsWithoutWork.everybody, seconds: hour },
        key: 'all',
      },
    ]);
  }

  /** Each only while those before it allow it: who is over their own limit takes nothing from the address's. */
  private async within(email: string, { address, device, form }: RequestSignInInput): Promise<boolean> {
    const limits = this.devices.isKnown(email, device)
      ? [
          {
            limit: {
              rule: knownRule[form === 'own account' ? form : 'sign-in'],
              times: mailsPerHour,
              seconds: hour,
            },
            key: email,
          },
        ]
      : [
          {
            limit: { rule: 'sign-in asker', times: this.config.limits.signInsPerHour, seconds: hour },
            key: address,
          },
          {
            limit: { rule: 'sign-in mail', times: mailsPerHour, seconds: hour },
            key: `${email}\n${address}`,
          },
          { limit: { rule: 'sign-in mails', times: mailsPerLink, seconds: signInMinutes * 60 }, key: email },
        ];
    for (const limit of limits) if (!(await this.limiter.allows([limit]))) return false;
    return true;
  }
}

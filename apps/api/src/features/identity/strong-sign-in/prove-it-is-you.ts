import type { Actor } from '@chorus/domain/shared/actor';
import { secondFactorNeeded, type SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../../platform/audit/audit.js';
import type { Session } from '../../../platform/auth/sessions.js';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { accountSubject, Vault } from '../../../platform/crypto/vault.js';
import { Db, type Tx } from '../../../platform/database/db.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { Accounts } from '../accounts.js';
import { type AccountRow, signInTable } from '../identity.table.js';
import { KnownDevices } from '../known-devices.js';
import { RefusedSignIns } from '../refused-sign-ins.js';
import { RequestSignIn } from '../request-sign-in.js';
import { SignInAttempts } from '../sign-in-attempts.js';
import { CodeLimits, type Trying } from './code-limits.js';
import { OneTimeCodes, wrongCode } from './one-time-codes.js';
import { inPerson, type InPerson, OwnFactors } from './own-factors.js';
import { type PasskeyRefused, passkeyRefused, Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { type RenewedSession, SessionProofs } from './session-proofs.js';

/** Exactly one of them. */
export type FactorShown =
  | { readonly by: 'passkey'; readonly challengeId: string; readonly response: string }
  | { readonly by: 'one_time_code'; readonly code: string }
  | { readonly by: 'recovery_code'; readonly code: string };
export type MailShown = { readonly by: 'mail'; readonly attemptId: string; readonly code: string };

export interface Proved {
  readonly kind: 'Proved';
  readonly secondFactor: boolean;
  readonly authenticatedAt: Date;
  /** For the browser to keep. */
  readonly renewed: RenewedSession | null;
}

type NotProved = Refusal<'WrongCode' | 'TooManyRequests' | 'NotAllowed'> | PasskeyRefused;
interface Looked {
  readonly by: 'mail' | 'factor';
  write(tx: Tx): Promise<NotProved | null>;
  /** Once it is committed. */
  after?(): Promise<void>;
}

/**
 * Shows for the session somebody sits at that it is still they. A factor makes the session a strong one; a new code from the
 * mailbox only renews the proof, and serves those who have nothing else.
 */
@Injectable()
export class ProveItIsYou {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly own: OwnFactors,
    private readonly passkeys: Passkeys,
    private readonly codes: OneTimeCodes,
    private readonly recovery: RecoveryCodes,
    private readonly limits: CodeLimits,
    private readonly proofs: SessionProofs,
    private readonly attempts: SignInAttempts,
    private readonly requests: RequestSignIn,
    private readonly devices: KnownDevices,
    private readonly accounts: Accounts,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly refused: RefusedSignIns,
  ) {}

  /** What an authenticator of theirs has to sign. */
  askPasskey(actor: Actor, session: Session | null) {
    return this.db.transaction(actor, async (tx) => {
      const person = inPerson(actor, session);
      if (isRefusal(person)) return person;
      const asked = await this.passkeys.askToProve(tx, person.accountId);
      return asked === null
        ? refuse('NoSecondFactor', 'You have no passkey. Use another way, or add one.')
        : { kind: 'PasskeyStarted' as const, ...asked };
    });
  }

  /** A mail with a code to the address of the account, for somebody who has no other factor. */
  async askMail(actor: Actor, session: Session | null, address: string) {
    const person = inPerson(actor, session);
    if (isRefusal(person)) return person;
    const account = await this.db.read(actor, async (tx) =>
      (await this.own.count(tx, person.accountId)) > 0
        ? null
        : tx.one<AccountRow>('SELECT * FROM account WHERE id = $1', [person.accountId]),
    );
    if (account === null) return secondFactorNeeded();
    const email = await this.accounts.emailOf(account);
    // As good as a browser of theirs: strangers who ask for mails to this address keep nobody waiting who is signed in.
    const device = this.devices.tokenFor(email);
    const { language } = account;
    return this.requests.execute(actor, { email, language, address, device, form: 'own account' });
  }

  /** @param shown a factor; or a mail's code, which counts only where there is no factor. */
  async execute(
    actor: Actor,
    session: Session | null,
    shown: FactorShown | MailShown,
  ): Promise<Proved | NotProved | SecondFactorNeeded> {
    const person = inPerson(actor, session);
    if (isRefusal(person)) return person;
    const looked = await this.look(actor, { ...person, strong: session?.secondFactor ?? false }, shown);
    if (isRefusal(looked)) {
      await this.noteRefused(person, looked);
      return looked;
    }
    const result = await this.db.transaction<Proved | NotProved>(actor, async (tx) => {
      // Taken with every change of the factors: none is removed between the look at it and what the session then counts as.
      await this.own.lock(tx, person.accountId);
      const refused = await looked.write(tx);
      if (refused !== null) return refused;
      const renewed = await this.proofs.proved(tx, person, looked.by);
      await audit(tx, {
        operation: looked.by === 'factor' ? 'identity.second-factor-shown' : 'identity.reauthenticated',
        subjects: [{ kind: 'session', id: person.sessionId }],
      });
      const secondFactor = looked.by === 'factor' || (session?.secondFactor ?? false);
      return { kind: 'Proved', secondFactor, authenticatedAt: this.clock.now(), renewed };
    });
    if (isRefusal(result)) await this.noteRefused(person, result);
    else {
      this.proofs.forget([person.sessionId]);
      await looked.after?.();
    }
    return result;
  }

  /** In a transaction of its own: the other one was rolled back. */
  private async noteRefused(person: InPerson, { kind }: Refusal<string>): Promise<void> {
    if (kind !== 'SecondFactorNeeded') await this.refused.proof(person.accountId, person.sessionId);
  }

  /** What must be committed whatever comes of it: tries are counted and challenges used up before anything is refused. */
  private async look(
    actor: Actor,
    person: InPerson & Trying,
    shown: FactorShown | MailShown,
  ): Promise<Looked | NotProved | SecondFactorNeeded> {
    const { accountId } = person;
    switch (shown.by) {
      case 'passkey': {
        const proven = await this.passkeys.isProof(accountId, shown.challengeId, shown.response);
        const still = (tx: Tx) => this.passkeys.stands(tx, accountId, shown.response);
        return proven
          ? { by: 'factor', write: async (tx) => ((await still(tx)) ? null : passkeyRefused()) }
          : passkeyRefused();
      }
      case 'one_time_code': {
        const many = await this.limits.tooMany(person, 'code');
        const taken = (tx: Tx) => this.codes.take(tx, accountId, shown.code);
        const write = async (tx: Tx) => ((await taken(tx)) ? null : wrongCode());
        return many ?? { by: 'factor', write, after: () => this.limits.right(person, 'code') };
      }
      case 'recovery_code': {
        const many = await this.limits.tooMany(person, 'recovery');
        const write = (tx: Tx) => this.takeRecovery(tx, person, shown.code);
        return many ?? { by: 'factor', write, after: () => this.limits.right(person, 'recovery') };
      }
      case 'mail':
        return this.lookAtMail(actor, person, shown);
    }
  }

  private async takeRecovery(tx: Tx, { accountId }: InPerson, code: string): Promise<NotProved | null> {
    if ((await this.own.count(tx, accountId)) === 0) return wrongCode();
    if (!(await this.recovery.take(tx, accountId, code))) return wrongCode();
    await this.outbox.publish(tx, 'recovery_code.used', { accountId });
    return null;
  }

  private async lookAtMail(
    actor: Actor,
    person: InPerson & Trying,
    shown: MailShown,
  ): Promise<Looked | NotProved | SecondFactorNeeded> {
    const { accountId } = person;
    if ((await this.db.read(actor, (tx) => this.own.count(tx, accountId))) > 0) return secondFactorNeeded();
    const many = await this.limits.tooMany(person, 'code');
    if (many !== null) return many;
    const signIn = await this.attempts.prove({ attemptId: shown.attemptId, code: shown.code });
    if (signIn === null || signIn.sealedEmail === null) return wrongCode();
    const email = await this.attempts.emailOf(signIn.id, signIn.sealedEmail);
    const write = (tx: Tx): Promise<NotProved | null> =>
      tx.elevated(async () => {
        const proven = await tx.lock(signInTable, signIn.id);
        const account = await this.accounts.byEmail(tx, email);
        if (proven === null || proven.usedAt !== null || account?.id !== accountId) return wrongCode();
        await tx.update(signInTable, { id: proven.id }, { usedAt: this.clock.now() });
        return null;
      });
    const after = async (): Promise<void> => {
      await this.limits.right(person, 'code');
      await this.vault.destroy(accountSubject(signIn.id));
    };
    return { by: 'mail', write, after };
  }
}

import type { Actor } from '@chorus/domain/shared/actor';
import {
  reauthenticationFor,
  secondFactorNeeded,
  type ReauthenticationNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import type { AccountId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { Session } from '../../../platform/auth/sessions.js';
import { WallClock } from '../../../platform/clocks/clocks.js';
import type { ReadTx, Tx } from '../../../platform/database/db.js';
import { OneTimeCodes } from './one-time-codes.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';

/** Somebody in a browser or a program they signed in themselves, with the session it rides on. */
export interface InPerson {
  readonly accountId: AccountId;
  readonly sessionId: string;
  readonly kind: 'cookie' | 'bearer';
  /** Of the token the request came with. */
  readonly tokenHash: Buffer;
}

/** One factor as its owner sees it in their list. */
export interface ListedFactor {
  readonly id: string;
  readonly kind: 'passkey' | 'one_time_code';
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export type MayNotChange = Refusal<'NotAllowed'> | SecondFactorNeeded | ReauthenticationNeeded;

/** What an account has beside its mailbox, and who may change that. */
@Injectable()
export class OwnFactors {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly codes: OneTimeCodes,
    private readonly recovery: RecoveryCodes,
    private readonly clock: WallClock,
  ) {}

  async listed(tx: ReadTx, accountId: AccountId): Promise<readonly ListedFactor[]> {
    const [passkeys, codes] = [
      await this.passkeys.listed(tx, accountId),
      await this.codes.listed(tx, accountId),
    ];
    return [...passkeys, ...codes].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  left(tx: ReadTx, accountId: AccountId): Promise<number> {
    return this.recovery.left(tx, accountId);
  }

  /** One change of an account's factors after the other: each counts what the one before it left. */
  async lock(tx: Tx, accountId: AccountId): Promise<void> {
    // With the system's sight: a lock finds only what one may change, and nobody changes their account's row.
    await tx.elevated(() => tx.rows('SELECT id FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId]));
  }

  async count(tx: ReadTx, accountId: AccountId): Promise<number> {
    const { factors } = await tx.one<{ factors: number }>(
      `SELECT (SELECT count(*) FROM passkey WHERE account_id = $1)
         + (SELECT count(*) FROM one_time_code WHERE account_id = $1 AND confirmed_at IS NOT NULL) AS factors`,
      [accountId],
    );
    return factors;
  }

  /**
   * Whoever found a browser open, or reads somebody's mail, must not give themselves a factor: the first needs a fresh
   * proof, every other one a factor that is there already, and the fresh proof.
   */
  async mayChange(tx: ReadTx, actor: Actor, session: Session | null): Promise<InPerson | MayNotChange> {
    const person = inPerson(actor, session);
    if ('refused' in person) return person;
    if (!(actor.kind === 'account' && actor.secondFactor) && (await this.count(tx, person.accountId)) > 0)
      return secondFactorNeeded();
    return reauthenticationFor(actor, this.clock.now().toISOString()) ?? person;
  }
}

/** A token was given to a program: it proves nothing about who sits there, and never can. */
export function inPerson(actor: Actor, session: Session | null): InPerson | Refusal<'NotAllowed'> {
  const kind = session?.kind ?? 'token';
  return actor.kind === 'account' && session !== null && kind !== 'token'
    ? { accountId: actor.accountId, sessionId: session.id, kind, tokenHash: session.tokenHash }
    : refuse('NotAllowed', 'This is done by somebody who signed in, not by a program. Nothing was changed.');
}

/** What its owner calls it. */
export function factorName(name: string, otherwise: string): string {
  return (
    name
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 60) || otherwise
  );
}

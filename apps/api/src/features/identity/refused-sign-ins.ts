import { system } from '@chorus/domain/shared/actor';
import { isId, type AccountId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { AuditSubject } from '../../platform/audit/audit.table.js';
import { RateLimiter } from '../../platform/auth/rate-limit.js';
import { KeyDestroyed } from '../../platform/crypto/vault.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Accounts } from './accounts.js';
import type { SignInRow } from './identity.table.js';
import { SignInAttempts, type SignInProof } from './sign-in-attempts.js';
import { digestOf } from './sign-in-secrets.js';

/** Entries for one asker and hour: enough to see that somebody tries, too few for a trail to drown in. */
const perAsker = { rule: 'refused sign-in in the trail', times: 5, seconds: 3_600 };
/** For all of them together: whoever has many networks fills no disk either. Two thousand lines a day. */
const together = { rule: 'refused sign-ins in the trail', times: 84, seconds: 3_600 };

/** Writes refused sign-ins and proofs into the audit trail: by attempt and account, never by an address of either kind. */
@Injectable()
export class RefusedSignIns {
  constructor(
    private readonly db: Db,
    private readonly limiter: RateLimiter,
    private readonly accounts: Accounts,
    private readonly attempts: SignInAttempts,
  ) {}

  /** @param from the network the request came from; counted by its digest, and not kept. */
  async signIn(proof: SignInProof, from: string): Promise<void> {
    await this.note('identity.sign-in-refused', from, async (tx) => {
      const attempt =
        'token' in proof
          ? await tx.maybe<SignInRow>('SELECT * FROM sign_in WHERE link_hash = $1', [digestOf(proof.token)])
          : isId(proof.attemptId)
            ? await tx.maybe<SignInRow>('SELECT * FROM sign_in WHERE id = $1', [proof.attemptId])
            : null;
      if (attempt === null) return [];
      const accountId = await this.accountOf(tx, attempt);
      return [
        { kind: 'sign_in', id: attempt.id },
        ...(accountId === null ? [] : [{ kind: 'account', id: accountId }]),
      ];
    });
  }

  /** Somebody signed in showed a wrong code or passkey. */
  async proof(accountId: AccountId, sessionId: string): Promise<void> {
    await this.note('identity.proof-refused', accountId, async () => [
      { kind: 'account', id: accountId },
      { kind: 'session', id: sessionId },
    ]);
  }

  private async note(
    operation: string,
    asker: string,
    subjects: (tx: Tx) => Promise<readonly AuditSubject[]>,
  ): Promise<void> {
    if (!(await this.limiter.allows([{ limit: perAsker, key: asker }]))) return;
    if (!(await this.limiter.allows([{ limit: together, key: 'all' }]))) return;
    await this.db.transaction(system('sign-in'), async (tx) =>
      audit(tx, { operation, subjects: await subjects(tx) }),
    );
  }

  /** Whose an attempt is; null once it was used, for its address was lost with its key. */
  private async accountOf(tx: Tx, { id, sealedEmail }: SignInRow): Promise<string | null> {
    if (sealedEmail === null) return null;
    try {
      const email = await this.attempts.emailOf(id, sealedEmail);
      return (await this.accounts.byEmail(tx, email))?.id ?? null;
    } catch (error) {
      if (error instanceof KeyDestroyed) return null;
      throw error;
    }
  }
}

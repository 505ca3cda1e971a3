import { system } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import { accountSubject, Vault } from '../../platform/crypto/vault.js';
import { Db } from '../../platform/database/db.js';
import { type SignInRow, signInTable } from './identity.table.js';
import { digestOf, SignInSecrets } from './sign-in-secrets.js';

/** What the mail's link carries; or the attempt with the mail's code. */
export type SignInProof = { readonly token: string } | { readonly attemptId: string; readonly code: string };

const wrongCodesAllowed = 5;

/** Looks what somebody brings from a mail up. Using it up is for whoever then opens a session, or proves one. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly vault: Vault,
    private readonly secrets: SignInSecrets,
  ) {}

  /** Finds the attempt and counts a wrong code. Committed before anything is refused, or guessing would be free. */
  async prove(proof: SignInProof): Promise<SignInRow | null> {
    return this.db.transaction(system('sign-in'), async (tx) => {
      const byLink = 'token' in proof;
      if (!byLink && !isId(proof.attemptId)) return null;
      const row = byLink
        ? await tx.maybe<SignInRow>('SELECT * FROM sign_in WHERE link_hash = $1', [digestOf(proof.token)])
        : await tx.lock(signInTable, proof.attemptId);
      if (row === null || row.usedAt !== null || row.expiresAt <= this.clock.now()) return null;
      if (byLink) return row;
      if (row.purpose !== 'sign_in' || row.wrongCodes >= wrongCodesAllowed) return null;
      if (this.secrets.isCode(row.id, proof.code)) return row;
      await tx.update(signInTable, { id: row.id }, { wrongCodes: row.wrongCodes + 1 });
      return null;
    });
  }

  async emailOf(id: string, sealedEmail: Buffer): Promise<string> {
    const key = await this.vault.existingKey(accountSubject(id));
    return key.open({ table: 'sign_in', column: 'sealed_email', row: id }, sealedEmail);
  }
}

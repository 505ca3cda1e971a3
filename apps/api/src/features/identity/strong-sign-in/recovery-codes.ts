import { createHash, randomBytes } from 'node:crypto';
import type { AccountId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../../platform/clocks/clocks.js';
import type { ReadTx, Tx } from '../../../platform/database/db.js';
import { newId } from '../../../platform/ids/ids.js';
import { recoveryCodeTable } from './second-factor.table.js';

const howMany = 10;
/** Crockford's: no letter is taken for a digit. 32 of them, so a byte's five lower bits choose without bias. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 120 bits: with fewer than 112 a hash without a salt and a long reckoning would be too little. */
const lettersEach = 24;

/** Codes on paper for the day a phone is lost. Each works once; making new ones voids the old. */
@Injectable()
export class RecoveryCodes {
  constructor(private readonly clock: WallClock) {}

  /** Answers them as they are shown, once. */
  async make(tx: Tx, accountId: AccountId): Promise<readonly string[]> {
    await this.forget(tx, accountId);
    const codes = Array.from({ length: howMany }, newCode);
    const createdAt = this.clock.now();
    await tx.insert(
      recoveryCodeTable,
      codes.map((code) => ({
        id: newId<'recovery_code'>(),
        accountId,
        codeHash: digestOf(accountId, code),
        createdAt,
        usedAt: null,
      })),
    );
    return codes.map((code) => (code.match(/.{4}/g) ?? []).join('-'));
  }

  async take(tx: Tx, accountId: AccountId, said: string): Promise<boolean> {
    const taken = await tx.execute(
      'UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL',
      [accountId, digestOf(accountId, asWritten(said)), this.clock.now()],
    );
    return taken === 1;
  }

  async left(tx: ReadTx, accountId: AccountId): Promise<number> {
    const { left } = await tx.one<{ left: number }>(
      'SELECT count(*) AS left FROM recovery_code WHERE account_id = $1 AND used_at IS NULL',
      [accountId],
    );
    return left;
  }

  /** Without a factor to recover from they stand for nothing. */
  async forget(tx: Tx, accountId: AccountId): Promise<void> {
    await tx.execute('DELETE FROM recovery_code WHERE account_id = $1', [accountId]);
  }
}

const newCode = (): string => [...randomBytes(lettersEach)].map((byte) => letters.charAt(byte & 31)).join('');

/** As somebody copies it from paper: in small letters, with or without dashes, O for nought and L or I for one. */
const asWritten = (said: string): string =>
  said
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

const digestOf = (accountId: AccountId, code: string): Buffer =>
  createHash('sha256').update(`recovery code ${accountId} ${code}`, 'utf8').digest();

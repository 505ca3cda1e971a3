import type { AccountId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { accountSubject, Vault } from '../../../platform/crypto/vault.js';
import type { ReadTx, Tx } from '../../../platform/database/db.js';
import { newId } from '../../../platform/ids/ids.js';
import { type OneTimeCodeRow, oneTimeCodeTable } from './second-factor.table.js';

/** What an authenticator app is given, once. */
export interface OneTimeCodeStarted {
  readonly kind: 'OneTimeCodeStarted';
  readonly id: string;
  /** `otpauth://…`, for apps on the same device. */
  readonly uri: string;
  /** Base32, to type. */
  readonly secret: string;
  /** The same as a picture to scan. */
  readonly svg: string;
}

/** What every authenticator app reckons with; others are ignored by some of them. */
const reckoning = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock half a minute off is nobody's fault. */
const stepsAside = 1;
const secretBytes = 20;

/** Codes of an authenticator app: RFC 6238, in steps of thirty seconds. */
@Injectable()
export class OneTimeCodes {
  constructor(
    private readonly vault: Vault,
    private readonly clock: WallClock,
  ) {}

  /**
   * Makes a secret that counts for nothing until its first code was shown. One that was begun and not finished goes.
   * @param email only what the app shows beside the code
   */
  async start(tx: Tx, accountId: AccountId, email: string): Promise<OneTimeCodeStarted> {
    const [{ Secret, TOTP }, { renderSVG }] = await Promise.all([import('otpauth'), import('uqr')]);
    await tx.execute('DELETE FROM one_time_code WHERE account_id = $1 AND confirmed_at IS NULL', [accountId]);
    const secret = new Secret({ size: secretBytes });
    const id = newId<'one_time_code'>();
    const key = await this.vault.keyFor(accountSubject(accountId));
    await tx.insert(oneTimeCodeTable, {
      id,
      accountId,
      sealedName: key.seal(placeOf('sealed_name', id), ''),
      sealedSecret: key.seal(placeOf('sealed_secret', id), secret.base32),
      lastStep: null,
      createdAt: this.clock.now(),
      confirmedAt: null,
      lastUsedAt: null,
    });
    const uri = new TOTP({ ...reckoning, issuer: 'Chorus', label: email, secret }).toString();
    return { kind: 'OneTimeCodeStarted', id, uri, secret: secret.base32, svg: renderSVG(uri) };
  }

  /** Begins to count with its first code. Null: the code is not this secret's, or nothing was begun. */
  async confirm(
    tx: Tx,
    accountId: AccountId,
    id: string,
    code: string,
    name: string,
  ): Promise<OneTimeCodeRow | null> {
    const row = await tx.maybe<OneTimeCodeRow>(
      'SELECT * FROM one_time_code WHERE id = $1 AND account_id = $2 AND confirmed_at IS NULL FOR NO KEY UPDATE',
      [id, accountId],
    );
    const step = row === null ? null : await this.stepOf(row, code);
    if (row === null || step === null) return null;
    const key = await this.vault.existingKey(accountSubject(accountId));
    const now = this.clock.now();
    const patch = {
      sealedName: key.seal(placeOf('sealed_name', row.id), name),
      lastStep: step,
      confirmedAt: now,
      lastUsedAt: now,
    };
    await tx.update(oneTimeCodeTable, { id: row.id }, patch);
    return { ...row, ...patch };
  }

  /** Takes a code, once: a step that was taken, and every one before it, is never taken again. */
  async take(tx: Tx, accountId: AccountId, code: string): Promise<boolean> {
    const rows = await tx.rows<OneTimeCodeRow>(
      'SELECT * FROM one_time_code WHERE account_id = $1 AND confirmed_at IS NOT NULL ORDER BY id',
      [accountId],
    );
    for (const row of rows) {
      const step = await this.stepOf(row, code);
      if (step === null) continue;
      const taken = await tx.execute(
        'UPDATE one_time_code SET last_step = $2, last_used_at = $3 WHERE id = $1 AND last_step < $2',
        [row.id, step, this.clock.now()],
      );
      if (taken === 1) return true;
    }
    return false;
  }

  async listed(tx: ReadTx, accountId: AccountId) {
    const rows = await tx.rows<OneTimeCodeRow>(
      'SELECT * FROM one_time_code WHERE account_id = $1 AND confirmed_at IS NOT NULL ORDER BY id',
      [accountId],
    );
    if (rows.length === 0) return [];
    const key = await this.vault.existingKey(accountSubject(accountId));
    return rows.map(({ id, sealedName, createdAt, lastUsedAt }) => ({
      id,
      kind: 'one_time_code' as const,
      name: key.open(placeOf('sealed_name', id), sealedName),
      createdAt,
      lastUsedAt,
    }));
  }

  async rename(tx: Tx, accountId: AccountId, id: string, name: string): Promise<boolean> {
    const key = await this.vault.existingKey(accountSubject(accountId));
    const sealed = key.seal(placeOf('sealed_name', id), name);
    return (
      (await tx.execute(
        'UPDATE one_time_code SET sealed_name = $3 WHERE id = $1 AND account_id = $2 AND confirmed_at IS NOT NULL',
        [id, accountId, sealed],
      )) === 1
    );
  }

  /** The step a code belongs to, now or one aside; compared in constant time. */
  private async stepOf(row: OneTimeCodeRow, code: string): Promise<number | null> {
    const token = code.replace(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return null;
    const { Secret, TOTP } = await import('otpauth');
    const key = await this.vault.existingKey(accountSubject(row.accountId));
    const secret = Secret.fromBase32(key.open(placeOf('sealed_secret', row.id), row.sealedSecret));
    const timestamp = this.clock.now().getTime();
    const delta = TOTP.validate({ ...reckoning, token, secret, timestamp, window: stepsAside });
    return delta === null ? null : TOTP.counter({ period: reckoning.period, timestamp }) + delta;
  }
}

const placeOf = (column: 'sealed_name' | 'sealed_secret', row: string) => ({
  table: 'one_time_code',
  column,
  row,
});

export const wrongCode = (): Refusal<'WrongCode'> =>
  refuse(
    'WrongCode',
    'This code is wrong, used already or too old. Nothing was changed. Wait for the next one and type that.',
    'code',
  );

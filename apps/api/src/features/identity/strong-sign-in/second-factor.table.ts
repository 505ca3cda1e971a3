import type { AccountId, Id } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../../platform/database/columns.js';

export interface PasskeyRow {
  readonly id: Id<'passkey'>;
  readonly accountId: AccountId;
  /** What its owner calls it; sealed under the account's key. */
  readonly sealedName: Buffer;
  /** As the authenticator gave it, base64url. Says nothing about anybody. */
  readonly credentialId: string;
  /** COSE. */
  readonly publicKey: Buffer;
  /** Of the last use. One that does not go up was used by a copy. Stays 0 where an authenticator counts nothing. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export const passkeyTable = new EntitySchema<PasskeyRow>({
  name: 'passkey',
  columns: {
    id: column.id,
    accountId: column.uuid,
    sealedName: column.sealed,
    credentialId: column.text,
    publicKey: { type: 'bytea' },
    counter: { type: 'bigint' },
    transports: column.texts,
    createdAt: column.instant,
    lastUsedAt: column.instantOrNull,
  },
  foreignKeys: [references('passkey', 'accountId', 'account')],
  indices: [
    { name: 'passkey_once', columns: ['credentialId'], unique: true },
    { name: 'passkey_by_account', columns: ['accountId'] },
  ],
});

export const challengePurposes = ['add', 'prove'] as const;
export type ChallengePurpose = (typeof challengePurposes)[number];

/** What an authenticator was asked to sign, for some minutes and for one answer. */
export interface PasskeyChallengeRow {
  readonly id: Id<'passkey_challenge'>;
  readonly accountId: AccountId;
  readonly purpose: ChallengePurpose;
  readonly challenge: string;
  readonly expiresAt: Date;
}

export const passkeyChallengeTable = new EntitySchema<PasskeyChallengeRow>({
  name: 'passkey_challenge',
  columns: {
    id: column.id,
    accountId: column.uuid,
    purpose: column.text,
    challenge: column.text,
    expiresAt: column.instant,
  },
  foreignKeys: [references('passkey_challenge', 'accountId', 'account')],
  indices: [
    { name: 'passkey_challenge_by_expiry', columns: ['expiresAt'] },
    { name: 'passkey_challenge_by_account', columns: ['accountId'] },
  ],
  checks: [oneOf('passkey_challenge', 'purpose', challengePurposes)],
});

/** An authenticator app (RFC 6238). Counts only once it was confirmed with a first code. */
export interface OneTimeCodeRow {
  readonly id: Id<'one_time_code'>;
  readonly accountId: AccountId;
  readonly sealedName: Buffer;
  /** Base32; sealed under the account's key. */
  readonly sealedSecret: Buffer;
  /** The last step whose code was taken: that one and all before it are never taken again. */
  readonly lastStep: number | null;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export const oneTimeCodeTable = new EntitySchema<OneTimeCodeRow>({
  name: 'one_time_code',
  columns: {
    id: column.id,
    accountId: column.uuid,
    sealedName: column.sealed,
    sealedSecret: column.sealed,
    lastStep: column.integerOrNull,
    createdAt: column.instant,
    confirmedAt: column.instantOrNull,
    lastUsedAt: column.instantOrNull,
  },
  foreignKeys: [references('one_time_code', 'accountId', 'account')],
  indices: [{ name: 'one_time_code_by_account', columns: ['accountId'] }],
  checks: [
    {
      name: 'one_time_code_confirmed_by_a_step',
      expression: 'confirmed_at IS NULL OR last_step IS NOT NULL',
    },
  ],
});

export interface RecoveryCodeRow {
  readonly id: Id<'recovery_code'>;
  readonly accountId: AccountId;
  /** SHA-256 of the account and 120 random bits: nothing there to guess. */
  readonly codeHash: Buffer;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

export const recoveryCodeTable = new EntitySchema<RecoveryCodeRow>({
  name: 'recovery_code',
  columns: {
    id: column.id,
    accountId: column.uuid,
    codeHash: column.hash,
    createdAt: column.instant,
    usedAt: column.instantOrNull,
  },
  foreignKeys: [references('recovery_code', 'accountId', 'account')],
  indices: [{ name: 'recovery_code_once', columns: ['accountId', 'codeHash'], unique: true }],
});

import type { AccountId, Id } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, references } from '../../../platform/database/columns.js';

export interface AccessTokenRow {
  readonly id: Id<'access_token'>;
  readonly accountId: AccountId;
  /** What its owner calls it, under the account's key. */
  readonly sealedName: Buffer;
  /** SHA-256 of what was shown once. */
  readonly tokenHash: Buffer;
  /** Words of the schema's `TokenScope`. */
  readonly scopes: readonly string[];
  /** The session it was made in had shown a second factor. */
  readonly secondFactor: boolean;
  readonly createdAt: Date;
  /** By UTC; a day is enough to see which of them nobody uses. */
  readonly lastUsedOn: string | null;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export const accessTokenTable = new EntitySchema<AccessTokenRow>({
  name: 'access_token',
  columns: {
    id: column.id,
    accountId: column.uuid,
    sealedName: column.sealed,
    tokenHash: column.hash,
    scopes: column.texts,
    secondFactor: column.flag,
    createdAt: column.instant,
    lastUsedOn: column.dayOrNull,
    expiresAt: column.instant,
    revokedAt: column.instantOrNull,
  },
  foreignKeys: [references('access_token', 'accountId', 'account')],
  indices: [
    { name: 'access_token_by_token', columns: ['tokenHash'], unique: true },
    { name: 'access_token_by_account', columns: ['accountId'] },
  ],
  checks: [
    { name: 'access_token_may_something', expression: 'cardinality(scopes) > 0' },
    {
      name: 'access_token_within_a_year',
      expression: `expires_at <= created_at + interval '366 days'`,
    },
  ],
});

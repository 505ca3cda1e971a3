import { consentPurposes, type ConsentPurpose } from '@chorus/domain/consent/consent';
import type { AccountId, ConsentId, OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** One line of the consent ledger. The application may add lines and has no right to change any. */
export interface ConsentEventRow {
  readonly id: ConsentId;
  readonly personId: PersonId;
  /** Null: given to the platform itself. */
  readonly organizationId: OrganizationId | null;
  /** As it stood in the sentence that was agreed to; the hash is made of it. */
  readonly organizationName: string | null;
  readonly purpose: ConsentPurpose;
  readonly act: 'given' | 'withdrawn';
  readonly at: Date;
  readonly wordingVersion: number;
  readonly wordingHash: string;
  readonly language: string;
  /** The account that ticked it; null once that account is gone. */
  readonly accountId: AccountId | null;
  /** Of a withdrawal: the line it takes back. */
  readonly withdraws: ConsentId | null;
}

export const consentEventTable = new EntitySchema<ConsentEventRow>({
  name: 'consent_event',
  columns: {
    id: column.id,
    personId: column.uuid,
    organizationId: column.uuidOrNull,
    organizationName: column.textOrNull,
    purpose: column.text,
    act: column.text,
    at: column.instant,
    wordingVersion: column.integer,
    wordingHash: column.text,
    language: column.text,
    accountId: column.uuidOrNull,
    withdraws: column.uuidOrNull,
  },
  foreignKeys: [
    references('consent_event', 'personId', 'person'),
    references('consent_event', 'organizationId', 'organization'),
    references('consent_event', 'accountId', 'account'),
    references('consent_event', 'withdraws', 'consent_event'),
  ],
  indices: [{ name: 'consent_event_by_person', columns: ['personId', 'organizationId', 'purpose', 'at'] }],
  checks: [
    oneOf('consent_event', 'purpose', consentPurposes),
    oneOf('consent_event', 'act', ['given', 'withdrawn']),
    { name: 'consent_event_withdrawals_withdraw', expression: `withdraws IS NULL OR act = 'withdrawn'` },
  ],
});

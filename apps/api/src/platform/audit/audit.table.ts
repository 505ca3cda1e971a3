import { EntitySchema } from 'typeorm';

export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
}

/** One operation by one actor, listing the ids it touched. Never a word of anyone's. */
export interface AuditEntryRow {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly accountId: string | null;
  readonly systemName: string | null;
  readonly operation: string;
  readonly subjects: readonly AuditSubject[];
  readonly requestId: string | null;
}

export const auditEntryTable = new EntitySchema<AuditEntryRow>({
  name: 'audit_entry',
  columns: {
    id: { type: 'uuid', primary: true },
    at: { type: 'timestamptz' },
    actorKind: { type: 'text' },
    accountId: { type: 'uuid', nullable: true },
    systemName: { type: 'text', nullable: true },
    operation: { type: 'text' },
    subjects: { type: 'jsonb' },
    requestId: { type: 'text', nullable: true },
  },
  indices: [{ name: 'audit_entry_by_time', columns: ['at'] }],
  checks: [{ name: 'audit_entry_actor', expression: `actor_kind IN ('anonymous', 'account', 'system')` }],
});

/** One link of a partition's chain over the entries. */
export interface AuditSealRow {
  readonly partition: string;
  readonly sequence: number;
  readonly entryId: string;
  readonly hash: Buffer;
  /** When the entry was written; never later than when it was sealed. */
  readonly entryAt: Date;
  readonly sealedAt: Date;
}

export const auditSealTable = new EntitySchema<AuditSealRow>({
  name: 'audit_seal',
  columns: {
    partition: { type: 'text', primary: true },
    sequence: { type: 'bigint', primary: true },
    entryId: { type: 'uuid' },
    hash: { type: 'bytea' },
    entryAt: { type: 'timestamptz' },
    sealedAt: { type: 'timestamptz' },
  },
  uniques: [{ name: 'audit_seal_once', columns: ['entryId'] }],
  indices: [{ name: 'audit_seal_by_time', columns: ['entryAt'] }],
  checks: [{ name: 'audit_seal_hash', expression: 'length(hash) = 32' }],
});

import {
  erasureKinds,
  erasureSteps,
  erasureTransitions,
  type ErasureKind,
  type ErasureState,
  type ErasureStep,
} from '@chorus/domain/data-rights/erasure';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import { statesOf } from '@chorus/domain/shared/transitions';
import type { AccountId, CaseId, Id, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export type ErasureId = Id<'erasure'>;

/** That everything of somebody was to be erased, how far it is, and what went: numbers of rows, never what was in them. */
export interface ErasureRow {
  readonly id: ErasureId;
  readonly kind: ErasureKind;
  readonly state: ErasureState;
  /** The step that comes next; null: not begun, or done. */
  readonly step: ErasureStep | null;
  /** Whose data it is; for a case too. Null for an account. */
  readonly personId: PersonId | null;
  readonly accountId: AccountId | null;
  /** Points at nothing once it is erased, and carries no foreign key for that reason. */
  readonly caseId: CaseId | null;
  /** Null: its time had come. */
  readonly askedBy: AccountId | null;
  readonly basis: AuthorityBasis | null;
  readonly askedAt: Date;
  /** By the wall clock: from here it cannot be called off. */
  readonly eraseFrom: Date;
  /** Waits for this one: a login goes after the record of its holder. */
  readonly after: ErasureId | null;
  /** When it is looked at next: the end of the time to call it off, later the next step. */
  readonly nextAt: Date;
  readonly startedAt: Date | null;
  readonly erasedAt: Date | null;
  /** Rows by table. */
  readonly removed: Readonly<Record<string, number>>;
  readonly files: number;
  readonly mails: number;
  /** Keys in the file store of bytes whose rows are gone and which are still to be removed; null: none. */
  readonly bytesLeft: readonly string[] | null;
  /** Last day on which a backup of the key may exist; null: no key was destroyed. */
  readonly keyBackupsUntil: string | null;
  /** Class of the error that stopped the last step; null: none did. */
  readonly failure: string | null;
  /** SHA-256 of the token the receipt is read with when nobody can sign in any more. */
  readonly receiptHash: Buffer | null;
}

export const erasureTable = new EntitySchema<ErasureRow>({
  name: 'erasure',
  columns: {
    id: column.id,
    kind: column.text,
    state: column.text,
    step: column.textOrNull,
    personId: column.uuidOrNull,
    accountId: column.uuidOrNull,
    caseId: column.uuidOrNull,
    askedBy: column.uuidOrNull,
    basis: column.textOrNull,
    askedAt: column.instant,
    eraseFrom: column.instant,
    after: column.uuidOrNull,
    nextAt: column.instant,
    startedAt: column.instantOrNull,
    erasedAt: column.instantOrNull,
    removed: column.json,
    files: column.integer,
    mails: column.integer,
    bytesLeft: column.jsonOrNull,
    keyBackupsUntil: column.dayOrNull,
    failure: column.textOrNull,
    receiptHash: column.hashOrNull,
  },
  foreignKeys: [
    references('erasure', 'personId', 'person'),
    references('erasure', 'accountId', 'account'),
    references('erasure', 'askedBy', 'account'),
    references('erasure', 'after', 'erasure'),
  ],
  indices: [
    {
      name: 'erasure_one_of_person',
      columns: ['personId'],
      unique: true,
      where: `kind = 'person' AND state IN ('asked', 'erasing')`,
    },
    {
      name: 'erasure_one_of_account',
      columns: ['accountId'],
      unique: true,
      where: `kind = 'account' AND state IN ('asked', 'erasing')`,
    },
    {
      name: 'erasure_one_of_case',
      columns: ['caseId'],
      unique: true,
      where: `kind = 'case' AND state IN ('asked', 'erasing')`,
    },
    { name: 'erasure_due', columns: ['nextAt'], where: `state IN ('asked', 'erasing')` },
    { name: 'erasure_by_receipt', columns: ['receiptHash'], unique: true },
    { name: 'erasure_by_asker', columns: ['askedBy', 'askedAt'] },
  ],
  checks: [
    oneOf('erasure', 'kind', erasureKinds),
    oneOf('erasure', 'state', statesOf(erasureTransitions)),
    oneOf('erasure', 'step', erasureSteps),
    {
      name: 'erasure_is_of_somebody',
      expression: `(kind = 'account') = (account_id IS NOT NULL) AND (kind <> 'account') = (person_id IS NOT NULL) AND (kind = 'case') = (case_id IS NOT NULL)`,
    },
  ],
});

/** What a rule of retention removed: how much and when, never of whom. */
export interface RetentionRunRow {
  readonly id: Id<'retention_run'>;
  readonly rule: string;
  readonly at: Date;
  readonly removed: number;
}

export const retentionRunTable = new EntitySchema<RetentionRunRow>({
  name: 'retention_run',
  columns: { id: column.id, rule: column.text, at: column.instant, removed: column.integer },
  indices: [{ name: 'retention_run_by_rule', columns: ['rule', 'at'] }],
});

/** A finished case whose time comes: when its people were told, and until when they said to keep it. */
export interface CaseKeepingRow {
  readonly id: CaseId;
  readonly personId: PersonId;
  /** The day it goes, by the business clock. */
  readonly goesOn: string;
  /** How often its people were told ahead of that day. */
  readonly told: number;
  readonly toldAt: Date | null;
  readonly keptBy: AccountId | null;
  readonly keptAt: Date | null;
}

export const caseKeepingTable = new EntitySchema<CaseKeepingRow>({
  name: 'case_keeping',
  columns: {
    id: column.id,
    personId: column.uuid,
    goesOn: column.day,
    told: column.integer,
    toldAt: column.instantOrNull,
    keptBy: column.uuidOrNull,
    keptAt: column.instantOrNull,
  },
  foreignKeys: [
    references('case_keeping', 'id', 'denial_case'),
    references('case_keeping', 'personId', 'person'),
    references('case_keeping', 'keptBy', 'account'),
  ],
  indices: [{ name: 'case_keeping_due', columns: ['goesOn'] }],
});

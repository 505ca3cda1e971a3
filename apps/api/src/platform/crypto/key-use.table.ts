import { EntitySchema } from 'typeorm';
import { column } from '../database/columns.js';

/** Which master key writes: one row. Numbers only, no key is in the database. */
export interface MasterKeyUseRow {
  readonly id: 1;
  readonly number: string;
  readonly since: Date;
  /** When a rotation had written everything under it; null: older keys may still be in use. */
  readonly finishedAt: Date | null;
}

export const masterKeyUseTable = new EntitySchema<MasterKeyUseRow>({
  name: 'master_key_use',
  columns: {
    id: { type: 'integer', primary: true },
    number: column.text,
    since: column.instant,
    finishedAt: column.instantOrNull,
  },
  checks: [{ name: 'master_key_use_one', expression: 'id = 1' }],
});

/** A process that seals or looks up, and which master keys it was started with. Times are the database's own. */
export interface KeyProcessRow {
  readonly id: string;
  /** Machine and process number. */
  readonly name: string;
  readonly knows: readonly string[];
  /** Number of the key; empty for a rotation, which writes under the newest only. */
  readonly writes: string;
  /** Round of the subjects' keys it acts by since its last sign of life; -1: a version that knows of none. */
  readonly round: number;
  readonly startedAt: Date;
  readonly seenAt: Date;
}

export const keyProcessTable = new EntitySchema<KeyProcessRow>({
  name: 'key_process',
  columns: {
    id: column.id,
    name: column.text,
    knows: column.texts,
    writes: column.text,
    round: { type: 'integer', default: -1 },
    startedAt: column.instant,
    seenAt: column.instant,
  },
});

/** The renewal of subjects' keys that goes on, or was the last: one row. */
export interface SubjectRenewalRow {
  readonly id: 1;
  /** Goes up with every step that processes must have seen before the next one. */
  readonly round: number;
  /** Null before the first renewal. The keys it made carry it. */
  readonly run: string | null;
  /** Whose keys, as the key store calls them; empty: everybody's. */
  readonly subjects: readonly string[];
  /** Whether the older keys go at its end, and are not kept for backups from before. */
  readonly forgets: boolean;
  readonly begunAt: Date | null;
  readonly finishedAt: Date | null;
}

export const subjectRenewalTable = new EntitySchema<SubjectRenewalRow>({
  name: 'subject_renewal',
  columns: {
    id: { type: 'integer', primary: true },
    round: column.integer,
    run: column.uuidOrNull,
    subjects: column.texts,
    forgets: column.flag,
    begunAt: column.instantOrNull,
    finishedAt: column.instantOrNull,
  },
  checks: [{ name: 'subject_renewal_one', expression: 'id = 1' }],
});

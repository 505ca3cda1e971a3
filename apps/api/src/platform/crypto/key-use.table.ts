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
    startedAt: column.instant,
    seenAt: column.instant,
  },
});

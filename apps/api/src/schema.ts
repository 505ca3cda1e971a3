import type { EntitySchema, MigrationInterface } from 'typeorm';
import { Precedent1764170000000 } from './features/precedent/migrations/1764170000000-precedent-tables.js';
import { decisionImportTable, decisionTable } from './features/precedent/precedent.table.js';
import { auditEntryTable } from './platform/audit/audit.table.js';
import { Audit1764001000000 } from './platform/audit/migrations/1764001000000-audit.js';
import { homeTable } from './platform/clocks/home.table.js';
import { Foundations1764000000000 } from './platform/database/migrations/1764000000000-foundations.js';
import { Outbox1764002000000 } from './platform/outbox/migrations/1764002000000-outbox.js';
import {
  deadLetterTable,
  outboxMessageTable,
  reactionReceiptTable,
  scheduleRunTable,
} from './platform/outbox/outbox.table.js';

export type Migration = new () => MigrationInterface;

/** What one part of the system keeps: its tables and the migrations that make them. */
export interface Keeps {
  readonly name: string;
  readonly tables: readonly EntitySchema[];
  readonly migrations: readonly Migration[];
}

/**
 * Everything the database holds, part by part. Kept apart from the Nest modules so that migrating, and the test
 * that compares migrations with tables, need no application.
 */
export const schema: readonly Keeps[] = [
  {
    name: 'platform',
    tables: [homeTable as EntitySchema, auditEntryTable as EntitySchema],
    migrations: [Foundations1764000000000, Audit1764001000000],
  },
  {
    name: 'outbox',
    tables: [
      outboxMessageTable as EntitySchema,
      reactionReceiptTable as EntitySchema,
      deadLetterTable as EntitySchema,
      scheduleRunTable as EntitySchema,
    ],
    migrations: [Outbox1764002000000],
  },
  {
    name: 'precedent',
    tables: [decisionImportTable as EntitySchema, decisionTable as EntitySchema],
    migrations: [Precedent1764170000000],
  },
];

export const tables: readonly EntitySchema[] = schema.flatMap((part) => part.tables);
export const migrations: readonly Migration[] = schema.flatMap((part) => part.migrations);

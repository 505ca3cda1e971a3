import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { complaintDutyTable, complaintAnswerTable } from './complaint.table.js';
import { liaisonTable, liaisonContactTable } from './liaison.table.js';
import { Complaint1764075000000 } from './migrations/1764075000000-complaint-tables.js';

/** What the feature keeps. */
export const complaintKeeps: Keeps = {
  name: 'complaint',
  tables: [
    complaintDutyTable as EntitySchema,
    complaintAnswerTable as EntitySchema,
    liaisonTable as EntitySchema,
    liaisonContactTable as EntitySchema,
  ],
  migrations: [Complaint1764075000000],
};

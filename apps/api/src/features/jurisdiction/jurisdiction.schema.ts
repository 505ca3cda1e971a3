import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { factConfirmationTable, factReportTable } from './fact-review.table.js';
import { FactsDesk1764180000000 } from './migrations/1764180000000-facts-desk.js';

/** What the feature keeps. The facts themselves are compiled. */
export const jurisdictionKeeps: Keeps = {
  name: 'jurisdiction',
  tables: [factConfirmationTable as EntitySchema, factReportTable as EntitySchema],
  migrations: [FactsDesk1764180000000],
};

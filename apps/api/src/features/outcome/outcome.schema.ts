import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { Outcome1764150000000 } from './migrations/1764150000000-outcome-tables.js';
import { OutcomesWithoutAFiling1764150000010 } from './migrations/1764150000010-outcomes-without-a-filing.js';
import { OutcomesOfAStage1764150000020 } from './migrations/1764150000020-outcomes-of-a-stage.js';
import { ConfidentialOutcomes1764150000030 } from './migrations/1764150000030-confidential-care.js';
import { FilesOfCases1764150000080 } from './migrations/1764150000080-files-of-cases.js';
import { CodesOfComplaints1764150000090 } from './migrations/1764150000090-codes-of-complaints.js';
import { SharedCases1764158000000 } from './migrations/1764158000000-shared-cases.js';
import { PlannedInside1764158000010 } from './migrations/1764158000010-planned-inside.js';
import { FilesOfLetters1764158000020 } from './migrations/1764158000020-files-of-letters.js';
import { outcomeCodeTable } from './outcome-code.table.js';
import { outcomeTable, checkInTable } from './outcome.table.js';

/** What the feature keeps. */
export const outcomeKeeps: Keeps = {
  name: 'outcome',
  tables: [outcomeTable as EntitySchema, checkInTable as EntitySchema, outcomeCodeTable as EntitySchema],
  migrations: [
    Outcome1764150000000,
    OutcomesWithoutAFiling1764150000010,
    OutcomesOfAStage1764150000020,
    ConfidentialOutcomes1764150000030,
    FilesOfCases1764150000080,
    CodesOfComplaints1764150000090,
    SharedCases1764158000000,
    PlannedInside1764158000010,
    FilesOfLetters1764158000020,
  ],
};

import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import {
  assignmentPlanTable,
  plannedItemTable,
  workItemTable,
  unassignedCaseTable,
} from './assignment.table.js';
import { Assignment1764090000000 } from './migrations/1764090000000-assignment-tables.js';
import { ConfidentialWork1764090000010 } from './migrations/1764090000010-confidential-care.js';
import { SecondFactorToSeeWork1764090000050 } from './migrations/1764090000050-second-factor.js';
import { StepsThatFileNothing1764090000060 } from './migrations/1764090000060-steps-that-file-nothing.js';
import { PlansInTheMaking1764090000070 } from './migrations/1764090000070-plans-in-the-making.js';
import { ReasonsInBothLanguages1764090000080 } from './migrations/1764090000080-reasons-in-both-languages.js';

/** What the feature keeps. */
export const assignmentKeeps: Keeps = {
  name: 'assignment',
  tables: [
    assignmentPlanTable as EntitySchema,
    plannedItemTable as EntitySchema,
    workItemTable as EntitySchema,
    unassignedCaseTable as EntitySchema,
  ],
  migrations: [
    Assignment1764090000000,
    ConfidentialWork1764090000010,
    SecondFactorToSeeWork1764090000050,
    StepsThatFileNothing1764090000060,
    PlansInTheMaking1764090000070,
    ReasonsInBothLanguages1764090000080,
  ],
};

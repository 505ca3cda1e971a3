import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { Participation1764070000000 } from './migrations/1764070000000-participation-tables.js';
import { Helpers1764070000010 } from './migrations/1764070000010-helpers.js';
import { NamedHelpers1764070000020 } from './migrations/1764070000020-named-helpers.js';
import { ConfidentialParticipation1764070000030 } from './migrations/1764070000030-confidential-care.js';
import { FinishedFrom1764070000040 } from './migrations/1764070000040-finished-from.js';
import { SecondFactorToSeeOthers1764070000060 } from './migrations/1764070000060-second-factor.js';
import { participationTable } from './participation.table.js';

/** What the feature keeps. */
export const participationKeeps: Keeps = {
  name: 'participation',
  tables: [participationTable as EntitySchema],
  migrations: [
    Participation1764070000000,
    Helpers1764070000010,
    NamedHelpers1764070000020,
    ConfidentialParticipation1764070000030,
    FinishedFrom1764070000040,
    SecondFactorToSeeOthers1764070000060,
  ],
};

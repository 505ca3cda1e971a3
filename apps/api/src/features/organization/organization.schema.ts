import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { Organization1764020000000 } from './migrations/1764020000000-organization-tables.js';
import { WhatTwoPeopleDecide1764020000010 } from './migrations/1764020000010-what-two-people-decide.js';
import { DecidedByUseCases1764020000020 } from './migrations/1764020000020-decided-by-use-cases.js';
import { WhatAnExportHolds1764020000030 } from './migrations/1764020000030-what-an-export-holds.js';
import { VerifiedSince1764190000010 } from './migrations/1764190000010-verified-since.js';
import { organizationTable, membershipTable, approvalTable } from './organization.table.js';

/** What the feature keeps. */
export const organizationKeeps: Keeps = {
  name: 'organization',
  tables: [organizationTable as EntitySchema, membershipTable as EntitySchema, approvalTable as EntitySchema],
  migrations: [
    Organization1764020000000,
    WhatTwoPeopleDecide1764020000010,
    DecidedByUseCases1764020000020,
    WhatAnExportHolds1764020000030,
    VerifiedSince1764190000010,
  ],
};

import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { consentEventTable } from './consent.table.js';
import { Consent1764030000000 } from './migrations/1764030000000-consent-tables.js';
import { Readings1764030000010 } from './migrations/1764030000010-readings.js';
import { LedgerProvesItself1764030000100 } from './migrations/1764030000100-ledger-proves-itself.js';
import { ReadingsOfExports1764030000110 } from './migrations/1764030000110-readings-of-exports.js';
import { NamedToAnOffice1764030000120 } from './migrations/1764030000120-named-to-an-office.js';
import { ReadingsOfLists1764030000130 } from './migrations/1764030000130-readings-of-lists.js';
import { readingTable } from './reading.table.js';

/** What the feature keeps. */
export const consentKeeps: Keeps = {
  name: 'consent',
  tables: [consentEventTable as EntitySchema, readingTable as EntitySchema],
  migrations: [
    Consent1764030000000,
    Readings1764030000010,
    LedgerProvesItself1764030000100,
    ReadingsOfExports1764030000110,
    NamedToAnOffice1764030000120,
    ReadingsOfLists1764030000130,
  ],
};

import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { erasureTable, retentionRunTable, caseKeepingTable } from './erasure.table.js';
import { personalExportTable } from './export.table.js';
import { DataRights1764156000000 } from './migrations/1764156000000-data-rights.js';
import { PersonalExports1764157000000 } from './migrations/1764157000000-personal-exports.js';
import { HiddenWhileErased1764159000000 } from './migrations/1764159000000-hidden-while-erased.js';
import { BytesAfterRows1764159000010 } from './migrations/1764159000010-bytes-after-rows.js';

/** What the feature keeps. */
export const dataRightsKeeps: Keeps = {
  name: 'data-rights',
  tables: [
    erasureTable as EntitySchema,
    retentionRunTable as EntitySchema,
    caseKeepingTable as EntitySchema,
    personalExportTable as EntitySchema,
  ],
  migrations: [
    DataRights1764156000000,
    PersonalExports1764157000000,
    HiddenWhileErased1764159000000,
    BytesAfterRows1764159000010,
  ],
};

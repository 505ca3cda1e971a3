import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { boardChangeTable, boardRulesTable, boardShareTable, boardTotalTable } from './board.table.js';
import { campaignBandTable } from './campaign-band.table.js';
import { editionTable } from './edition.table.js';
import { Precedent1764170000000 } from './migrations/1764170000000-precedent-tables.js';
import { Editions1764170000010 } from './migrations/1764170000010-editions.js';
import { Board1764170000020 } from './migrations/1764170000020-board.js';
import { Bands1764170000030 } from './migrations/1764170000030-bands.js';
import { BoardOfOpenCases1764170000040 } from './migrations/1764170000040-board-of-open-cases.js';
import { decisionImportTable, decisionTable } from './precedent.table.js';

/** What the feature keeps. */
export const precedentKeeps: Keeps = {
  name: 'precedent',
  tables: [
    decisionImportTable as EntitySchema,
    decisionTable as EntitySchema,
    editionTable as EntitySchema,
    boardChangeTable as EntitySchema,
    boardShareTable as EntitySchema,
    boardTotalTable as EntitySchema,
    boardRulesTable as EntitySchema,
    campaignBandTable as EntitySchema,
  ],
  migrations: [
    Precedent1764170000000,
    Editions1764170000010,
    Board1764170000020,
    Bands1764170000030,
    BoardOfOpenCases1764170000040,
  ],
};

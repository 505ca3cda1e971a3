import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { storedFileTable } from './file.table.js';
import { File1764040000000 } from './migrations/1764040000000-file-tables.js';
import { PapersOfAuthorities1764040000010 } from './migrations/1764040000010-papers-of-authorities.js';
import { SealedMeasures1764040000020 } from './migrations/1764040000020-sealed-measures.js';

/** What the feature keeps. */
export const fileKeeps: Keeps = {
  name: 'file',
  tables: [storedFileTable as EntitySchema],
  migrations: [File1764040000000, PapersOfAuthorities1764040000010, SealedMeasures1764040000020],
};

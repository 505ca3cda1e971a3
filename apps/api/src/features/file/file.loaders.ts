import { loaderById } from '../../platform/graphql/loaders.js';
import { filesByIds } from './file.repository.js';
import type { StoredFileRow } from './file.table.js';

export const fileById = loaderById<StoredFileRow>(
  'file by id',
  async (tx, ids) => new Map((await filesByIds(tx, ids)).map((row) => [row.id, row])),
);

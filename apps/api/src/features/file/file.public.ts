/** What other features may use of files. */
export { FileAccess, type FileGrant } from './file-access.js';
export { fileById } from './file.loaders.js';
export { FileModule } from './file.module.js';
export { filesByIds, findFile } from './file.repository.js';
export { storedFileTable, type StoredFileRow } from './file.table.js';
export { KeptElsewhere } from './kept-elsewhere.js';
export { Files, type FileToKeep } from './files.js';
export { TakeFile, type FileContent, type FileRefused } from './take-file.js';

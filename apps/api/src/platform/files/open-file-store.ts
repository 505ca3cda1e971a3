import { join } from 'node:path';
import type { Config } from '../config/config.js';
import type { Outbound } from '../outbound/outbound.js';
import { DiskFileStore } from './disk-file-store.js';
import type { FileStore } from './file-store.js';
import { S3FileStore } from './s3-file-store.js';

/** The store that the settings name; nothing is opened or connected to yet. */
export function openFileStore(
  { files, home }: Pick<Config, 'files' | 'home'>,
  outbound: Outbound,
): FileStore {
  return files.kind === 's3'
    ? new S3FileStore(files, outbound, join(home, 'files-on-their-way'))
    : new DiskFileStore(join(home, 'files'));
}

import type { Db } from '../database/db.js';
import type { FileStore } from '../files/file-store.js';
import { alone } from './alone.js';
import type { KeyStore } from './key-store.js';
import { KeyWatch } from './key-watch.js';
import { forgetBefore, renew, type Forgotten, type OldVersions, type Renewed } from './renewal.js';
import type { RenewalAsked } from './renewal-run.js';
import type { SealedTable } from './sealed-tables.js';

export interface RenewAloneParts {
  readonly databaseUrl: string;
  readonly db: Db;
  readonly masterKeys: readonly Buffer[];
  readonly store: KeyStore;
  readonly files: FileStore;
  readonly tables: readonly SealedTable[];
  readonly say: (line: string) => void;
}

/** What was asked of the keys of persons: new ones, the end of an interrupted renewal, or taking older ones out. */
export type AskedOfKeys = RenewalAsked | 'resume' | { readonly backupsSince: Date };

/** @returns `busy` where another renewal, or a rotation of the master key, is at work. */
export function renewAlone(
  parts: RenewAloneParts,
  asked: AskedOfKeys,
): Promise<Renewed | Forgotten | OldVersions | 'busy' | 'none' | 'other' | 'unfinished'> {
  return alone(parts.databaseUrl, async () => {
    const watch = await KeyWatch.begin(parts.db, parts.masterKeys, true);
    try {
      const own = { ...parts, watch };
      if (asked === 'resume') return await renew(own, null);
      return await ('backupsSince' in asked ? forgetBefore(own, asked.backupsSince) : renew(own, asked));
    } finally {
      await watch.stop();
    }
  });
}

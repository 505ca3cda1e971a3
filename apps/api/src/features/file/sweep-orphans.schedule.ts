import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { filesWithBytes } from './file.repository.js';
import { KeptElsewhere } from './kept-elsewhere.js';

const dayMs = 86_400_000;
const batch = 500;

/**
 * Removes bytes that no row speaks for: of a transaction that rolled back, or of a file that was erased while the
 * store was out of reach. Only what has lain for a day, so that nothing on its way in is taken.
 */
@Injectable()
export class SweepOrphans implements Schedule {
  readonly name = 'file.sweep-orphans';
  readonly everyWallSeconds = 6 * 3_600;

  constructor(
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly elsewhere: KeptElsewhere,
  ) {}

  async scan(tx: Tx): Promise<'drained'> {
    const before = new Date(Date.now() - dayMs);
    await this.store.discardUnfinished(before);
    let waiting: string[] = [];
    for await (const { key, keptAt } of this.store.list()) {
      if (keptAt < before) waiting.push(key);
      if (waiting.length < batch) continue;
      await this.removeUnknown(tx, waiting);
      waiting = [];
    }
    await this.removeUnknown(tx, waiting);
    return 'drained';
  }

  private async removeUnknown(tx: Tx, keys: readonly string[]): Promise<void> {
    const known = keys.length === 0 ? new Set<string>() : await filesWithBytes(tx, keys);
    const others = keys.length === 0 ? new Set<string>() : await this.elsewhere.among(tx, keys);
    for (const key of keys) if (!known.has(key) && !others.has(key)) await this.store.remove(key);
  }
}

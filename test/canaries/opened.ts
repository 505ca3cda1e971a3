import { join } from 'node:path';
import { inventory } from '../../apps/api/src/personal-data.js';
import { masterKeys } from '../../apps/api/src/platform/config/master-keys.js';
import { keyStoreOf } from '../../apps/api/src/platform/crypto/file-key-store.js';
import { Keyring } from '../../apps/api/src/platform/crypto/keyring.js';
import { openBytes, type SealedPlace } from '../../apps/api/src/platform/crypto/sealing.js';
import { unwrapKey } from '../../apps/api/src/platform/crypto/wrapping.js';
import { snakeCase } from '../../apps/api/src/platform/database/naming.js';
import { DiskFileStore } from '../../apps/api/src/platform/files/disk-file-store.js';
import { lookInto } from './inside.js';
import type { Searcher } from './search.js';
import type { WatchedServer } from './world.js';

/**
 * Looks into everything that is sealed, with every key there is and without regard to whose it should be: a word that stands
 * under somebody else's key outlives the key of whoever wrote it.
 */
export async function lookAtOpened(server: WatchedServer, searcher: Searcher): Promise<void> {
  const keys = await allKeys(server);
  const files = new DiskFileStore(join(server.home, 'files'));
  const look = async (place: SealedPlace, sealed: Buffer | null): Promise<void> => {
    const bytes = sealed === null || sealed.length === 0 ? null : openedBy(keys, place, sealed);
    if (bytes !== null) await lookInto(`${place.table}.${place.column}`, bytes, searcher);
  };
  for (const { table, columns, bytes } of inventory) {
    const sealed = Object.entries(columns).flatMap(([name, held]) =>
      held === 'sealed' ? [snakeCase(name)] : [],
    );
    if (sealed.length === 0 && bytes === undefined) continue;
    for (const row of await server.sql(`SELECT * FROM "${table}"`)) {
      const id = String(row.id);
      for (const column of sealed) await look({ table, column, row: id }, row[column] as Buffer | null);
      const kept = bytes === undefined ? null : row[snakeCase(bytes)];
      if (kept !== null && kept !== undefined)
        await look({ table, column: 'bytes', row: id }, await files.get(String(kept)));
    }
  }
}

async function allKeys(server: WatchedServer): Promise<readonly Buffer[]> {
  const ring = new Keyring(
    masterKeys({ home: server.home, masterKey: { values: null, file: null, command: null } }),
  );
  const store = keyStoreOf(server.home);
  const keys: Buffer[] = [];
  for (const subject of await store.list(null, 100_000)) {
    const wrapped = await store.get(subject);
    if (wrapped !== null) keys.push(unwrapKey(ring, subject, wrapped).raw);
  }
  return keys;
}

function openedBy(keys: readonly Buffer[], place: SealedPlace, sealed: Buffer): Uint8Array | null {
  for (const key of keys) {
    try {
      return openBytes(key, place, sealed);
    } catch {
      // Another one's.
    }
  }
  return null;
}

import { system } from '@chorus/domain/shared/actor';
import type { Db } from '../database/db.js';
import { countHashes, type HashCount, type HashedColumn } from './hashed-column.js';
import type { KeyStore } from './key-store.js';
import { keyUseIfAny, liveProcesses } from './key-use.js';
import type { KeyProcessRow } from './key-use.table.js';
import type { Keyring } from './keyring.js';
import { countOlderKeys, type OlderKeys } from './renew-subject-keys.js';
import { renewalIfAny, whoseIs } from './renewal-run.js';
import { countSubjectKeys } from './subject-keys.js';

export interface KeyStatus {
  /** Number of the master key that writes; null before the first start. */
  readonly writing: string | null;
  readonly since: Date | null;
  /** When everything was last found under it. */
  readonly finishedAt: Date | null;
  /** Numbers of the keys given here, newest last. */
  readonly masterKeys: readonly string[];
  readonly subjectKeys: readonly HashCount[];
  readonly hashes: readonly { readonly column: string; readonly keys: readonly HashCount[] }[];
  /** Keys of persons, accounts and organizations that newer ones have replaced. */
  readonly olderKeys: OlderKeys;
  /** The renewal of those that goes on, or was the last; null before the first. */
  readonly renewal: {
    readonly begunAt: Date;
    readonly finishedAt: Date | null;
    readonly ofEverybody: boolean;
  } | null;
  readonly processes: readonly Omit<KeyProcessRow, 'id'>[];
}

/** Looks and changes nothing. Counts every key and every hash, so it takes a while where there are many. */
export async function keyStatus(
  db: Db,
  ring: Keyring,
  store: KeyStore,
  columns: readonly HashedColumn[],
): Promise<KeyStatus> {
  const ofDatabase = await db.read(system('command-line'), async (tx) => {
    const use = await keyUseIfAny(tx);
    const hashes = [];
    for (const column of columns)
      hashes.push({ column: `${column.table}.${column.column}`, keys: await countHashes(tx, column) });
    const processes = (await liveProcesses(tx)).map(({ name, knows, writes, round, startedAt, seenAt }) => ({
      name,
      knows,
      writes,
      round,
      startedAt,
      seenAt,
    }));
    return { use, hashes, processes, renewal: await renewalIfAny(tx) };
  });
  const { use, hashes, processes, renewal } = ofDatabase;
  return {
    writing: use?.number ?? null,
    since: use?.since ?? null,
    finishedAt: use?.finishedAt ?? null,
    masterKeys: ring.numbers,
    subjectKeys: await countSubjectKeys(store, ring),
    hashes,
    olderKeys: await countOlderKeys(store, ring),
    renewal:
      renewal?.begunAt === null || renewal === null
        ? null
        : {
            begunAt: renewal.begunAt,
            finishedAt: renewal.finishedAt,
            ofEverybody: whoseIs(renewal) === null,
          },
    processes,
  };
}

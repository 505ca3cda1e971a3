import { randomBytes } from 'node:crypto';
import type { KeyStore } from './key-store.js';
import type { Keyring } from './keyring.js';
import { UnreadableSeal } from './sealing.js';
import { keysAsBytes, keysIn, newestOf, olderOf, type SubjectKeys } from './subject-key-file.js';
import { subjectsIn } from './subject-keys.js';
import type { Subject } from './vault.js';
import { unwrapKey, wrapKey } from './wrapping.js';

/** Of the installation itself nothing is sealed: its keys make digests, which cannot be made again under another key. */
const renewable = /^(person|account|organization)-/;

/** Whose keys are renewed; null: everybody's. */
export type Whose = readonly string[] | null;

export async function* renewableSubjects(store: KeyStore, whose: Whose): AsyncGenerator<Subject> {
  if (whose === null) {
    for await (const subject of subjectsIn(store)) if (renewable.test(subject)) yield subject as Subject;
  } else yield* whose as readonly Subject[];
}

/** What became of one subject's entry in the key store. */
export type Changed =
  | 'changed'
  /** It is as it should be already. */
  | 'as_it_was'
  /** The key was destroyed; it stays so. */
  | 'destroyed'
  /** It opens under none of the master keys given here. */
  | 'unreadable';

/**
 * Changes a subject's entry by compare-and-replace: of an erasure at the same moment the erasure wins.
 * @param change answers null where nothing is to be changed
 */
async function change(
  store: KeyStore,
  ring: Keyring,
  subject: string,
  change: (keys: SubjectKeys) => SubjectKeys | null,
): Promise<Changed> {
  for (;;) {
    const wrapped = await store.get(subject);
    if (wrapped === null) return 'destroyed';
    const keys = opened(ring, subject, wrapped);
    if (keys === null) return 'unreadable';
    const after = change(keys);
    if (after === null) return 'as_it_was';
    if (await store.replace(subject, wrapped, wrapKey(ring, subject, keysAsBytes(after)))) return 'changed';
  }
}

export function opened(ring: Keyring, subject: string, wrapped: Buffer): SubjectKeys | null {
  try {
    return keysIn(unwrapKey(ring, subject, wrapped).raw);
  } catch (error) {
    if (error instanceof UnreadableSeal) return null;
    throw error;
  }
}

/** Adds a key that writes nothing yet, unless this run has added it before it was interrupted. */
export const addKey = (store: KeyStore, ring: Keyring, subject: string, run: string): Promise<Changed> =>
  change(store, ring, subject, (keys) => {
    const newest = newestOf(keys);
    // One that an abandoned run left unused is as new as any.
    if (newest.run === run || newest.number > keys.writes) return null;
    const key = { number: newest.number + 1, raw: randomBytes(32), run, unusedSince: null };
    return { ...keys, keys: [...keys.keys, key] };
  });

/** Lets the newest key write. Every process must know it. */
export const promoteKey = (store: KeyStore, ring: Keyring, subject: string): Promise<Changed> =>
  change(store, ring, subject, (keys) => {
    const { number } = newestOf(keys);
    return number === keys.writes ? null : { ...keys, writes: number };
  });

/** Notes of the older keys that nothing of the running system is under them any more. */
export const markOlder = (store: KeyStore, ring: Keyring, subject: string, now: Date): Promise<Changed> =>
  change(store, ring, subject, (keys) =>
    olderOf(keys).every(({ unusedSince }) => unusedSince !== null)
      ? null
      : {
          ...keys,
          keys: keys.keys.map((one) =>
            one.number < keys.writes && one.unusedSince === null
              ? { ...one, unusedSince: now.toISOString() }
              : one,
          ),
        },
  );

/**
 * Takes back that nothing is under an older key: a dump that was restored brought it back into use, and backups that were made
 * since then need it.
 */
export const unmark = (store: KeyStore, ring: Keyring, subject: string, number: number): Promise<Changed> =>
  change(store, ring, subject, (keys) => {
    const marked = keys.keys.some((one) => one.number === number && one.unusedSince !== null);
    if (!marked) return null;
    return {
      ...keys,
      keys: keys.keys.map((one) => (one.number === number ? { ...one, unusedSince: null } : one)),
    };
  });

/** Takes older keys out for ever: what they sealed, in backups, is read by nobody any more. */
export const forgetOlder = (
  store: KeyStore,
  ring: Keyring,
  subject: string,
  which: (unusedSince: string | null) => boolean,
): Promise<Changed> =>
  change(store, ring, subject, (keys) => {
    const left = keys.keys.filter(({ number, unusedSince }) => number >= keys.writes || !which(unusedSince));
    return left.length === keys.keys.length ? null : { ...keys, keys: left };
  });

/** How subjects stand, for whoever runs the installation. */
export interface OlderKeys {
  /** Subjects with a new key that does not write yet, or whose values are not all under it: a renewal is to be finished. */
  readonly underRenewal: number;
  /** Subjects with older keys that only backups from before need. */
  readonly keptForBackups: number;
  /** From this instant on no backup needs the oldest of those; null: there is none. */
  readonly oldestUnusedSince: string | null;
}

export async function countOlderKeys(store: KeyStore, ring: Keyring): Promise<OlderKeys> {
  let [underRenewal, keptForBackups] = [0, 0];
  let oldest: string | null = null;
  for await (const subject of renewableSubjects(store, null)) {
    const wrapped = await store.get(subject);
    const keys = wrapped === null ? null : opened(ring, subject, wrapped);
    if (keys === null) continue;
    const unused = olderOf(keys).map(({ unusedSince }) => unusedSince);
    if (newestOf(keys).number > keys.writes || unused.includes(null)) underRenewal += 1;
    const marked = unused.filter((since) => since !== null).sort();
    if (marked.length > 0) keptForBackups += 1;
    if (marked[0] !== undefined && (oldest === null || marked[0] < oldest)) oldest = marked[0];
  }
  return { underRenewal, keptForBackups, oldestUnusedSince: oldest };
}

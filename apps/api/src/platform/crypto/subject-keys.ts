import type { KeyStore } from './key-store.js';
import type { Keyring } from './keyring.js';
import { UnreadableSeal } from './sealing.js';
import { unwrapKey, wrapKey } from './wrapping.js';

const page = 500;

export async function* subjectsIn(store: KeyStore): AsyncGenerator<string> {
  for (let after: string | null = null; ;) {
    const subjects: readonly string[] = await store.list(after, page);
    yield* subjects;
    after = subjects[subjects.length - 1] ?? null;
    if (subjects.length < page) return;
  }
}

/** How many subject keys are wrapped by which master key; null: by none given here. */
export async function countSubjectKeys(
  store: KeyStore,
  ring: Keyring,
): Promise<readonly { readonly masterKey: string | null; readonly count: number }[]> {
  const counts = new Map<string | null, number>(ring.numbers.map((number) => [number, 0]));
  for await (const subject of subjectsIn(store)) {
    const wrapped = await store.get(subject);
    if (wrapped === null) continue;
    const by = wrapperOf(ring, subject, wrapped);
    counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  return [...counts].map(([masterKey, count]) => ({ masterKey, count }));
}

export interface Rewrapped {
  readonly rewrapped: number;
  /** Wrapped by the key that writes already. */
  readonly already: number;
  /** Destroyed while this went on; they stay so. */
  readonly destroyedMeanwhile: number;
  /** Opened by none of the master keys given here, and left as they are. */
  readonly unreadable: number;
}

/** Wraps every subject key by the master key that writes. The subject keys themselves, and what they sealed, stay as they are. */
export async function rewrapSubjectKeys(
  store: KeyStore,
  ring: Keyring,
  step: (seen: number) => void,
): Promise<Rewrapped> {
  const done = { rewrapped: 0, already: 0, destroyedMeanwhile: 0, unreadable: 0 };
  let seen = 0;
  for await (const subject of subjectsIn(store)) {
    done[await rewrap(store, ring, subject)] += 1;
    seen += 1;
    if (seen % page === 0) step(seen);
  }
  return done;
}

async function rewrap(store: KeyStore, ring: Keyring, subject: string): Promise<keyof Rewrapped> {
  for (;;) {
    const wrapped = await store.get(subject);
    if (wrapped === null) return 'destroyedMeanwhile';
    const by = wrapperOf(ring, subject, wrapped);
    if (by === null) return 'unreadable';
    if (by === ring.writing.number) return 'already';
    const fresh = wrapKey(ring, subject, unwrapKey(ring, subject, wrapped).raw);
    if (await store.replace(subject, wrapped, fresh)) return 'rewrapped';
  }
}

function wrapperOf(ring: Keyring, subject: string, wrapped: Buffer): string | null {
  try {
    return unwrapKey(ring, subject, wrapped).by.number;
  } catch (error) {
    if (error instanceof UnreadableSeal) return null;
    throw error;
  }
}

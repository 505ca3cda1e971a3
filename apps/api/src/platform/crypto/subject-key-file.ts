/** One of a subject's keys. */
export interface SubjectKey {
  /** From 0, in the order they were made; never used a second time for the same subject. */
  readonly number: number;
  /** 32 bytes. */
  readonly raw: Buffer;
  /** The run of a renewal that made it; null: it was made with the subject. */
  readonly run: string | null;
  /** Since when nothing of the running system is under it, only backups from before may be; null: something may be. */
  readonly unusedSince: string | null;
}

/** What a subject's entry in the key store holds, unwrapped. */
export interface SubjectKeys {
  /** Number of the key that seals; the others only open. */
  readonly writes: number;
  /** In the order of their numbers. One that is newer than `writes` is known to all before it is written with. */
  readonly keys: readonly SubjectKey[];
}

const keyLength = 32;

/** 32 bytes are the one key a subject began with, its number 0; anything else is JSON. */
export function keysIn(unwrapped: Buffer): SubjectKeys {
  if (unwrapped.length === keyLength)
    return { writes: 0, keys: [{ number: 0, raw: unwrapped, run: null, unusedSince: null }] };
  const { writes, keys } = JSON.parse(unwrapped.toString('utf8')) as {
    writes: number;
    keys: readonly (Omit<SubjectKey, 'raw'> & { readonly raw: string })[];
  };
  return { writes, keys: keys.map((one) => ({ ...one, raw: Buffer.from(one.raw, 'base64') })) };
}

/** What `keysIn` reads. Longer than 32 bytes, always: an older version meets it with an error and not with a wrong key. */
export const keysAsBytes = ({ writes, keys }: SubjectKeys): Buffer =>
  Buffer.from(
    JSON.stringify({ writes, keys: keys.map((one) => ({ ...one, raw: one.raw.toString('base64') })) }),
  );

export const newestOf = ({ keys }: SubjectKeys): SubjectKey => {
  const newest = keys[keys.length - 1];
  if (newest === undefined) throw new Error('A subject in the key store has a key.');
  return newest;
};

/** Keys that sealed before the one that does now. */
export const olderOf = ({ writes, keys }: SubjectKeys): readonly SubjectKey[] =>
  keys.filter(({ number }) => number < writes);

/**
 * Where wrapped per-person keys live: outside the main database and its dumps (decision 7), so that destroying a
 * key makes everything sealed under it unreadable, also in every dump taken before.
 */
export interface KeyStore {
  /** Stores a wrapped key for a subject that has none. Answers the key that stands, which may be another's. */
  putIfAbsent(subject: string, wrapped: Buffer): Promise<Buffer>;
  get(subject: string): Promise<Buffer | null>;
  /**
   * Puts `after` in the place of `before`, whole or not at all. Answers false and changes nothing where `before` no longer
   * stands; a key that is destroyed at the same moment stays destroyed. Two that replace the same key at once must be kept
   * apart by whoever calls.
   */
  replace(subject: string, before: Buffer, after: Buffer): Promise<boolean>;
  /**
   * Subjects that have a key, in an order of the store's own, at most `limit` of them after `after`; shorter than that at the
   * end only. Keys made meanwhile may be left out.
   */
  list(after: string | null, limit: number): Promise<readonly string[]>;
  /** Forgets the key for ever, with every copy of it an interrupted write left lying, and buries it. Answers whether there was one. */
  destroy(subject: string): Promise<boolean>;
  /**
   * Notes for ever that something has ended, outside the database and its dumps: a dump that is put back does not know it,
   * and a key that is missing alone may as well have been lost.
   */
  bury(subject: string): Promise<void>;
  isBuried(subject: string): Promise<boolean>;
}

export const KEY_STORE = Symbol('KeyStore');

/**
 * Where wrapped per-person keys live: outside the main database and its dumps (decision 7), so that destroying a
 * key makes everything sealed under it unreadable, also in every dump taken before.
 */
export interface KeyStore {
  /** Stores a wrapped key for a subject that has none. Answers the key that stands, which may be another's. */
  putIfAbsent(subject: string, wrapped: Buffer): Promise<Buffer>;
  get(subject: string): Promise<Buffer | null>;
  /** Forgets the key for ever. Answers whether there was one. */
  destroy(subject: string): Promise<boolean>;
}

export const KEY_STORE = Symbol('KeyStore');

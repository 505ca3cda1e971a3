/** Where the sealed bytes of documents lie. It knows keys and ciphertext only: no names, no types, no people. */
export interface FileStore {
  /** Keeps the bytes under the key, whole or not at all. A key is written once; writing it again throws. */
  put(key: string, sealed: Uint8Array): Promise<void>;
  /** The same for what is too large to be held in memory. Where the pieces end with an error nothing is kept, and it is thrown on. */
  putPieces(key: string, sealed: AsyncIterable<Uint8Array>): Promise<void>;
  /** What lies under the key, piece by piece; null where nothing does. */
  pieces(key: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** Null where nothing lies under the key. */
  get(key: string): Promise<Buffer | null>;
  /** The first bytes alone, to see under which key the rest is. Null where nothing lies under the key. */
  head(key: string, length: number): Promise<Buffer | null>;
  /**
   * Puts the same bytes, sealed anew, in the place of those that lie there, whole or not at all; whoever reads meanwhile gets
   * the ones or the others. False, and nothing is kept, where nothing lies. What is removed at the same moment may come back:
   * whoever calls looks afterwards whether its row is still there.
   */
  replace(key: string, sealed: Uint8Array): Promise<boolean>;
  /** Whether there was something to remove. */
  remove(key: string): Promise<boolean>;
  /** Everything that is kept, in no order, for the sweep that looks for bytes without a row. */
  list(): AsyncIterable<{ readonly key: string; readonly keptAt: Date }>;
  /** Throws away what was begun before the instant and never finished. @returns how many. */
  discardUnfinished(before: Date): Promise<number>;
  /** Answers when files could be kept and read now. @throws FileStoreUnavailable with the reason */
  probe(): Promise<void>;
  /** Lets go of connections. */
  close(): Promise<void>;
}

/** The store does not answer, or not as it should; what was to be kept is not kept, and may be sent again. */
export class FileStoreUnavailable extends Error {
  override readonly name = 'FileStoreUnavailable';
  constructor(
    /** A code such as `ECONNREFUSED` or `AccessDenied`; never an address or a key. */
    readonly code: string,
  ) {
    super(`The store of documents does not answer as it should (${code}).`);
  }
}

/** The injection token of the one FileStore. */
export const FILE_STORE = Symbol('FileStore');

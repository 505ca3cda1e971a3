import { createHmac, hkdfSync } from 'node:crypto';

/** What a keyed hash is for; the same value hashed for two purposes gives unrelated hashes. */
export type HashPurpose =
  'account.email' | 'case.identifier' | 'case.payer-identifier' | 'known-device' | 'token';

/**
 * Look-ups over sealed values: HMAC-SHA-256 under a key derived from the master key, led by one byte of key
 * version. Writing uses the newest version; looking up checks all of them, so a rotation never loses a match.
 */
export class KeyedHash {
  private readonly keys: readonly { readonly version: number; readonly master: Buffer }[];

  /** @param masterKeys newest last; the version is the place in the list, from 1. */
  constructor(masterKeys: readonly Buffer[]) {
    if (masterKeys.length === 0) throw new Error('A keyed hash needs a key.');
    this.keys = masterKeys.map((master, index) => ({ version: index + 1, master }));
  }

  of(purpose: HashPurpose, value: string): Buffer {
    const newest = this.keys[this.keys.length - 1];
    if (newest === undefined) throw new Error('A keyed hash needs a key.');
    return hash(newest.version, newest.master, purpose, value);
  }

  /** Every hash the value may be stored under, newest first: `WHERE column = ANY($1)`. */
  candidates(purpose: HashPurpose, value: string): Buffer[] {
    return [...this.keys].reverse().map(({ version, master }) => hash(version, master, purpose, value));
  }
}

function hash(version: number, master: Buffer, purpose: HashPurpose, value: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `chorus keyed hash ${purpose}`, 32));
  return Buffer.concat([Buffer.of(version), createHmac('sha256', key).update(value, 'utf8').digest()]);
}

import { createHmac, hkdfSync } from 'node:crypto';
import { Keyring, type MasterKey } from './keyring.js';

/** What a keyed hash is for; the same value hashed for two purposes gives unrelated hashes. */
export type HashPurpose =
  'account.email' | 'case.identifier' | 'case.payer-identifier' | 'clinician.npi' | 'known-device' | 'token';

/** Begins a hash whose key is named by its number, at the end. Older ones begin with the place of their key in the list. */
const format = 0xff;

/** SQL: the number a hash's key has, as bytes; empty for hashes of the older format. */
export const keyNumberIn = (column: string): string => `substring(${column} FROM 34)`;

/**
 * Look-ups over sealed values: HMAC-SHA-256 under a key derived from a master key. 37 bytes: format (1) · HMAC (32) · number
 * of the master key (4). One master key writes, looking up checks all of them, so a rotation never loses a match; and a key
 * is named by what it is, not by its place in a list, so that an older one can be taken out of the list.
 */
export class KeyedHash {
  private readonly ring: Keyring;

  /** @param keys the keyring, or master keys of which the last writes. */
  constructor(keys: Keyring | readonly Buffer[]) {
    this.ring = keys instanceof Keyring ? keys : new Keyring(keys);
  }

  of(purpose: HashPurpose, value: string): Buffer {
    const { writing } = this.ring;
    return numbered(writing, hmac(writing, purpose, value));
  }

  /** Every hash the value may be stored under, the one that is written first: `WHERE column = ANY($1)`. */
  candidates(purpose: HashPurpose, value: string): Buffer[] {
    const hashes = this.ring.all.map((key) => ({ key, bytes: hmac(key, purpose, value) }));
    return [
      ...hashes.map(({ key, bytes }) => numbered(key, bytes)),
      ...hashes.map(({ key, bytes }) => Buffer.concat([Buffer.of(this.ring.placeOf(key)), bytes])),
    ];
  }
}

const numbered = ({ number }: MasterKey, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.of(format), bytes, Buffer.from(number, 'hex')]);

function hmac({ bytes }: MasterKey, purpose: HashPurpose, value: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), `chorus keyed hash ${purpose}`, 32));
  return createHmac('sha256', key).update(value, 'utf8').digest();
}

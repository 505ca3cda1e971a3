import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';

/**
 * Says whether a browser has signed in with an address before. What it keeps is a hash of the address under the master
 * key: nobody else can make it, it names nobody, and it signs nobody in. Its bearer's mails are counted apart, so that no
 * stranger who asks for mails to somebody's address keeps their own browser waiting.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly hashes: KeyedHash) {}

  /** @param email normalized. */
  tokenFor(email: string): string {
    return this.hashes.of('known-device', email).toString('base64url');
  }

  isKnown(email: string, token: string | null): boolean {
    if (token === null) return false;
    const said = Buffer.from(token, 'base64url');
    return this.hashes
      .candidates('known-device', email)
      .some((hash) => hash.length === said.length && timingSafeEqual(hash, said));
  }
}

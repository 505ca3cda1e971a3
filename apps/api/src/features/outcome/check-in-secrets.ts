import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';

/**
 * The token of a check-in's link, computed from its id under the master key. Only its digest is kept: a dump of the
 * database answers for nobody, and the mail can be written again after a crash with the same links.
 */
@Injectable()
export class CheckInSecrets {
  constructor(private readonly hashes: KeyedHash) {}

  /** 128 bits as base64url, 22 characters. */
  token(checkInId: string): string {
    return this.hashes.of('token', `check-in link ${checkInId}`).subarray(1, 17).toString('base64url');
  }

  /**
   * The token whose digest was kept: the master key that writes may be another by the time the mail is written. Null where
   * the key that made it is no longer known.
   */
  keptToken(checkInId: string, tokenHash: Buffer): string | null {
    const tokens = this.hashes
      .candidates('token', `check-in link ${checkInId}`)
      .map((hash) => hash.subarray(1, 17).toString('base64url'));
    return tokens.find((token) => digestOf(token).equals(tokenHash)) ?? null;
  }
}

export const digestOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

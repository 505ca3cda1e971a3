import { Injectable } from '@nestjs/common';
import { createHash, timingSafeEqual } from 'node:crypto';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';

/**
 * Link token and code of a sign-in, computed from its id under the master key. Nothing secret is stored: the mail
 * can be written again after a crash with the same content, and a dump of the database signs nobody in.
 */
@Injectable()
export class SignInSecrets {
  constructor(private readonly hashes: KeyedHash) {}

  /** 128 bits as base64url, 22 characters. */
  linkToken(signInId: string): string {
    return this.hashes.of('token', `sign-in link ${signInId}`).subarray(1, 17).toString('base64url');
  }

  /** The token whose digest was kept: the master key that writes may be another by the time the mail is written. */
  keptLinkToken(signInId: string, linkHash: Buffer): string {
    const tokens = this.hashes
      .candidates('token', `sign-in link ${signInId}`)
      .map((hash) => hash.subarray(1, 17).toString('base64url'));
    return tokens.find((token) => digestOf(token).equals(linkHash)) ?? this.linkToken(signInId);
  }

  /** Six digits. */
  code(signInId: string): string {
    return codeFrom(this.hashes.of('token', `sign-in code ${signInId}`));
  }

  /** Compares in constant time, against the codes of every key version that may have made it. */
  isCode(signInId: string, said: string): boolean {
    if (!/^\d{6}$/.test(said)) return false;
    return this.hashes
      .candidates('token', `sign-in code ${signInId}`)
      .map((hash) => timingSafeEqual(Buffer.from(codeFrom(hash)), Buffer.from(said)))
      .includes(true);
  }
}

/** 48 bits modulo a million: no digit is noticeably likelier. */
const codeFrom = (hash: Buffer): string => String(hash.readUIntBE(1, 6) % 1_000_000).padStart(6, '0');

/** What is stored of a token of 128 random bits. No key: there is nothing to guess. */
export function digestOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}

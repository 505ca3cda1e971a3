import { system } from '@chorus/domain/shared/actor';
import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { WallClock } from '../../platform/clocks/clocks.js';
import { KeyedHash } from '../../platform/crypto/keyed-hash.js';
import { Db } from '../../platform/database/db.js';
import type { SignInRow } from './identity.table.js';
import { digestOf, SignInSecrets } from './sign-in-secrets.js';

/** A link that works, opened in another browser than the one that asked for its mail. */
export interface AskedElsewhere {
  /** As `askingBrowser` answers it; null: nobody knows. */
  readonly from: string | null;
  readonly minutesAgo: number;
  /** What its mail says too: to be typed where the mail was asked for. */
  readonly code: string;
}

/**
 * Knows the browser that asked for a mail by a cookie, which signs nobody in. A mail that somebody else asked for to one's own
 * address looks like one's own; the page behind its link says where it was asked for.
 */
@Injectable()
export class OpenedLinks {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly hashes: KeyedHash,
    private readonly secrets: SignInSecrets,
  ) {}

  /** For the browser that asks to keep, as long as its link works. */
  cookieFor(signInId: string): string {
    return this.hashes.of('token', asked(signInId)).subarray(1, 17).toString('base64url');
  }

  /**
   * Changes nothing: mail scanners open links.
   * @param kept the cookie of the browser that opens the link.
   * @returns null in the browser that asked, and for a link that leads to nothing.
   */
  async elsewhere(token: string, kept: string | null): Promise<AskedElsewhere | null> {
    if (token === '') return null;
    const row = await this.db.read(system('sign-in'), (tx) =>
      tx.maybe<SignInRow>(
        `SELECT * FROM sign_in WHERE link_hash = $1 AND used_at IS NULL AND expires_at > $2 AND purpose = 'sign_in'`,
        [digestOf(token), this.clock.now()],
      ),
    );
    if (row === null || this.isOf(row.id, kept)) return null;
    return {
      from: row.askedFrom,
      minutesAgo: Math.floor((this.clock.now().getTime() - row.createdAt.getTime()) / 60_000),
      code: this.secrets.code(row.id),
    };
  }

  private isOf(signInId: string, kept: string | null): boolean {
    if (kept === null) return false;
    const said = Buffer.from(kept, 'base64url');
    return this.hashes
      .candidates('token', asked(signInId))
      .map((hash) => hash.subarray(1, 17))
      .some((hash) => hash.length === said.length && timingSafeEqual(hash, said));
  }
}

const asked = (signInId: string): string => `sign-in asked ${signInId}`;

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@chorus/domain/shared/ids';
import { RateLimiter } from '../../platform/auth/rate-limit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { accountSubject, Vault } from '../../platform/crypto/vault.js';
import type { Tx } from '../../platform/database/db.js';
import { Challenges } from './challenge/challenges.js';
import { OwnAccessTokens } from './tokens/own-access-tokens.js';
import { type Schedule, Schedules } from '../../platform/outbox/schedules.js';

const batch = 200;
const dayMs = 86_400_000;

/** Removes sign-ins a day after they ran out, with the keys of their addresses, and counters nobody counts by any more. */
@Injectable()
export class ForgetSignIns implements Schedule, OnModuleInit {
  readonly name = 'identity.forget-sign-ins';
  readonly everyWallSeconds = 3_600;

  constructor(
    private readonly schedules: Schedules,
    private readonly clock: WallClock,
    private readonly vault: Vault,
    private readonly limiter: RateLimiter,
    private readonly challenges: Challenges,
    private readonly tokens: OwnAccessTokens,
  ) {}

  onModuleInit(): void {
    this.schedules.register(this);
  }

  /** By the wall clock, whatever the business clock says: links and codes run by it. */
  async scan(tx: Tx): Promise<'drained' | 'more'> {
    const before = new Date(this.clock.now().getTime() - dayMs);
    const gone = await tx.rows<{ id: Id<'sign_in'> }>(
      `DELETE FROM sign_in WHERE id IN (
         SELECT id FROM sign_in WHERE expires_at < $1 ORDER BY expires_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [before],
    );
    for (const { id } of gone) await this.vault.destroy(accountSubject(id));
    if (gone.length === batch) return 'more';
    await tx.execute('DELETE FROM session WHERE expires_at < $1', [before]);
    await tx.execute('DELETE FROM passkey_challenge WHERE expires_at < $1', [before]);
    await this.limiter.sweep(tx);
    await this.challenges.sweep(tx);
    await this.tokens.sweep(tx);
    return 'drained';
  }
}

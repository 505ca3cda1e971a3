import type { AccountId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { RateLimiter } from '../../../platform/auth/rate-limit.js';

/**
 * Three of a million codes are right at any moment: a hundred tries a day leave a guesser one chance in three thousand.
 * Whoever reads somebody's mail can use the tries up, but not lock them out: a passkey is never counted, a recovery code
 * has tries of its own, and both windows end.
 */
const limits = {
  code: [
    { rule: 'one-time code', times: 10, seconds: 600 },
    { rule: 'one-time code in a day', times: 100, seconds: 86_400 },
  ],
  recovery: [{ rule: 'recovery code', times: 10, seconds: 600 }],
} as const;

@Injectable()
export class CodeLimits {
  constructor(private readonly limiter: RateLimiter) {}

  /** Counts a try and answers the refusal where there were too many. */
  async tooMany(accountId: AccountId, what: keyof typeof limits): Promise<Refusal<'TooManyRequests'> | null> {
    const within = await this.limiter.allows(limits[what].map((limit) => ({ limit, key: accountId })));
    return within
      ? null
      : refuse(
          'TooManyRequests',
          'Too many codes were tried. Nothing was changed. Wait ten minutes, or use a passkey or a recovery code now.',
        );
  }
}

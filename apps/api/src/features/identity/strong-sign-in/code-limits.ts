import type { AccountId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { RateLimiter } from '../../../platform/auth/rate-limit.js';

/** Who tries: somebody at a session, who may have shown a factor there before. */
export interface Trying {
  readonly accountId: AccountId;
  readonly sessionId: string;
  /** The session has shown a factor: it is no stranger's with the mailbox alone. */
  readonly strong: boolean;
}

const perSession = [
  { rule: 'code in a session', times: 10, seconds: 600 },
  { rule: 'code in a session in a day', times: 50, seconds: 86_400 },
] as const;
/**
 * Three of a million codes are right at any moment: a hundred wrong ones a day leave a guesser who opens session after
 * session with the mailbox one chance in three thousand. Sessions that showed a factor are not asked about it.
 */
const perMailbox = { rule: 'code in a day', times: 100, seconds: 86_400 } as const;
/** 120 bits are guessed by nobody: counted for the session alone, so that a thief shuts no recovery code of the owner's. */
const recovery = { rule: 'recovery code in a session', times: 10, seconds: 600 } as const;

@Injectable()
export class CodeLimits {
  constructor(private readonly limiter: RateLimiter) {}

  /** Counts a try and answers the refusal where there were too many. `right` takes it back: only wrong ones stay counted. */
  async tooMany(trying: Trying, what: 'code' | 'recovery'): Promise<Refusal<'TooManyRequests'> | null> {
    return (await this.limiter.allows(asksOf(trying, what)))
      ? null
      : refuse(
          'TooManyRequests',
          'Too many codes were tried. Nothing was changed. Wait ten minutes, or use a passkey or a recovery code now.',
        );
  }

  async right(trying: Trying, what: 'code' | 'recovery'): Promise<void> {
    await this.limiter.forgive(asksOf(trying, what));
  }
}

function asksOf({ accountId, sessionId, strong }: Trying, what: 'code' | 'recovery') {
  if (what === 'recovery') return [{ limit: recovery, key: sessionId }];
  const own = perSession.map((limit) => ({ limit, key: sessionId }));
  return strong ? own : [...own, { limit: perMailbox, key: accountId }];
}

import { Inject, Injectable } from '@nestjs/common';
import { asAccount } from '@chorus/domain/shared/actor';
import type { Counter } from 'prom-client';
import { audit } from '../audit/audit.js';
import { Db } from '../database/db.js';
import { LOGGER, type Logger } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { RateLimiter } from './rate-limit.js';
import type { Session } from './sessions.js';

const hour = 3_600;
/** Of one session and operation: whoever asks a thousand times says no more by it. */
const once = { rule: 'refused access in the trail', times: 1, seconds: hour } as const;
/** Of one account together: nobody fills the trail, and nobody's entries keep another's out. */
const perAccount = { rule: 'refused access of an account in the trail', times: 60, seconds: hour } as const;
const rememberedAtMost = 10_000;

/**
 * Counts who was refused, by operation and rule, and writes one entry a session, operation and hour into the audit trail. Neither
 * says what was asked for: whoever is refused a thing may have made its id up, and a number in the trail would say that it exists.
 */
@Injectable()
export class RefusedAccess {
  private readonly counter: Counter;
  /** Written this hour: asked of the database only once. */
  private readonly written = new Map<string, number>();

  constructor(
    private readonly db: Db,
    private readonly limiter: RateLimiter,
    metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.counter = metrics.counter('chorus_refused_total', 'Requests and operations that were refused.', [
      'operation',
      'rule',
    ]);
  }

  /** @param operation a root field of the schema, or `none`; both come from closed lists */
  count(operation: string, rule: string): void {
    this.counter.inc({ operation, rule });
  }

  /** The answer does not wait for a trail that cannot be written: it is a refusal whatever happens. */
  async note(session: Session | null, requestId: string, operation: string, rule: string): Promise<void> {
    this.count(operation, rule);
    if (session === null) return;
    const thisHour = Math.floor(Date.now() / (hour * 1_000));
    const key = `${session.id} ${operation}`;
    if (this.written.get(key) === thisHour) return;
    if (this.written.size >= rememberedAtMost) this.written.clear();
    this.written.set(key, thisHour);
    try {
      const asks = [
        { limit: once, key },
        { limit: perAccount, key: session.accountId },
      ];
      if (await this.limiter.allows(asks)) await this.write(session, requestId, operation, rule);
    } catch (error) {
      this.logger.error({ requestId, operation, err: error }, 'Refused access was not written down');
    }
  }

  private async write(session: Session, requestId: string, operation: string, rule: string): Promise<void> {
    const actor = asAccount(session.accountId, { requestId });
    await this.db.transaction(actor, (tx) =>
      audit(tx, {
        operation: 'access.refused',
        subjects: [
          { kind: session.kind === 'token' ? 'access_token' : 'session', id: session.id },
          { kind: 'operation', id: operation },
          { kind: 'rule', id: rule },
        ],
      }),
    );
  }
}

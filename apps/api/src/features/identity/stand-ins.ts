import { Injectable } from '@nestjs/common';
import type { AccountId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { sessionTable } from './identity.table.js';
import { type OpenedSession, openSession } from './open-session.js';

export interface StandIn extends OpenedSession {
  readonly accountId: AccountId;
}

/**
 * Sessions in the place of invented people: no mail, and counted as strong, because nobody has their mailbox or their
 * passkey. The database is asked whether this home is one of invented people; anywhere else there is no such session.
 */
@Injectable()
export class StandIns {
  constructor(private readonly clock: WallClock) {}

  async open(tx: Tx, accountId: AccountId): Promise<StandIn> {
    const { sample } = await tx.one<{ sample: boolean }>('SELECT sample FROM home WHERE id = 1');
    if (!sample) throw new Error('Nobody stands in for anybody outside a sample home.');
    const now = this.clock.now();
    const session = await openSession(tx, accountId, { kind: 'cookie', sharedDevice: false }, now);
    await tx.update(sessionTable, { id: session.sessionId }, { secondFactorAt: now });
    await audit(tx, {
      operation: 'identity.stand-in',
      subjects: [
        { kind: 'account', id: accountId },
        { kind: 'session', id: session.sessionId },
      ],
    });
    return { accountId, ...session };
  }
}

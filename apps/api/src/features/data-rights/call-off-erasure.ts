import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ErasureFacts } from './erasure-facts.js';
import { erasureTable, type ErasureRow } from './erasure.table.js';

export interface ErasureCalledOff {
  readonly kind: 'ErasureCalledOff';
  readonly erasure: ErasureRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'TooLateToCallOff'>;

/** Everything stands as it did: cases go on where they were. What was handed over meanwhile stays in its people's hands. */
@Injectable()
export class CallOffErasure {
  constructor(
    private readonly db: Db,
    private readonly facts: ErasureFacts,
    private readonly clock: WallClock,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, erasureId: string): Promise<ErasureCalledOff | Refused> {
    return this.db.transaction<ErasureCalledOff | Refused>(actor, async (tx) => {
      const seen = isId(erasureId) && actor.kind === 'account' ? await this.seen(tx, erasureId) : null;
      if (seen === null || actor.kind !== 'account') return notFound();
      if (seen.personId !== null) {
        const may = await this.facts.mayErase(tx, actor, seen.personId, (work) => tx.elevated(work));
        if (isRefusal(may)) return may;
      } else if (seen.accountId !== actor.accountId) return notFound();
      return tx.elevated(() => this.callOff(tx, seen));
    });
  }

  /** With the asker's own sight. */
  private seen(tx: Tx, id: string): Promise<ErasureRow | null> {
    return tx.maybe<ErasureRow>(`SELECT * FROM erasure WHERE id = $1 AND kind <> 'case'`, [id]);
  }

  private async callOff(tx: Tx, { id, personId }: ErasureRow): Promise<ErasureCalledOff | Refused> {
    const row = await tx.lock(erasureTable, id);
    if (row === null) return notFound();
    if (row.state !== 'asked' || row.eraseFrom.getTime() <= this.clock.now().getTime())
      return refuse('TooLateToCallOff', 'The time to call it off is over, or it was called off already.');
    await tx.update(erasureTable, { id }, { state: 'called_off' });
    // A login that was to go after it stays too: its holder's record does.
    await tx.execute(`UPDATE erasure SET state = 'called_off' WHERE after = $1 AND state = 'asked'`, [id]);
    if (personId !== null) {
      const resumed = await tx.execute(
        `UPDATE person SET state = 'active', suspended_for = NULL WHERE id = $1 AND suspended_for = 'erasure'`,
        [personId],
      );
      if (resumed > 0) await this.outbox.publish(tx, 'person.resumed', { personId });
    }
    await audit(tx, { operation: 'erasure.called_off', subjects: [{ kind: 'erasure', id }] });
    return { kind: 'ErasureCalledOff', erasure: { ...row, state: 'called_off' } };
  }
}

const notFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such erasure that you may call off.');

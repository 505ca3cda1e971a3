import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { ErasureFacts } from './erasure-facts.js';
import { erasureTable, type ErasureRow } from './erasure.table.js';
import { overdue } from './renew-erasures.js';
import { TakeBackErasure } from './take-back-erasure.js';

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
    private readonly erasures: TakeBackErasure,
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

  private async callOff(tx: Tx, { id }: ErasureRow): Promise<ErasureCalledOff | Refused> {
    const row = await tx.lock(erasureTable, id);
    if (row === null) return notFound();
    // One that nobody began in its time was not begun; it waits, and can be called off as before.
    const late = row.eraseFrom.getTime() <= this.clock.now().getTime() && row.failure !== overdue;
    if (row.state !== 'asked' || late)
      return refuse('TooLateToCallOff', 'The time to call it off is over, or it was called off already.');
    await this.erasures.calledOff(tx, row);
    return { kind: 'ErasureCalledOff', erasure: { ...row, state: 'called_off' } };
  }
}

const notFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such erasure that you may call off.');

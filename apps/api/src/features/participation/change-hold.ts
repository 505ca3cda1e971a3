import { Injectable } from '@nestjs/common';
import { checkHold } from '@chorus/domain/participation/holding';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Authorities } from '../identity/identity.public.js';
import { lockOwn } from './participation-access.js';
import { participationTable, type ParticipationRow } from './participation.table.js';

export interface HoldChanged {
  readonly kind: 'HoldChanged';
  readonly participation: ParticipationRow;
}

/** Choosing to wait for the lead cases, choosing another day, and taking it back: the person's alone [27]. */
@Injectable()
export class ChangeHold {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly authorities: Authorities,
    private readonly outbox: Outbox,
  ) {}

  /** @param until null takes the choice back */
  execute(
    actor: Actor,
    participationId: string,
    until: string | null,
  ): Promise<HoldChanged | Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput'>> {
    return this.db.transaction(actor, async (tx) => {
      const row = await lockOwn(tx, this.authorities, participationId, 'prepare');
      if (isRefusal(row)) return row;
      const checked = checkHold(until, await this.clock.today(tx));
      if (isRefusal(checked)) return checked;
      const patch = { holdUntil: until, changedAt: new Date() };
      await tx.update(participationTable, { id: row.id }, patch);
      await audit(tx, {
        operation: 'participation.hold_changed',
        subjects: [{ kind: 'participation', id: row.id }],
      });
      await this.outbox.publish(tx, 'participant.hold_changed', { participationId: row.id });
      return { kind: 'HoldChanged', participation: { ...row, ...patch } };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Db } from '../../platform/database/db.js';
import type { PeerCallRow } from './call.table.js';
import { PeerCalls, type CallMoveRefused } from './peer-calls.js';
import type { NotActing } from './ways-access.js';

export const callEnds = ['missed', 'refused_by_payer', 'not_wanted', 'to_ask'] as const;
export type CallEnd = (typeof callEnds)[number];

export interface CallNoted {
  readonly kind: 'CallNoted';
  readonly call: PeerCallRow;
}

/** The call did not come about, was not granted, is not wanted, or is wanted after all. */
@Injectable()
export class EndCall {
  constructor(
    private readonly db: Db,
    private readonly calls: PeerCalls,
  ) {}

  execute(actor: Actor, callId: string, what: CallEnd): Promise<CallNoted | NotActing | CallMoveRefused> {
    return this.db.transaction<CallNoted | NotActing | CallMoveRefused>(actor, async (tx) => {
      const acting = await this.calls.lock(tx, callId, 'schedule_call');
      if (isRefusal(acting)) return acting;
      const moved = await this.calls.move(tx, acting.call, what);
      return isRefusal(moved) ? moved : { kind: 'CallNoted', call: moved };
    });
  }
}

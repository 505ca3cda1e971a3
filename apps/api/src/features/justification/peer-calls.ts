import { Injectable } from '@nestjs/common';
import { moveCall, type CallState } from '@chorus/domain/justification/call-states';
import type { JustificationAct } from '@chorus/domain/justification/justification.policy';
import type { EventName } from '@chorus/domain/shared/events';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { peerCallTable, type PeerCallRow } from './call.table.js';
import type { AskedRequest } from './request-access.js';
import { WaysAccess, type NotActing } from './ways-access.js';

export interface ActingOnCall {
  readonly call: PeerCallRow;
  readonly asked: AskedRequest;
}

export type CallMoveRefused = Refusal<'CallMoveNotAllowed'>;

const eventOf: Readonly<Partial<Record<CallState, Extract<EventName, `call.${string}`>>>> = {
  booked: 'call.booked',
  missed: 'call.missed',
  logged: 'call.logged',
};

/** The one door to a call's row. Whatever moves it asks the appeal's order anew. */
@Injectable()
export class PeerCalls {
  constructor(
    private readonly access: WaysAccess,
    private readonly outbox: Outbox,
  ) {}

  async lock(tx: Tx, id: string, act: JustificationAct): Promise<ActingOnCall | NotActing> {
    const seen = isId(id)
      ? await tx.elevated(() => tx.maybe<PeerCallRow>('SELECT * FROM peer_call WHERE id = $1', [id]))
      : null;
    if (seen === null) return callNotFound();
    // The request first, as everywhere else.
    const asked = await this.access.lock(tx, seen.requestId, act);
    if (isRefusal(asked)) return asked.kind === 'NotFound' ? callNotFound() : asked;
    const call = await tx.elevated(() => tx.lock(peerCallTable, seen.id));
    return call === null ? callNotFound() : { call, asked };
  }

  async move(
    tx: Tx,
    call: PeerCallRow,
    to: CallState,
    patch: Partial<PeerCallRow> = {},
  ): Promise<PeerCallRow | CallMoveRefused> {
    const state = moveCall(call.state, to);
    if (isRefusal(state)) return state;
    return this.write(tx, call, { ...patch, state });
  }

  /** What was written down of a call that is over is written anew; whoever goes by it hears of it as of the first. */
  rewrite(tx: Tx, call: PeerCallRow, patch: Partial<PeerCallRow>): Promise<PeerCallRow> {
    return this.write(tx, call, patch);
  }

  private async write(tx: Tx, call: PeerCallRow, patch: Partial<PeerCallRow>): Promise<PeerCallRow> {
    const changed = { ...patch, changedAt: new Date() };
    await tx.elevated(() => tx.update(peerCallTable, { id: call.id }, changed));
    await this.tell(tx, { ...call, ...changed });
    return { ...call, ...changed };
  }

  async tell(tx: Tx, { id: callId, caseId, state }: PeerCallRow): Promise<void> {
    const subjects = [
      { kind: 'peer_call', id: callId },
      { kind: 'case', id: caseId },
    ];
    await audit(tx, { operation: `peer_call.${state}`, subjects });
    await this.outbox.publish(tx, 'call.moved', { callId, caseId });
    const event = eventOf[state];
    if (event !== undefined) await this.outbox.publish(tx, event, { callId, caseId });
  }
}

export const callNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such call, or it is not yours to see.');

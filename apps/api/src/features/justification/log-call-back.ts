import { Injectable } from '@nestjs/common';
import { addCallBack, type CallBack } from '@chorus/domain/justification/call-result';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { CallSeals } from './call-seals.js';
import { callBackTable, type CallBackRow, type PeerCallRow } from './call.table.js';
import { PeerCalls } from './peer-calls.js';
import { passageMost, typed } from './typed-text.js';
import type { NotActing } from './ways-access.js';

export interface LogCallBackInput extends Omit<CallBack, 'number' | 'note' | 'at'> {
  readonly callId: string;
  readonly at: string | Date;
  readonly number?: string | null;
  readonly note?: string | null;
}

export interface CallBackLogged {
  readonly kind: 'CallBackLogged';
  readonly call: PeerCallRow;
  readonly entry: CallBackRow;
}

/** One more line of the log; no line is ever changed, because a log that can be edited proves nothing. */
@Injectable()
export class LogCallBack {
  constructor(
    private readonly db: Db,
    private readonly calls: PeerCalls,
    private readonly seals: CallSeals,
    private readonly clock: BusinessClock,
  ) {}

  execute(
    actor: Actor,
    input: LogCallBackInput,
  ): Promise<CallBackLogged | NotActing | Refusal<'InvalidInput' | 'CallNotDated' | 'CallInFuture'>> {
    return this.db.transaction(actor, async (tx) => {
      const acting = await this.calls.lock(tx, input.callId, 'log_call');
      if (isRefusal(acting)) return acting;
      const { call } = acting;
      const number = typed(input.number, 'number', 40);
      if (isRefusal(number)) return number;
      const note = typed(input.note, 'note', passageMost / 4);
      if (isRefusal(note)) return note;
      const at = new Date(input.at);
      const { direction, result } = input;
      const line: CallBack = {
        at: Number.isNaN(at.getTime()) ? '' : at.toISOString(),
        direction,
        result,
        number,
        note,
      };
      const log = addCallBack([], line, (await this.clock.now(tx)).toISOString());
      if (isRefusal(log)) return log;
      const id = newId<'call_back'>();
      const entry: CallBackRow = {
        id,
        callId: call.id,
        caseId: call.caseId,
        personId: call.personId,
        at,
        direction,
        result,
        sealedWords: await this.seals.sealWords(call.personId, id, { number, note }),
        loggedBy: actor.kind === 'account' ? actor.accountId : null,
        loggedAt: new Date(),
      };
      await tx.elevated(() => tx.insert(callBackTable, entry));
      const subjects = [
        { kind: 'peer_call', id: call.id },
        { kind: 'call_back', id },
      ];
      await audit(tx, { operation: 'peer_call.tried', subjects });
      return { kind: 'CallBackLogged' as const, call, entry };
    });
  }
}

import { Injectable } from '@nestjs/common';
import {
  logCallResult,
  type CallRecord,
  type CallRecordRefused,
} from '@chorus/domain/justification/call-result';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { CallSeals } from './call-seals.js';
import type { PeerCallRow } from './call.table.js';
import { PeerCalls, type CallMoveRefused } from './peer-calls.js';
import { passageMost, typed } from './typed-text.js';
import type { NotActing } from './ways-access.js';

export interface LogCallResultInput extends Pick<
  CallRecord,
  'minutes' | 'reviewerName' | 'reviewerCredentials' | 'result'
> {
  readonly callId: string;
  readonly heldAt: string | Date;
  readonly criterion?: string | null;
  readonly alternative?: string | null;
  /** The approval's number, where one was given. */
  readonly reference?: string | null;
}

export interface CallResultLogged {
  readonly kind: 'CallResultLogged';
  readonly call: PeerCallRow;
}

type Refused = NotActing | CallMoveRefused | CallRecordRefused | Refusal<'InvalidInput'>;

/**
 * What came of the call; a later word takes the place of an earlier one. It becomes an outcome; it uses up no appeal and closes none.
 */
@Injectable()
export class LogCallResult {
  constructor(
    private readonly db: Db,
    private readonly calls: PeerCalls,
    private readonly seals: CallSeals,
    private readonly clock: BusinessClock,
  ) {}

  execute(actor: Actor, input: LogCallResultInput): Promise<CallResultLogged | Refused> {
    return this.db.transaction<CallResultLogged | Refused>(actor, async (tx) => {
      const acting = await this.calls.lock(tx, input.callId, 'log_call');
      if (isRefusal(acting)) return acting;
      const { call } = acting;
      const texts = readTexts(input);
      if (isRefusal(texts)) return texts;
      const heldAt = new Date(input.heldAt);
      const { minutes, result } = input;
      const record = logCallResult(
        {
          ...texts,
          heldAt: Number.isNaN(heldAt.getTime()) ? '' : heldAt.toISOString(),
          heldBy: call.relation,
          minutes,
          result,
        },
        (await this.clock.now(tx)).toISOString(),
      );
      if (isRefusal(record)) return record;
      const { reviewerName, reviewerCredentials, criterion, alternative, reference } = record;
      const said = { reviewerName, reviewerCredentials, criterion, alternative, reference };
      const patch = {
        heldAt,
        minutes,
        result,
        sealedRecord: await this.seals.sealSaid(call.personId, call.id, said),
      };
      if (call.state === 'logged')
        return { kind: 'CallResultLogged', call: await this.calls.rewrite(tx, call, patch) };
      const held = call.state === 'held' ? call : await this.calls.move(tx, call, 'held', { heldAt });
      if (isRefusal(held)) return held;
      const logged = await this.calls.move(tx, held, 'logged', patch);
      return isRefusal(logged) ? logged : { kind: 'CallResultLogged', call: logged };
    });
  }
}

type Texts = Pick<
  CallRecord,
  'reviewerName' | 'reviewerCredentials' | 'criterion' | 'alternative' | 'reference'
>;

function readTexts(input: LogCallResultInput): Texts | Refusal<'InvalidInput'> {
  const read: Record<string, string | null> = {};
  for (const field of ['reviewerName', 'reviewerCredentials', 'reference'] as const) {
    const text = typed(input[field], field);
    if (isRefusal(text)) return text;
    read[field] = text;
  }
  for (const field of ['criterion', 'alternative'] as const) {
    const text = typed(input[field], field, passageMost / 4);
    if (isRefusal(text)) return text;
    read[field] = text;
  }
  return {
    reviewerName: read['reviewerName'] ?? '',
    reviewerCredentials: read['reviewerCredentials'] ?? '',
    criterion: read['criterion'] ?? null,
    alternative: read['alternative'] ?? null,
    reference: read['reference'] ?? null,
  };
}

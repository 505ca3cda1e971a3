import { Injectable } from '@nestjs/common';
import {
  appealStages,
  mayAskForCall,
  type MayNotAskForCall,
} from '@chorus/domain/justification/call-request';
import { isCaring } from '@chorus/domain/justification/clinician';
import { isJurisdictionCode, jurisdiction } from '@chorus/domain/jurisdiction/jurisdictions';
import type { Actor } from '@chorus/domain/shared/actor';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Cases } from '../case/case.public.js';
import { peerCallTable, type PeerCallRow } from './call.table.js';
import { paperReference } from './paper-reference.js';
import { askWindowOf, ruleOfCase } from './payer-call-rule.js';
import { PeerCalls } from './peer-calls.js';
import { WaysAccess, type NotActing } from './ways-access.js';

export interface CallPlanned {
  readonly kind: 'CallPlanned';
  readonly call: PeerCallRow;
  /** What the payer's page leaves open, said before the practice asks. */
  readonly notes: readonly string[];
}

type Refused = NotActing | MayNotAskForCall | Refusal<'CallExists' | 'RequestMoveNotAllowed'>;

/** Puts the call on the practice's list, with what the payer publishes about it and until when it can be asked for. */
@Injectable()
export class PlanCall {
  constructor(
    private readonly db: Db,
    private readonly access: WaysAccess,
    private readonly cases: Cases,
    private readonly calls: PeerCalls,
    private readonly clock: BusinessClock,
  ) {}

  execute(actor: Actor, requestId: string): Promise<CallPlanned | Refused> {
    return this.db.transaction<CallPlanned | Refused>(actor, async (tx) => {
      const asked = await this.access.lock(tx, requestId, 'ask_for_call');
      if (isRefusal(asked)) return asked;
      const { row: request } = asked;
      if (['requested', 'declined', 'expired', 'moved_on', 'withdrawn'].includes(request.state))
        return refuse(
          'RequestMoveNotAllowed',
          'Nobody is asked by this request now, so nobody can hold the call.',
        );
      return tx.elevated(async () => {
        const of = await this.cases.load(tx, request.caseId);
        if (of === null) throw new Error('The case of a request cannot be read.');
        const today = await this.clock.today(tx);
        const rule = ruleOfCase(of, today);
        const window = askWindowOf(rule, of);
        const { relation } = request;
        const may = mayAskForCall({
          rule,
          window,
          relation,
          reasonKey: of.reasonKey,
          appealFiled: await appealFiled(tx, request.caseId),
          today: plainDate(today),
        });
        if (isRefusal(may)) return may;
        if (!isCaring(relation)) throw new Error('A supporting clinician asks for no call.');
        const now = new Date();
        const zone = isJurisdictionCode(of.residenceState)
          ? jurisdiction(of.residenceState).zones[0]
          : undefined;
        const call: PeerCallRow = {
          id: newId<'peer_call'>(),
          reference: paperReference(),
          requestId: request.id,
          caseId: request.caseId,
          personId: request.personId,
          state: 'to_ask',
          relation,
          askedThrough: null,
          since: today,
          askedOn: null,
          windows: [],
          zone: zone ?? 'America/New_York',
          bookedLast: null,
          askBy: window.askBy,
          lastArguable: window.lastArguable,
          heldAt: null,
          minutes: null,
          result: null,
          sealedRecord: null,
          plannedBy: actor.kind === 'account' ? actor.accountId : null,
          createdAt: now,
          changedAt: now,
        };
        if ((await tx.insert(peerCallTable, call, { onConflict: 'nothing' })) === 0)
          return refuse('CallExists', 'A call about this case is planned already. Nothing was changed.');
        await this.calls.tell(tx, call);
        return { kind: 'CallPlanned', call, notes: may.notes };
      });
    });
  }
}

/**
 * Whether somebody was asked to decide the denial again, and that still counts. Asking for a first decision, for papers or for
 * an office's help closes no call.
 */
async function appealFiled(tx: ReadTx, caseId: CaseId): Promise<boolean> {
  const { filed } = await tx.one<{ filed: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM case_act WHERE case_id = $1 AND undone_at IS NULL AND stage = ANY ($2)) AS filed`,
    [caseId, appealStages],
  );
  return filed;
}

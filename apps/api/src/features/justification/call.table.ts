import type { CallWindow } from '@chorus/domain/justification/call-request';
import { callResults, type CallBack, type CallResult } from '@chorus/domain/justification/call-result';
import { callTransitions, type CallState } from '@chorus/domain/justification/call-states';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import { peerToPeerAskers, type PeerToPeerAsker } from '@chorus/domain/jurisdiction/payer-rules';
import type { AccountId, CaseId, Id, PersonId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export const callWays = ['phone', 'portal', 'form'] as const;
export type CallWay = (typeof callWays)[number];

/** A call of the clinician with the payer's reviewer. One at a time a case. */
export interface PeerCallRow {
  readonly id: Id<'peer_call'>;
  readonly reference: string;
  readonly requestId: RequestId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly state: CallState;
  readonly relation: PeerToPeerAsker;
  readonly askedThrough: CallWay | null;
  /** Plain dates, business clock: since when somebody knows of it, and when it was asked for. */
  readonly since: string;
  readonly askedOn: string | null;
  readonly windows: readonly CallWindow[];
  /** IANA name, of the practice. */
  readonly zone: string;
  readonly bookedLast: string | null;
  readonly askBy: string | null;
  readonly lastArguable: string | null;
  readonly heldAt: Date | null;
  readonly minutes: number | null;
  readonly result: CallResult | null;
  /** Sealed JSON of `CallSaid`. */
  readonly sealedRecord: Buffer | null;
  readonly plannedBy: AccountId | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const peerCallTable = new EntitySchema<PeerCallRow>({
  name: 'peer_call',
  columns: {
    id: column.id,
    reference: column.text,
    requestId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    state: column.text,
    relation: column.text,
    askedThrough: column.textOrNull,
    since: column.day,
    askedOn: column.dayOrNull,
    windows: column.json,
    zone: column.text,
    bookedLast: column.dayOrNull,
    askBy: column.dayOrNull,
    lastArguable: column.dayOrNull,
    heldAt: column.instantOrNull,
    minutes: column.integerOrNull,
    result: column.textOrNull,
    sealedRecord: column.sealedOrNull,
    plannedBy: column.uuidOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('peer_call', 'requestId', 'justification_request'),
    references('peer_call', 'caseId', 'denial_case'),
    references('peer_call', 'personId', 'person'),
    references('peer_call', 'plannedBy', 'account'),
  ],
  indices: [
    {
      name: 'peer_call_once',
      columns: ['caseId'],
      unique: true,
      where: `state NOT IN ('logged', 'refused_by_payer', 'lapsed')`,
    },
    { name: 'peer_call_reference', columns: ['reference'], unique: true },
    { name: 'peer_call_by_case', columns: ['caseId'] },
    { name: 'peer_call_by_request', columns: ['requestId'] },
    { name: 'peer_call_lapsing', columns: ['lastArguable'], where: `state = 'to_ask'` },
  ],
  checks: [
    oneOf('peer_call', 'state', statesOf(callTransitions)),
    oneOf('peer_call', 'relation', peerToPeerAskers),
    oneOf('peer_call', 'askedThrough', callWays),
    oneOf('peer_call', 'result', callResults),
    {
      name: 'peer_call_logged_is_whole',
      expression: `state <> 'logged' OR (held_at IS NOT NULL AND minutes IS NOT NULL AND result IS NOT NULL AND sealed_record IS NOT NULL)`,
    },
  ],
});

/** One try to reach each other. Append-only. */
export interface CallBackRow {
  readonly id: Id<'call_back'>;
  readonly callId: Id<'peer_call'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly at: Date;
  readonly direction: CallBack['direction'];
  readonly result: CallBack['result'];
  /** Sealed JSON: number and note. */
  readonly sealedWords: Buffer | null;
  readonly loggedBy: AccountId | null;
  readonly loggedAt: Date;
}

export const callBackTable = new EntitySchema<CallBackRow>({
  name: 'call_back',
  columns: {
    id: column.id,
    callId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    at: column.instant,
    direction: column.text,
    result: column.text,
    sealedWords: column.sealedOrNull,
    loggedBy: column.uuidOrNull,
    loggedAt: column.instant,
  },
  foreignKeys: [
    references('call_back', 'callId', 'peer_call'),
    references('call_back', 'caseId', 'denial_case'),
    references('call_back', 'personId', 'person'),
    references('call_back', 'loggedBy', 'account'),
  ],
  indices: [
    { name: 'call_back_by_call', columns: ['callId', 'at'] },
    { name: 'call_back_by_case', columns: ['caseId'] },
  ],
  checks: [
    oneOf('call_back', 'direction', ['payer_called', 'practice_called']),
    oneOf('call_back', 'result', ['no_answer', 'message_left', 'wrong_time', 'put_off', 'connected']),
  ],
});

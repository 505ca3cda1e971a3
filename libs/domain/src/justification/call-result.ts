import type { PeerToPeerRule } from '../jurisdiction/payer-rules.js';
import type { OutcomeResult } from '../playbook/playbook.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { ClinicianRelation } from './clinician.js';
import { mayTakeCall } from './justification.policy.js';

/** A try to reach each other that did not become the call; append-only, because a log that can be edited proves nothing. */
export interface CallBack {
  /** ISO instant. */
  readonly at: string;
  readonly direction: 'payer_called' | 'practice_called';
  readonly number: string | null;
  readonly result: 'no_answer' | 'message_left' | 'wrong_time' | 'put_off' | 'connected';
  readonly note: string | null;
}

/** One more line of the log. Earlier ones are never changed; the order is that of the calls, not of the writing. */
export function addCallBack(
  log: readonly CallBack[],
  entry: CallBack,
  now: string,
): readonly CallBack[] | Refusal<'CallNotDated' | 'CallInFuture'> {
  const at = Date.parse(entry.at);
  if (Number.isNaN(at)) return refuse('CallNotDated', 'Say on which day and at what time it was.', 'at');
  if (at > Date.parse(now))
    return refuse('CallInFuture', 'It cannot be later than now. Check the date.', 'at');
  return [...log, entry].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export const callResults = ['approved', 'upheld', 'alternative_offered', 'no_decision'] as const;
export type CallResult = (typeof callResults)[number];

/** What is written down of the call (filing-requirements: date, reviewer, credential, criterion, outcome). */
export interface CallRecord {
  readonly heldAt: string;
  readonly heldBy: ClinicianRelation;
  readonly minutes: number;
  /** Sealed and never published: reviewers are named in the person's own papers only (G5, G9). */
  readonly reviewerName: string;
  readonly reviewerCredentials: string;
  readonly criterion: string | null;
  readonly result: CallResult;
  /** What was offered in its place; needed for `alternative_offered`. */
  readonly alternative: string | null;
  /** The approval's number, where one was given on the telephone. */
  readonly reference: string | null;
}

/** Longer calls are a slip of the keyboard. */
export const callMinutesMost = 240;

export type CallRecordRefused = Refusal<
  | 'OnlyWhoCaresSpeaks'
  | 'CallNotDated'
  | 'CallInFuture'
  | 'CallMinutesWrong'
  | 'ReviewerMissing'
  | 'AlternativeMissing'
>;

export function logCallResult(record: CallRecord, now: string): CallRecord | CallRecordRefused {
  if (!mayTakeCall(record.heldBy)) {
    return refuse(
      'OnlyWhoCaresSpeaks',
      'A clinician who gives an independent opinion does not hold the call.',
    );
  }
  const at = Date.parse(record.heldAt);
  if (Number.isNaN(at))
    return refuse('CallNotDated', 'Say on which day and at what time the call was.', 'heldAt');
  if (at > Date.parse(now))
    return refuse('CallInFuture', 'The call cannot be later than now. Check the date.', 'heldAt');
  if (!Number.isSafeInteger(record.minutes) || record.minutes < 1 || record.minutes > callMinutesMost)
    return refuse('CallMinutesWrong', 'How many whole minutes did it take?', 'minutes');
  if (record.reviewerName.trim() === '' || record.reviewerCredentials.trim() === '') {
    return refuse(
      'ReviewerMissing',
      'Write the reviewer’s name and credentials, or "would not say". It matters later who decided.',
      record.reviewerName.trim() === '' ? 'reviewerName' : 'reviewerCredentials',
    );
  }
  return record.result === 'alternative_offered' && (record.alternative ?? '').trim() === ''
    ? refuse('AlternativeMissing', 'Write what was offered instead.', 'alternative')
    : record;
}

/** What the call means for the case. A call is no appeal: nothing said in it uses up a level or closes one. */
export interface CallOutcome {
  readonly stage: 'peer_to_peer';
  /** Null: no decision came of it, and none is counted. */
  readonly result: OutcomeResult | null;
  /** An approval by telephone is shown as expected until it comes in writing. */
  readonly awaitsWriting: boolean;
  /** The person decides whether what was offered will do; the appeal stays open. */
  readonly personChooses: boolean;
}

/**
 * An approval is the insurer's own reversal; an uphold leaves the denial as it was; an alternative is part of a win only
 * when the person takes it. Where the payer says that the call cannot change a decision, an approval waits for paper.
 */
export function outcomeOfCall(record: Pick<CallRecord, 'result'>, rule: PeerToPeerRule | null): CallOutcome {
  const outcome = { stage: 'peer_to_peer', awaitsWriting: false, personChooses: false } as const;
  switch (record.result) {
    case 'approved':
      return rule?.canOverturn === 'no'
        ? { ...outcome, result: null, awaitsWriting: true }
        : { ...outcome, result: 'insurer_own_reversal', awaitsWriting: true };
    case 'upheld':
      return { ...outcome, result: 'upheld' };
    case 'alternative_offered':
      return { ...outcome, result: null, personChooses: true };
    case 'no_decision':
      return { ...outcome, result: null };
  }
}

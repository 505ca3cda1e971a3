import type { CaseId, PersonId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';
import type { LetterInHand, PlanTypeKey, Urgency, UrgencySpeaker, YesNoUnknown } from './case-words.js';
import type { Evidence } from './evidence.js';
import type { CaseIdentifier } from './identifier.js';
import type { CaseParty } from './parties.js';

/**
 * One denial of one service to one person. It belongs to the person, never to an organization. Dates are plain
 * `YYYY-MM-DD`; money is integer US cents.
 */
export interface Case {
  readonly id: CaseId;
  readonly personId: PersonId;
  readonly state: CaseState;
  readonly evidence: readonly Evidence[];
  readonly identifier: CaseIdentifier | null;
  readonly parties: readonly CaseParty[];
  readonly planType: PlanTypeKey;
  /** State of the insurance contract; another thing than where the person lives. */
  readonly contractState: string | null;
  readonly residenceState: string | null;
  readonly letterInHand: LetterInHand;
  /** Internal levels the plan has, as the notice or booklet says; null is unknown. */
  readonly planLevels: 1 | 2 | null;
  readonly service: string | null;
  readonly conditionKey: string | null;
  readonly treatmentKey: string | null;
  readonly codesAsPrinted: CodesAsPrinted | null;
  /** Date printed on the notice in hand, and the day it arrived. */
  readonly noticeDate: string | null;
  readonly receivedDate: string | null;
  /** The deadline the notice itself prints. */
  readonly letterDeadline: string | null;
  readonly reasonText: string | null;
  readonly reasonKey: string | null;
  readonly criteriaName: string | null;
  readonly policyNumber: string | null;
  readonly noticeAddress: NoticeAddress | null;
  readonly alreadyAppealed: YesNoUnknown | null;
  readonly urgency: Urgency | null;
  readonly urgencyStatedBy: UrgencySpeaker | null;
  readonly amountCents: number | null;
  readonly story: string | null;
}

/** Copied from the notice and read-only afterwards; the platform never suggests a code (18 USC 1347, 31 USC 3729). */
export interface CodesAsPrinted {
  readonly procedure: readonly string[];
  readonly diagnosis: readonly string[];
  readonly reason: readonly string[];
}

/** Where the person's own notice says an appeal goes; asked first and wins [22]. */
export interface NoticeAddress {
  readonly post: readonly string[] | null;
  readonly fax: string | null;
  readonly portal: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

export type CaseState =
  'intake' | 'evidenced' | 'contested' | 'decided' | 'suspended' | 'closed' | 'withdrawn';
export const caseTransitions = {
  // To contested where a fact was taken back while a filing was on its way, or the person filed by themselves.
  intake: ['evidenced', 'contested', 'suspended', 'withdrawn'],
  evidenced: ['intake', 'contested', 'decided', 'suspended', 'withdrawn'],
  // Back to evidenced when the only filing came back: nothing waits for an answer any more.
  contested: ['evidenced', 'decided', 'suspended', 'withdrawn'],
  decided: ['evidenced', 'contested', 'closed', 'suspended', 'withdrawn'],
  // To closed where it was won meanwhile: an answer that comes during a hold counts beneath it.
  suspended: ['intake', 'evidenced', 'contested', 'decided', 'closed', 'withdrawn'],
  // The person opens it again, or a result turns out to be another.
  closed: ['decided'],
  withdrawn: [],
} as const satisfies TransitionTable<CaseState>;

export const caseStateSentences: Readonly<Record<CaseState, string>> = {
  intake: 'We are still collecting what shows the denial.',
  evidenced: 'The denial is shown; nothing has been filed yet.',
  contested: 'A filing has been made and is waiting for an answer.',
  decided: 'An answer has come; the next step, if there is one, is open.',
  suspended:
    'On hold until it is settled who may act, or which case of this claim goes on; dates go on running and stay visible.',
  closed: 'Finished: no further step is open. You can open it again at any time.',
  withdrawn: 'Withdrawn by the person; the packet and the dates stay theirs.',
};

import type { Funding } from '../jurisdiction/plan-types.js';
import type { Case } from './case.js';
import type { YesNoUnknown } from './case-words.js';
import type { LetterBasis } from './letter.js';

/** A case with the few facts that only its clocks ask for. All dates are plain `YYYY-MM-DD`. */
export interface RecordedCase extends Case {
  /** Whether somebody has looked: `yes` with `letterDeadline`, `no`, or cannot tell; null: not asked yet. */
  readonly letterPrintsDeadline: YesNoUnknown | null;
  /** Counts only where the plan type allows both. */
  readonly funding: Funding | null;
  /** A second track of the state's external review, e.g. `dmhc`. */
  readonly reviewScope: string | null;
  /** Date of the first-level decision, where a later letter is in hand. */
  readonly firstLevelDecided: string | null;
  /** The day care or coverage ends, as printed on a notice that ends or cuts it. */
  readonly coverageEnds: string | null;
  /** After a level that stayed silent: the day that level was asked. */
  readonly silentLevelFiled: string | null;
  /** How the letter in hand is known; it began as the notice the person holds. */
  readonly letterBasis: LetterBasis;
  /** Shown to the person and to whoever may see confidential care, not to a parent by default [1]. */
  readonly confidential: boolean;
}

/** A case before anything is known of it. */
export function newCase(
  id: RecordedCase['id'],
  personId: RecordedCase['personId'],
  confidential: boolean,
): RecordedCase {
  return {
    id,
    personId,
    state: 'intake',
    evidence: [],
    identifier: null,
    parties: [],
    planType: 'unknown',
    contractState: null,
    residenceState: null,
    letterInHand: 'denial',
    planLevels: null,
    service: null,
    conditionKey: null,
    treatmentKey: null,
    codesAsPrinted: null,
    noticeDate: null,
    receivedDate: null,
    letterDeadline: null,
    reasonText: null,
    reasonKey: null,
    criteriaName: null,
    policyNumber: null,
    noticeAddress: null,
    alreadyAppealed: null,
    urgency: null,
    urgencyStatedBy: null,
    amountCents: null,
    story: null,
    letterPrintsDeadline: null,
    funding: null,
    reviewScope: null,
    firstLevelDecided: null,
    coverageEnds: null,
    silentLevelFiled: null,
    letterBasis: 'notice',
    confidential,
  };
}

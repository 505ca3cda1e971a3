import type { LetterInHand } from './case-words.js';
import type { RecordedCase } from './recorded-case.js';

/**
 * How the letter in hand is known. `notice`: the notice the case began with. `reported`: somebody said what came after
 * it, with its date. `estimated`: somebody said what came, and its date is not known yet; the clocks then count from the
 * earliest day it can bear and are arguable from the latest day it can have arrived. `verified`: read by a reviewer.
 */
export const letterBases = ['notice', 'reported', 'estimated', 'verified'] as const;
export type LetterBasis = (typeof letterBases)[number];

/** The facts of a case that are those of its letter in hand, and change with it. All dates are plain. */
export const letterFactKeys = [
  'letterInHand',
  'noticeDate',
  'receivedDate',
  'letterDeadline',
  'letterPrintsDeadline',
  'firstLevelDecided',
  'silentLevelFiled',
  'letterBasis',
] as const satisfies readonly (keyof RecordedCase)[];
export type LetterFacts = Pick<RecordedCase, (typeof letterFactKeys)[number]>;

export function letterFactsOf(of: LetterFacts): LetterFacts {
  return Object.fromEntries(letterFactKeys.map((key) => [key, of[key]])) as unknown as LetterFacts;
}

/** How far along its appeals a case is with a letter in hand; two on one rung never follow each other. */
const rungs: Readonly<Record<LetterInHand, number>> = {
  denial: 0,
  service_cut_notice: 0,
  coverage_end_notice: 0,
  internal_level_1_no_answer: 1,
  internal_level_1_upheld: 2,
  redetermination_upheld: 2,
  internal_level_2_upheld: 3,
  reconsideration_upheld: 3,
  final_internal_upheld: 4,
  ire_upheld: 5,
  alj_upheld: 6,
  council_upheld: 7,
};

/** Whether one letter can only have come after the other: it stands further on, and bears a later date. */
export const comesAfter = (
  later: Pick<LetterFacts, 'letterInHand' | 'noticeDate'>,
  earlier: Pick<LetterFacts, 'letterInHand' | 'noticeDate'>,
): boolean =>
  rungs[later.letterInHand] > rungs[earlier.letterInHand] &&
  later.noticeDate !== null &&
  earlier.noticeDate !== null &&
  later.noticeDate > earlier.noticeDate;

/** The letter that came as the answer to a filing. Plain dates; null is not known. */
export interface NextLetter extends Pick<
  LetterFacts,
  'letterInHand' | 'noticeDate' | 'receivedDate' | 'letterDeadline'
> {
  readonly letterBasis: LetterBasis;
  /** Said before and taken back: nothing is known of it any more. */
  readonly unsaid?: readonly ('receivedDate' | 'letterDeadline')[];
}

/**
 * The facts of a letter that takes the place of the one before.
 * @param askedOn the day the answered level was asked; counts where that level stayed silent
 */
export function nextLetterFacts(
  before: LetterFacts,
  letter: NextLetter,
  askedOn: string | null,
): LetterFacts {
  const silent = letter.letterInHand === 'internal_level_1_no_answer';
  return {
    letterInHand: letter.letterInHand,
    // Silence brings no letter: the dates of the denial that was appealed stay.
    noticeDate: letter.noticeDate ?? (silent ? before.noticeDate : null),
    receivedDate: letter.receivedDate ?? (silent ? before.receivedDate : null),
    letterDeadline: letter.letterDeadline,
    letterPrintsDeadline: letter.letterDeadline === null ? null : 'yes',
    silentLevelFiled: silent ? (askedOn ?? before.silentLevelFiled) : null,
    firstLevelDecided:
      before.letterInHand === 'internal_level_1_upheld' ? before.noticeDate : before.firstLevelDecided,
    letterBasis: letter.letterBasis,
  };
}

/** The same letter, of which more is known now. What was copied from it meanwhile stays where it still fits. */
export function amendedLetterFacts(now: LetterFacts, letter: NextLetter): LetterFacts {
  // Told once more without its date, nothing more is known than before.
  if (letter.letterBasis === 'estimated') return now;
  const noticeDate = letter.noticeDate ?? now.noticeDate;
  const fits = (day: string | null): string | null =>
    day !== null && noticeDate !== null && day < noticeDate ? null : day;
  const unsaid = (key: 'receivedDate' | 'letterDeadline') =>
    now[key] !== null && letter.unsaid?.includes(key) === true;
  const letterDeadline =
    letter.letterDeadline ?? (unsaid('letterDeadline') ? null : fits(now.letterDeadline));
  const printed = unsaid('letterDeadline') ? null : now.letterPrintsDeadline;
  return {
    ...now,
    noticeDate,
    receivedDate: letter.receivedDate ?? (unsaid('receivedDate') ? null : fits(now.receivedDate)),
    letterDeadline,
    letterPrintsDeadline: letterDeadline === null ? printed : 'yes',
    letterBasis: letter.letterBasis,
  };
}

import { addDays, plainDate } from '../shared/calendar.js';
import type { TransitionTable } from '../shared/transitions.js';
import type { OutcomeResult } from '../playbook/playbook.js';

/** A question sent to the person once a decision is due [28]. */
export type CheckInState = 'due' | 'asked' | 'answered' | 'handed_to_helper' | 'cancelled';
export const checkInTransitions = {
  due: ['asked', 'answered', 'cancelled'],
  asked: ['answered', 'handed_to_helper', 'cancelled'],
  handed_to_helper: ['answered', 'cancelled'],
  answered: [],
  cancelled: [],
} as const satisfies TransitionTable<CheckInState>;

export const checkInStateSentences: Readonly<Record<CheckInState, string>> = {
  due: 'A question about the decision is due.',
  asked: 'Asked; waiting for a tap.',
  answered: 'Answered.',
  handed_to_helper: 'No answer after three reminders; it is on a helper’s call list.',
  cancelled: 'No longer needed.',
};

/** Days after the decision-due date; the first is the due date itself. After the last, a helper calls. */
export const checkInDays = [0, 3, 10, 21] as const;

/** The days on which somebody is asked, and the day the helper's call list takes over. Plain dates. */
export function checkInSchedule(decisionDueOn: string): {
  readonly askOn: readonly string[];
  readonly callListOn: string;
} {
  const due = plainDate(decisionDueOn);
  const last = checkInDays[checkInDays.length - 1] ?? 0;
  return {
    askOn: checkInDays.map((days) => addDays(due, days)),
    callListOn: addDays(due, last + 1),
  };
}

/** What is to be done on `today` for a question asked `timesAsked` times and not answered. */
export function checkInDue(
  decisionDueOn: string,
  timesAsked: number,
  today: string,
): 'ask' | 'call_list' | 'nothing' {
  const schedule = checkInSchedule(decisionDueOn);
  const nextOn = schedule.askOn[timesAsked];
  if (nextOn !== undefined) return nextOn <= today ? 'ask' : 'nothing';
  return schedule.callListOn <= today ? 'call_list' : 'nothing';
}

/** Days after a report on which a picture of the decision is asked for again; after the last one a helper calls. */
export const evidenceDays = [3, 10, 21] as const;

/**
 * What is to be done on `today` for a report of which nothing shows it yet. What was told is never lost; without the
 * letter it counts nowhere, and the date of the next step is the safest guess instead of the printed one.
 * @param since plain date of the report
 */
export function evidenceDue(
  since: string,
  timesAsked: number,
  today: string,
): 'ask' | 'call_list' | 'nothing' {
  const days = evidenceDays[timesAsked] ?? (evidenceDays.at(-1) ?? 0) + 1;
  if (addDays(plainDate(since), days) > today) return 'nothing';
  return timesAsked < evidenceDays.length ? 'ask' : 'call_list';
}

export const oneTapAnswers = ['won', 'partly', 'lost', 'nothing_yet', 'something_else'] as const;
export type OneTapAnswer = (typeof oneTapAnswers)[number];

/** What a tap means. `nothing_yet` reports no outcome while the limit runs; `something_else` needs a human. */
export function resultOfTap(answer: OneTapAnswer, decisionLimitPassed: boolean): OutcomeResult | null {
  switch (answer) {
    case 'won':
      return 'overturned';
    case 'partly':
      return 'partly_overturned';
    case 'lost':
      return 'upheld';
    case 'nothing_yet':
      return decisionLimitPassed ? 'no_answer_in_time' : null;
    case 'something_else':
      return 'unknown';
  }
}

import type { OutcomeResult } from '../playbook/playbook.js';

const opening: readonly OutcomeResult[] = ['upheld', 'partly_overturned', 'no_answer_in_time'];

/** Outcomes after which something is left to contest: another letter, or the silence that stands for one, is in hand. */
export const contestsOutcome = (result: OutcomeResult): boolean => opening.includes(result);

import { refuse, type Refusal } from '../shared/refusal.js';
import type { SubmissionState } from './submission-states.js';

export const recallMinutes = 30;

/**
 * Until when a signed filing waits for second thoughts [25]: half an hour, none when urgent or due today. Instants
 * are ISO strings. Returns the instant from which it may go out.
 */
export function releasableFrom(
  signedAt: string,
  facts: { readonly urgent: boolean; readonly actBy: string | null; readonly today: string },
): string {
  const dueToday = facts.actBy !== null && facts.actBy <= facts.today;
  const minutes = facts.urgent || dueToday ? 0 : recallMinutes;
  return new Date(Date.parse(signedAt) + minutes * 60_000).toISOString();
}

/** Taking a filing back: until it is being sent, whatever the half hour says; afterwards it is a withdrawal. */
export function recall(state: SubmissionState): 'recalled' | Refusal<'TooLateToRecall'> {
  return state === 'signed' || state === 'queued' || state === 'handed_to_person' || state === 'released'
    ? 'recalled'
    : refuse(
        'TooLateToRecall',
        'It has gone out or is going out now. You can write to the recipient to withdraw it.',
      );
}

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
    : refuse('TooLateToRecall', notRecalled[state]);
}

const goneOut = 'It has gone out. You can write to the recipient to withdraw it.';
const unsigned = 'It is not signed, so nothing can go out. You can withdraw it, or leave it as it is.';
const notGone = 'It has not gone out, and nothing goes out by itself now. You can withdraw it.';
const ended = 'It is taken back or replaced already. Nothing of it goes out.';

/** What is true of a filing that cannot be recalled, state by state. */
const notRecalled: Readonly<
  Record<Exclude<SubmissionState, 'signed' | 'queued' | 'handed_to_person' | 'released'>, string>
> = {
  draft: unsigned,
  ready: unsigned,
  attempting: 'It is going out at this moment. Look again in a minute; then you can withdraw it.',
  sent: goneOut,
  reported_sent: goneOut,
  proved: goneOut,
  answered: 'It has been answered. It cannot be taken back any more.',
  held_locally: notGone,
  failed: notGone,
  bounced: notGone,
  rejected_by_recipient: notGone,
  uncertain:
    'Nobody knows whether it went out. You can withdraw it; ask the recipient whether they have it, and tell them.',
  superseded: ended,
  recalled: ended,
  withdrawn: ended,
};

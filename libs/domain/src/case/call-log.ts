import { refuse, type Refusal } from '../shared/refusal.js';

/** One call as it was: append-only, because a log that can be edited proves nothing. */
export interface CallLogEntry {
  /** ISO instant of the call. */
  readonly at: string;
  readonly calledNumber: string | null;
  /** Who answered, as they gave their name. */
  readonly spokeWith: string | null;
  readonly reference: string | null;
  readonly said: string;
  readonly minutes: number | null;
}

/** A call counts as evidence when it says when and what; `now` is the ISO instant by the business clock. */
export function logCall(
  entry: CallLogEntry,
  now: string,
): CallLogEntry | Refusal<'CallNotDated' | 'CallInFuture' | 'CallWithoutWords'> {
  const at = Date.parse(entry.at);
  // A year typed with a digit too few lies before any plan, and outside the days that are kept.
  if (Number.isNaN(at) || at < Date.UTC(1900, 0, 2))
    return refuse('CallNotDated', 'Say on which day and at what time the call was.', 'at');
  if (at > Date.parse(now))
    return refuse('CallInFuture', 'The call cannot be later than now. Check the date.', 'at');
  if (entry.said.trim() === '')
    return refuse('CallWithoutWords', 'Write what you were told, in a sentence.', 'said');
  return entry;
}

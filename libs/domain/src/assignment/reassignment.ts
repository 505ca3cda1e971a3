import { refuse, type Refusal } from '../shared/refusal.js';
import { plainDate, type HolidayCalendar } from '../shared/calendar.js';
import type { Assignment, RecipientWay } from './assignment.js';
import { safeDay } from './timing.js';

/** What an organizer may choose by hand for a step nobody has begun. Left out stays as it is. */
export interface Choice {
  readonly channel: RecipientWay['channel'] | null;
  readonly releaseFrom: string | null;
}

export interface Reassigned {
  readonly assignment: Assignment;
  /** Said before it is done: what leaves when, and how much room is left to the legal date. */
  readonly consequence: string;
}

export type ReassignmentRefused = Refusal<'NoSuchWay' | 'PastSafeDay' | 'ReleaseInPast'>;

/** Nothing is sent in this step, so there is no way to choose: its day follows from who does it. */
const noFiling = (): ReassignmentRefused =>
  refuse(
    'NoSuchWay',
    'Nothing is sent in this step, so no way of sending can be chosen. Whoever does it gives it back, and the next plan finds another.',
    'channel',
  );

/**
 * Moves one step on purpose. The safe day of the new channel is a wall: a hand may choose within the law's time,
 * never past it. `today` is a plain date of the business clock.
 */
export function reassign(
  before: Assignment,
  choice: Choice,
  ways: readonly RecipientWay[],
  today: string,
  closed: HolidayCalendar,
): Reassigned | ReassignmentRefused {
  const channel = choice.channel ?? before.channel;
  if (before.channel === null || channel === null) return noFiling();
  const way = ways.find((one) => one.channel === channel && one.recipientKey === before.recipientKey);
  if (way === undefined) {
    return refuse(
      'NoSuchWay',
      'No such way to this recipient is known. The one on the notice comes first; nothing was changed.',
      'channel',
    );
  }
  const releaseFrom = choice.releaseFrom ?? (before.releaseFrom < today ? today : before.releaseFrom);
  if (releaseFrom < today) {
    return refuse('ReleaseInPast', 'That day is over. Choose today or a later day.', 'releaseFrom');
  }
  const sendBy = before.actBy === null ? null : safeDay(before.actBy, channel, closed);
  const last = sendBy !== null && sendBy < today ? today : sendBy;
  if (last !== null && releaseFrom > last) {
    return refuse(
      'PastSafeDay',
      `By ${channel} it must leave by ${last} to be safe for ${before.actBy ?? last}. Choose an earlier day or a quicker way; nothing was changed.`,
      'releaseFrom',
    );
  }
  const assignment: Assignment = {
    ...before,
    channel,
    lineKey: way.lineKey,
    releaseFrom: plainDate(releaseFrom),
    sendBy,
    reasons: ['An organizer chose this by hand.', ...before.reasons],
  };
  return { assignment, consequence: consequenceOf(before, assignment) };
}

function consequenceOf(before: Assignment, after: Assignment): string {
  const way =
    before.channel === after.channel
      ? `by ${after.channel}`
      : `by ${after.channel} instead of ${before.channel}`;
  const date =
    after.sendBy === null
      ? 'No date is known for it; the date on the letter is asked first.'
      : `The last safe day is ${after.sendBy}, for ${after.actBy ?? after.sendBy}.`;
  return `It leaves ${way} from ${after.releaseFrom}. ${date} Later plans leave it where it is, until its date changes.`;
}

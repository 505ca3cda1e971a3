/** Pauses between two questions about a fax that was taken, in milliseconds; the last one repeats. */
const pausesMs = [5_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000, 3_600_000];

const hourMs = 3_600_000;
/** A service's own repeated calls are over by then: without a confirmation a person is asked. */
const confirmedWithinMs = 24 * hourMs;
/** Where the date is now, there is no day to wait for it. */
const confirmedWithinMsWhenPressing = 2 * hourMs;
/** A late confirmation still settles what a person has not settled. */
export const followedForMs = 72 * hourMs;

export interface FollowingFacts {
  /** Questions asked so far, from 1. */
  readonly asked: number;
  /** Milliseconds by the wall clock since the service took the fax. */
  readonly ageMs: number;
  /** Waiting would risk the date (see `pressing`). */
  readonly pressing: boolean;
}

export interface Following {
  /** Nobody knows whether it arrived: a person is asked from here on. */
  readonly unconfirmed: boolean;
  /** Milliseconds until the next question; null: no more. */
  readonly wait: number | null;
}

/** What follows where the fax service cannot say yet what became of a fax. */
export function followFax({ asked, ageMs, pressing }: FollowingFacts): Following {
  const unconfirmed = ageMs >= (pressing ? confirmedWithinMsWhenPressing : confirmedWithinMs);
  const wait = pausesMs[Math.min(Math.max(asked, 1), pausesMs.length) - 1] ?? hourMs;
  return { unconfirmed, wait: ageMs >= followedForMs ? null : wait };
}

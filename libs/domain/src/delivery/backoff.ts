/** Tries of one release before it goes to a person. Only failures that certainly delivered nothing are tried again. */
export const mostTries = 6;

const longestMs = 7_200_000;
const longestUrgentMs = 300_000;

export interface RetryFacts {
  readonly now: string;
  readonly lastSafeInstant: string | null;
  readonly urgent: boolean;
  /** What the transport itself asked for, in milliseconds; null where it asked for nothing. */
  readonly askedMs: number | null;
}

/**
 * Wait in milliseconds before the try after `tries` failed ones: 1, 5, 25 minutes, then two hours; never less than the
 * transport asked for. Null: no more tries, or the last safe moment would pass while waiting, so that a person is asked
 * while there is still time; also where the transport asks for more patience than a filing has.
 */
export function waitBeforeRetry(tries: number, facts: RetryFacts): number | null {
  if (tries < 1) throw new RangeError('At least one try has failed');
  if (tries >= mostTries) return null;
  const usual = Math.min(60_000 * 5 ** (tries - 1), facts.urgent ? longestUrgentMs : longestMs);
  const wait = Math.max(usual, facts.askedMs ?? 0);
  const over =
    facts.lastSafeInstant !== null && Date.parse(facts.now) + wait > Date.parse(facts.lastSafeInstant);
  return over || wait > 2 * longestMs ? null : wait;
}

/**
 * How long a notice is tried. `days`: an outage over a long weekend must not cost anybody their mail. `moments`: somebody
 * sits and waits for it, and asks anew where it does not come.
 */
export type NoticePatience = 'days' | 'moments';

interface NoticeLadder {
  readonly firstMs: number;
  readonly growth: number;
  readonly longestMs: number;
  readonly patienceMs: number;
}

export const noticeLadders: Readonly<Record<NoticePatience, NoticeLadder>> = {
  days: { firstMs: 60_000, growth: 5, longestMs: 7_200_000, patienceMs: 4 * 86_400_000 },
  moments: { firstMs: 2_000, growth: 2, longestMs: 30_000, patienceMs: 1_200_000 },
};

/**
 * Wait in milliseconds before the next try of a notice; null once its patience is over. Counted by tries and not by its
 * age: what was held for a week by the kill switch, or by a worker that was down, begins with all of its tries.
 */
export function waitBeforeNotice(tries: number, patience: NoticePatience): number | null {
  if (tries < 1) throw new RangeError('At least one try has failed');
  const { firstMs, growth, longestMs, patienceMs } = noticeLadders[patience];
  let waited = 0;
  let wait = firstMs;
  for (let failed = 1; failed < tries && waited <= patienceMs; failed += 1) {
    waited += wait;
    wait = Math.min(wait * growth, longestMs);
  }
  return waited + wait > patienceMs ? null : wait;
}

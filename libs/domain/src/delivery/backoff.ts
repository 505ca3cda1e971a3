/** Tries of one release before it goes to a person. Only failures that certainly delivered nothing are tried again. */
export const mostTries = 6;

/**
 * Wait in milliseconds before the try after `tries` failed ones: 1, 5, 25 minutes, then two hours. Null: no more
 * tries, or the last safe day would pass while waiting, so that a person is asked while there is still time.
 */
export function waitBeforeRetry(
  tries: number,
  facts: { readonly now: string; readonly lastSafeInstant: string | null; readonly urgent: boolean },
): number | null {
  if (tries < 1) throw new RangeError('At least one try has failed');
  if (tries >= mostTries) return null;
  const wait = Math.min(60_000 * 5 ** (tries - 1), facts.urgent ? 300_000 : 7_200_000);
  const over =
    facts.lastSafeInstant !== null && Date.parse(facts.now) + wait > Date.parse(facts.lastSafeInstant);
  return over ? null : wait;
}

/** Pace of one fax line or mailbox [25]; never of post, portals or phone. Adjustable, and shown. */
export interface Pace {
  readonly perHour: number;
  readonly perBusinessDay: number;
}
export const defaultPace: Pace = { perHour: 5, perBusinessDay: 20 };

export interface PaceUse {
  /** Releases on this line in the last sixty minutes, and today in the recipient's zone. */
  readonly lastHour: number;
  readonly today: number;
  /** Instant of the oldest release of the last hour; null when there was none. */
  readonly oldestInHour: string | null;
}

export type PaceAnswer =
  | { readonly go: true; readonly overridden: boolean }
  | { readonly go: false; readonly until: string | null; readonly reason: string };

/**
 * Whether the line takes another one now. What presses (see `pressing`) overrides the pace. `until` is the instant at
 * which the hour has room again; null means the next business day.
 */
export function paceAllows(pace: Pace, use: PaceUse, presses: boolean): PaceAnswer {
  const full = use.today >= pace.perBusinessDay || use.lastHour >= pace.perHour;
  if (!full) return { go: true, overridden: false };
  if (presses) return { go: true, overridden: true };
  if (use.today >= pace.perBusinessDay || use.oldestInHour === null) {
    return {
      go: false,
      until: null,
      reason: 'The line has had its number for today; the next business day.',
    };
  }
  return {
    go: false,
    until: new Date(Date.parse(use.oldestInHour) + 3_600_000).toISOString(),
    reason: 'The line has had its number for this hour.',
  };
}

const windowMs = 60_000;
/** More askers than this in one minute are no longer told apart; the window starts anew. */
const askersAtMost = 100_000;

/** What one asker's free queries may cost; configuration, for a demo or a benchmark to widen. */
export interface CostLimits {
  readonly perRequest: number;
  readonly perMinute: number;
}

/**
 * Counts what each asker's free queries have cost in this minute, in this process: like `requestLimit` a wall against too much,
 * which must not cost a database query itself. Several processes allow as many times as much.
 */
export class CostBudget {
  private spent = new Map<string, number>();
  private until = 0;

  constructor(readonly limits: CostLimits) {}

  /**
   * Takes the cost from the asker's minute, unless there is not enough left; then nothing is taken.
   * @returns seconds to wait where there is not, else null.
   */
  take(asker: string, cost: number, now: number = Date.now()): number | null {
    if (now >= this.until || this.spent.size > askersAtMost) {
      this.spent = new Map();
      this.until = now + windowMs;
    }
    const sum = (this.spent.get(asker) ?? 0) + cost;
    if (sum > this.limits.perMinute) return Math.max(1, Math.ceil((this.until - now) / 1_000));
    this.spent.set(asker, sum);
    return null;
  }
}

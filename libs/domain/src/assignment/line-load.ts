import type { PlainDate, HolidayCalendar } from '../shared/calendar.js';
import type { RecipientLine } from './assignment.js';
import { businessDaysWithin } from './timing.js';

/** Default pace of a fax line or mailbox a business day [25]; adjustable and shown. */
export const defaultPerBusinessDay = 20;

/** How full each fax line or mailbox is, day by day, while a plan is made. */
export class LineLoad {
  private readonly limits: ReadonlyMap<string, number>;
  private readonly counts = new Map<string, number>();

  constructor(
    lines: readonly RecipientLine[],
    private readonly closed: HolidayCalendar,
  ) {
    this.limits = new Map(lines.map((line) => [line.lineKey, line.perBusinessDay]));
    for (const line of lines) {
      for (const { date, count } of line.planned) this.add(line.lineKey, date, count);
    }
  }

  add(lineKey: string, date: string, count = 1): void {
    this.counts.set(`${lineKey} ${date}`, this.on(lineKey, date) + count);
  }

  /**
   * The first business day with room, up to the last safe day. Without any the legal date overrides the pace, and the
   * least loaded day is taken, so that no single day is flooded. `late` is after the filing window, never after `last`.
   */
  place(
    lineKey: string,
    from: PlainDate,
    preferred: PlainDate,
    last: PlainDate,
  ): { readonly day: PlainDate; readonly crowded: boolean; readonly late: boolean } {
    const limit = this.limits.get(lineKey) ?? defaultPerBusinessDay;
    let day = last < from ? from : last;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of businessDaysWithin(from, last, this.closed)) {
      const count = this.on(lineKey, candidate);
      if (count < least) [day, least] = [candidate, count];
      if (count < limit) break;
    }
    this.add(lineKey, day);
    return { day, crowded: least >= limit, late: day > preferred };
  }

  private on(lineKey: string, date: string): number {
    return this.counts.get(`${lineKey} ${date}`) ?? 0;
  }
}

import { isConfirmed, standingOf, type Standing } from '@chorus/domain/jurisdiction/fact-standing';
import type { Clock } from '@chorus/domain/jurisdiction/clocks-shape';
import { restsOnConfirmed } from '@chorus/domain/jurisdiction/rules-behind-dates';
import type { PlainDate } from '@chorus/domain/shared/calendar';
import type { ReadTx } from '../../platform/database/db.js';
import { factToCompare, type FactToCompare } from './fact-digests.js';
import type { FactConfirmationRow, FactReportRow } from './fact-review.table.js';
import { confirmationsKept, reportsKept } from './facts-desk.repository.js';

/** What people of this installation found about its facts, as it stands on a day. */
export class FactStandings {
  private constructor(
    readonly today: PlainDate,
    private readonly confirmations: ReadonlyMap<string, readonly FactConfirmationRow[]>,
    private readonly reports: ReadonlyMap<string, readonly FactReportRow[]>,
  ) {}

  static async on(tx: ReadTx, today: string): Promise<FactStandings> {
    const confirmations = await confirmationsKept(tx);
    const reports = await reportsKept(tx);
    return new FactStandings(today as PlainDate, byFact(confirmations), byFact(reports));
  }

  confirmationsOf({ key }: Pick<FactToCompare, 'key'>): readonly FactConfirmationRow[] {
    return this.confirmations.get(key) ?? [];
  }

  reportsOf({ key }: Pick<FactToCompare, 'key'>): readonly FactReportRow[] {
    return this.reports.get(key) ?? [];
  }

  of(fact: FactToCompare): Standing {
    const kept = this.confirmationsOf(fact).map(({ digest, countsAs, lookedOn }) => ({
      digest,
      by: countsAs,
      lookedOn,
    }));
    const reported = this.reportsOf(fact).some(({ answer }) => answer === null);
    return standingOf(fact, kept, reported, this.today);
  }

  /** Whether the facts of a key are confirmed here today, by as many people as such a fact needs. */
  confirmed(key: string): boolean {
    const fact = factToCompare(key);
    return fact !== null && isConfirmed(this.of(fact));
  }

  /** Whether the rule that a clock rests on is. */
  confirmedClock(clock: Pick<Clock, 'ruleIds' | 'unknown'>): boolean {
    return restsOnConfirmed(clock, (key) => this.confirmed(key));
  }
}

function byFact<Row extends { readonly factKey: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const before = found.get(row.factKey);
    if (before === undefined) found.set(row.factKey, [row]);
    else before.push(row);
  }
  return found;
}

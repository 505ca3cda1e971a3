import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@chorus/domain/shared/calendar';
import type { AccountActor, Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { comparedFact, type ComparedFactInput, type NotCompared } from './compared-fact.js';
import { factReportTable } from './fact-review.table.js';
import { FactStandings } from './fact-standings.js';
import { shownFact } from './shown-fact.js';

export interface ReportFactInput extends ComparedFactInput {
  readonly sourceSays: string;
}

export interface FactReported {
  readonly kind: 'FactReported';
  readonly fact: ReturnType<typeof shownFact>;
}

export const wordsAtMost = 1_000;

/** Somebody looked at the source today, and it says something else. Until that is answered the fact is confirmed by nobody. */
@Injectable()
export class ReportFact {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly wallClock: WallClock,
  ) {}

  execute(actor: Actor, input: ReportFactInput): Promise<FactReported | NotCompared> {
    return this.db.transaction<FactReported | NotCompared>(actor, async (tx) => {
      const now = this.wallClock.now();
      const compared = await comparedFact(tx, input, now);
      if (isRefusal(compared)) return compared;
      const { fact, role, source } = compared;
      const sourceSays = input.sourceSays.trim();
      if (sourceSays === '' || sourceSays.length > wordsAtMost)
        return refuse(
          'InvalidInput',
          `Write what the source says, in at most ${wordsAtMost} characters. What you entered is kept.`,
          'sourceSays',
        );
      const today = await this.clock.today(tx);
      const id = newId<'fact_report'>();
      await tx.elevated(() =>
        tx.insert(factReportTable, {
          id,
          factKey: fact.key,
          digest: fact.digest,
          source,
          sourceSays,
          lookedOn: today as PlainDate,
          reportedBy: (tx.actor as AccountActor).accountId,
          reportedAs: role,
          reportedAt: now,
          answer: null,
          reason: null,
          answeredBy: null,
          answeredAt: null,
        }),
      );
      await audit(tx, { operation: 'fact.reported', subjects: [{ kind: 'fact_report', id }] });
      return { kind: 'FactReported', fact: shownFact(fact, await FactStandings.on(tx, today), actor) };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { answerReport, type FactReportAnswer } from '@chorus/domain/jurisdiction/fact-standing';
import { secondFactorFromEverybody, type SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { AccountActor, Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { factToCompare } from './fact-digests.js';
import { factReportTable } from './fact-review.table.js';
import { reviewerRole } from './facts-desk.repository.js';
import { wordsAtMost } from './report-fact.js';
import { shownReport } from './shown-fact.js';

export interface AnswerFactReportInput {
  readonly reportId: string;
  readonly answer: FactReportAnswer;
  readonly reason: string;
}

export interface FactReportAnswered {
  readonly kind: 'FactReportAnswered';
  readonly report: ReturnType<typeof shownReport>;
}

type Refused =
  Refusal<'NotFound' | 'InvalidInput' | 'FactReportClosed' | 'FactNotMended'> | SecondFactorNeeded;

/** Whoever runs the installation says what became of a report: a version that says it anew, or a source that agrees after all. */
@Injectable()
export class AnswerFactReport {
  constructor(
    private readonly db: Db,
    private readonly wallClock: WallClock,
  ) {}

  execute(actor: Actor, input: AnswerFactReportInput): Promise<FactReportAnswered | Refused> {
    return this.db.transaction<FactReportAnswered | Refused>(actor, async (tx) => {
      if ((await reviewerRole(tx)) !== 'administrator') return noSuchReport();
      const weak = secondFactorFromEverybody(tx.actor);
      if (weak !== null) return weak;
      const report = await tx.elevated(() => tx.lock(factReportTable, input.reportId));
      if (report === null) return noSuchReport();
      if (report.answer !== null)
        return refuse('FactReportClosed', 'This report was answered already. Nothing was changed.');
      const reason = input.reason.trim();
      if (reason === '' || reason.length > wordsAtMost)
        return refuse(
          'InvalidInput',
          `Say why, in at most ${wordsAtMost} characters. What you entered is kept.`,
          'reason',
        );
      const now = factToCompare(report.factKey)?.digest ?? null;
      const refused = answerReport(input.answer, report.digest, now);
      if (refused !== null) return refused;
      const answered = {
        answer: input.answer,
        reason,
        answeredBy: (tx.actor as AccountActor).accountId,
        answeredAt: this.wallClock.now(),
      };
      await tx.elevated(() => tx.update(factReportTable, { id: report.id }, answered));
      await audit(tx, {
        operation: 'fact.report_answered',
        subjects: [{ kind: 'fact_report', id: report.id }],
      });
      return { kind: 'FactReportAnswered', report: shownReport({ ...report, ...answered }) };
    });
  }
}

const noSuchReport = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such report. Nothing was changed.');

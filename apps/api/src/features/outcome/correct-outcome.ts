import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { OutcomeAccess } from './outcome-access.js';
import type { OutcomeRow } from './outcome.table.js';
import { type OutcomeReportRefused, type OutcomeSaid, ReportOutcome } from './report-outcome.js';

export interface CorrectOutcomeInput extends OutcomeSaid {
  readonly outcomeId: string;
  /** When the report that was read was made; whichever stands is meant where it is not said. */
  readonly reportedAt?: Date | null;
}

export interface OutcomeCorrected {
  readonly kind: 'OutcomeCorrected';
  readonly outcome: OutcomeRow;
}

type Refused = OutcomeReportRefused | Refusal<'ReviewerIsReporter' | 'OutcomeReportedAnew'>;

/**
 * A reviewer found that a report or a verified outcome is wrong. The correction is a report in their name, so that
 * another reviewer must look at it; until then it counts as unknown.
 */
@Injectable()
export class CorrectOutcome {
  constructor(
    private readonly db: Db,
    private readonly access: OutcomeAccess,
    private readonly report: ReportOutcome,
  ) {}

  execute(actor: Actor, input: CorrectOutcomeInput): Promise<OutcomeCorrected | Refused> {
    return this.db.transaction<OutcomeCorrected | Refused>(actor, async (tx) => {
      const outcome = await this.access.review(tx, actor, input.outcomeId, input.reportedAt ?? null);
      if (isRefusal(outcome)) return outcome;
      const kept = {
        ...input,
        // What shows it now stays for the other result too: a reviewer has read it.
        evidenceKind: input.evidenceKind ?? (input.evidenceFileId == null ? outcome.evidenceKind : null),
      };
      const corrected = await tx.elevated(() => this.report.write(tx, outcome, kept, 'helper'));
      if (isRefusal(corrected)) return corrected;
      await audit(tx, { operation: 'outcome.corrected', subjects: [{ kind: 'outcome', id: outcome.id }] });
      return { kind: 'OutcomeCorrected', outcome: corrected };
    });
  }
}

import { reportOutcome, type OutcomeEvidence } from '@chorus/domain/outcome/verification';
import type { OutcomeResult } from '@chorus/domain/playbook/playbook';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type FileId, type OutcomeId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { statesSent, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Files, findFile } from '../file/file.public.js';
import { Submissions, type SubmissionRow } from '../submission/submission.public.js';
import { OutcomeAccess, outcomeNotFound } from './outcome-access.js';
import { outcomeTable, type OutcomeRow } from './outcome.table.js';

export interface OutcomeSaid {
  readonly result: OutcomeResult;
  /** Plain date printed on the decision. */
  readonly decidedOn?: string | null;
  readonly evidenceKind?: OutcomeEvidence | null;
  readonly evidenceFileId?: string | null;
}

export interface ReportOutcomeInput extends OutcomeSaid {
  readonly submissionId: string;
}

export interface OutcomeReported {
  readonly kind: 'OutcomeReported';
  readonly outcome: OutcomeRow;
}

export type OutcomeReportRefused = Refusal<
  | 'NotFound'
  | 'NotAllowed'
  | 'InvalidInput'
  | 'OutcomeMoveNotAllowed'
  | 'DecisionDateMissing'
  | 'DecisionDateInFuture'
>;

/** What came, said by the person, a helper or the practice; a reviewer looks at it before it counts. */
@Injectable()
export class ReportOutcome {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: OutcomeAccess,
    private readonly submissions: Submissions,
    private readonly files: Files,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: ReportOutcomeInput): Promise<OutcomeReported | OutcomeReportRefused> {
    return this.db.transaction<OutcomeReported | OutcomeReportRefused>(actor, async (tx) => {
      const submission = isId(input.submissionId)
        ? await this.submissions.lock(tx, input.submissionId)
        : null;
      if (submission === null) return outcomeNotFound();
      const as = await this.access.reporter(tx, actor, submission);
      if (isRefusal(as)) return as;
      const reported = await tx.elevated(() => this.report(tx, submission, input, as));
      if (isRefusal(reported)) return reported;
      await audit(tx, { operation: 'outcome.reported', subjects: [{ kind: 'outcome', id: reported.id }] });
      return { kind: 'OutcomeReported', outcome: reported };
    });
  }

  /** Writes a report over what stands, in its reporter's name. Also a correction of what was verified. */
  async write(
    tx: Tx,
    outcome: OutcomeRow,
    said: OutcomeSaid,
    as: 'person' | 'helper',
  ): Promise<OutcomeRow | OutcomeReportRefused> {
    const report = reportOutcome(
      outcome.state,
      { stage: outcome.stage, result: said.result, decidedOn: said.decidedOn ?? null },
      await this.clock.today(tx),
    );
    if (isRefusal(report)) return report;
    const evidence = await this.evidenceOf(tx, outcome.personId, said, as);
    if (isRefusal(evidence)) return evidence;
    const patch = {
      state: 'reported' as const,
      result: report.result,
      decidedOn: report.decidedOn,
      ...evidence,
      reportedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      reportedAt: new Date(),
      verifiedBy: null,
      verifiedAt: null,
      verifiedOn: null,
    };
    await tx.update(outcomeTable, { id: outcome.id }, patch);
    await this.outbox.publish(tx, 'outcome.reported', { outcomeId: outcome.id });
    return { ...outcome, ...patch };
  }

  private async report(
    tx: Tx,
    submission: SubmissionRow,
    input: ReportOutcomeInput,
    as: 'person' | 'helper',
  ): Promise<OutcomeRow | OutcomeReportRefused> {
    const gone = (statesSent as readonly SubmissionState[]).includes(submission.state);
    if (!gone && submission.state !== 'uncertain') {
      return refuse('OutcomeMoveNotAllowed', 'This has not gone out as far as we know. Report that first.');
    }
    // A decision may come before its due date, and before we knew that it was due at all.
    await tx.execute(
      `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, created_at)
       VALUES ($1, $2, $3, $4, $5, 'due', now()) ON CONFLICT (submission_id) DO NOTHING`,
      [
        newId<'outcome'>() as OutcomeId,
        submission.caseId,
        submission.personId,
        submission.id,
        submission.stage,
      ],
    );
    const { id } = await tx.one<{ id: OutcomeId }>('SELECT id FROM outcome WHERE submission_id = $1', [
      submission.id,
    ]);
    const outcome = await tx.lock(outcomeTable, id);
    if (outcome === null) throw new Error('An outcome that was just written cannot be read.');
    if (outcome.state === 'verified') {
      return refuse('OutcomeMoveNotAllowed', 'This has been checked already. Ask a reviewer to correct it.');
    }
    return this.write(tx, outcome, input, as);
  }

  private async evidenceOf(
    tx: Tx,
    personId: PersonId,
    said: OutcomeSaid,
    as: 'person' | 'helper',
  ): Promise<{ evidenceKind: OutcomeEvidence; evidenceFileId: FileId | null } | Refusal<'InvalidInput'>> {
    const fileId = said.evidenceFileId ?? null;
    const file = fileId === null || !isId(fileId) ? null : await findFile(tx, fileId);
    if (fileId !== null && file?.personId !== personId) {
      return refuse('InvalidInput', 'There is no such document of this person.', 'evidenceFileId');
    }
    const evidenceKind = said.evidenceKind ?? (file === null ? 'none' : 'letter');
    if (['letter', 'portal_screenshot', 'eob'].includes(evidenceKind) && file === null) {
      return refuse(
        'InvalidInput',
        'Add the picture of it, or say that there is none yet.',
        'evidenceFileId',
      );
    }
    if (evidenceKind === 'practice_word' && as === 'person') {
      return refuse('InvalidInput', 'Only the practice itself gives its word.', 'evidenceKind');
    }
    if (file !== null) await this.files.markKept(tx, file);
    return { evidenceKind, evidenceFileId: file?.id ?? null };
  }
}

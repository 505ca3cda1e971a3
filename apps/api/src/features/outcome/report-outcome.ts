import { checkCodes, type CodeGiven } from '@chorus/domain/complaint/national-codes';
import { letterDateFault } from '@chorus/domain/case/record-facts';
import { hasStage } from '@chorus/domain/jurisdiction/procedure-rules';
import {
  awaitsDecisionStill,
  needsEvidence,
  reportOutcome,
  shownBy,
  type OutcomeEvidence,
  type ShownBy,
} from '@chorus/domain/outcome/verification';
import type { OutcomeResult } from '@chorus/domain/playbook/playbook';
import type { Actor } from '@chorus/domain/shared/actor';
import {
  isId,
  type CaseId,
  type FileId,
  type OutcomeId,
  type PersonId,
  type SubmissionId,
} from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { statesSent, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Files, findFile } from '../file/file.public.js';
import { findSubmission, Submissions } from '../submission/submission.public.js';
import { NextSteps, type LetterRead } from './next-steps.js';
import { OutcomeAccess, outcomeNotFound } from './outcome-access.js';
import { writeCodes } from './outcome-codes.js';
import { outcomeTable, type OutcomeRow } from './outcome.table.js';

export interface OutcomeSaid {
  readonly result: OutcomeResult;
  /** Plain date printed on the decision. */
  readonly decidedOn?: string | null;
  /** What shows it; absent, what showed it before stays, and `none` takes that away. */
  readonly evidenceKind?: OutcomeEvidence | null;
  readonly evidenceFileId?: string | null;
  /** When the decision letter came, and the deadline it prints for the next step. Null takes back what was said. */
  readonly receivedOn?: string | null;
  readonly letterDeadline?: string | null;
  /** Of a complaint: the words the office closed it with; absent: what stood stays. */
  readonly codes?: readonly CodeGiven[] | null;
}

/** Of a filing of ours; or of a stage of a case, whoever asked for it: the person alone, or a plan that sends cases on. */
export interface ReportOutcomeInput extends OutcomeSaid {
  readonly submissionId?: string | null;
  readonly caseId?: string | null;
  readonly stage?: string | null;
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

/**
 * What came, said by the person, a helper or the practice. The case follows at once; a reviewer looks before it counts.
 */
@Injectable()
export class ReportOutcome {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: OutcomeAccess,
    private readonly submissions: Submissions,
    private readonly files: Files,
    private readonly steps: NextSteps,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: ReportOutcomeInput): Promise<OutcomeReported | OutcomeReportRefused> {
    return this.db.transaction<OutcomeReported | OutcomeReportRefused>(actor, async (tx) => {
      const matter = await matterOf(tx, input);
      if (isRefusal(matter)) return matter;
      const as = await this.access.reporter(tx, actor, matter);
      if (isRefusal(as)) return as;
      const submission =
        matter.submissionId === null ? null : await this.submissions.lock(tx, matter.submissionId);
      if (submission !== null && !wentOut(submission.state)) {
        return refuse('OutcomeMoveNotAllowed', 'This has not gone out as far as we know. Report that first.');
      }
      const reported = await tx.elevated(async () => {
        const outcome = await standingOutcome(tx, matter);
        // What was checked stays until a reviewer corrects it, unless it says only that nothing had come.
        return outcome.state === 'verified' && !awaitsDecisionStill(outcome.result)
          ? refuse('OutcomeMoveNotAllowed', 'This has been checked already. Ask a reviewer to correct it.')
          : this.write(tx, outcome, input, as);
      });
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
    const today = await this.clock.today(tx);
    const { stage } = outcome;
    const decidedOn = said.decidedOn ?? null;
    const report = reportOutcome(outcome.state, { stage, result: said.result, decidedOn }, today);
    if (isRefusal(report)) return report;
    const read = {
      receivedOn: said.receivedOn ?? null,
      letterDeadline: said.letterDeadline ?? null,
      unsaid: [
        ...(said.receivedOn === null ? (['receivedDate'] as const) : []),
        ...(said.letterDeadline === null ? (['letterDeadline'] as const) : []),
      ],
      today,
    };
    const fault = letterFault(decidedOn, read);
    if (fault !== null) return fault;
    const evidence = await this.evidenceOf(tx, outcome, said, as);
    if (isRefusal(evidence)) return evidence;
    const codes = codesOf(stage, said.codes ?? null);
    if (isRefusal(codes)) return codes;
    const wanted = evidence.evidenceKind === 'none' && needsEvidence(report.result);
    const patch = {
      state: 'reported' as const,
      result: report.result,
      decidedOn: report.decidedOn,
      ...evidence,
      reportedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      reportedAt: new Date(),
      ...notLookedAt,
      evidenceAsked: 0,
      evidenceSince: wanted ? today : null,
    };
    await tx.update(outcomeTable, { id: outcome.id }, patch);
    const reported = { ...outcome, ...patch };
    if (codes !== null) await writeCodes(tx, reported, codes);
    await this.steps.take(tx, reported, read);
    await this.outbox.publish(tx, 'outcome.reported', { outcomeId: outcome.id });
    return reported;
  }

  private async evidenceOf(
    tx: Tx,
    outcome: OutcomeRow,
    said: OutcomeSaid,
    as: 'person' | 'helper',
  ): Promise<ShownBy<FileId> | Refusal<'InvalidInput'>> {
    const fileId = said.evidenceFileId ?? null;
    const file = fileId === null || !isId(fileId) ? null : await findFile(tx, fileId);
    if (fileId !== null && file?.personId !== outcome.personId) {
      return refuse('InvalidInput', 'There is no such document of this person.', 'evidenceFileId');
    }
    const kind = said.evidenceKind ?? null;
    const shown = shownBy(outcome, { result: said.result, kind, file: file?.id ?? null });
    if (
      ['letter', 'portal_screenshot', 'eob'].includes(shown.evidenceKind) &&
      shown.evidenceFileId === null
    ) {
      return refuse(
        'InvalidInput',
        'Add the picture of it, or say that there is none yet.',
        'evidenceFileId',
      );
    }
    if (kind === 'practice_word' && as === 'person') {
      return refuse('InvalidInput', 'Only the practice itself gives its word.', 'evidenceKind');
    }
    if (file !== null) await this.files.markKept(tx, file);
    return shown;
  }
}

/** Only an office that takes complaints closes them in these words. */
function codesOf(
  stage: string,
  given: readonly CodeGiven[] | null,
): readonly CodeGiven[] | null | Refusal<'InvalidInput'> {
  if (given === null) return null;
  return stage === 'regulator_complaint' || given.length === 0
    ? checkCodes(given)
    : refuse('InvalidInput', 'Only a complaint to an office has these codes. Nothing was kept.', 'codes');
}

/** What a new report takes away from the one before it. */
export const notLookedAt = { verifiedBy: null, verifiedAt: null, verifiedOn: null } as const;

const wentOut = (state: SubmissionState): boolean =>
  state === 'uncertain' || (statesSent as readonly SubmissionState[]).includes(state);

/** The dates of a decision letter by the rule that holds for every letter. */
export function letterFault(
  noticeDate: string | null,
  { receivedOn, letterDeadline, today }: LetterRead,
): Refusal<'InvalidInput'> | null {
  const fault = letterDateFault({ noticeDate, receivedDate: receivedOn, letterDeadline }, today);
  if (fault === null) return null;
  const field = fault.field === 'receivedDate' ? 'receivedOn' : 'letterDeadline';
  return refuse('InvalidInput', fault.message, field);
}

interface Matter {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly urgent: boolean;
  readonly stage: string;
  readonly submissionId: SubmissionId | null;
}

/** What is spoken of, if the actor sees it. A stage at which something of ours went out is that filing's. */
async function matterOf(
  tx: Tx,
  { submissionId, caseId, stage }: ReportOutcomeInput,
): Promise<Matter | Refusal<'NotFound' | 'InvalidInput'>> {
  if (submissionId != null) {
    const row = isId(submissionId) ? await findSubmission(tx, submissionId) : null;
    return row === null ? outcomeNotFound() : { ...row, submissionId: row.id };
  }
  const of = caseId != null && isId(caseId) ? await stagedCase(tx, caseId) : null;
  if (of === null) return outcomeNotFound();
  if (stage == null || !hasStage(of.planType, stage)) {
    return refuse('InvalidInput', 'Name the step that was decided, as this kind of plan has it.', 'stage');
  }
  const ours = await tx.maybe<{ id: SubmissionId }>(
    `SELECT id FROM submission WHERE case_id = $1 AND stage = $2 AND state = ANY($3) ORDER BY id DESC LIMIT 1`,
    [of.caseId, stage, statesSent],
  );
  return { ...of, stage, submissionId: ours?.id ?? null };
}

export interface StagedCase {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly urgent: boolean;
  readonly planType: string;
  readonly state: string;
}

/** The clear facts of a case that reports ask for; null for one the actor does not see. */
export function stagedCase(tx: ReadTx, caseId: string): Promise<StagedCase | null> {
  return tx.maybe(
    `SELECT d.id AS case_id, d.person_id, d.state, f.plan_type, coalesce(f.urgency = 'urgent', false) AS urgent
     FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.id = $1`,
    [caseId],
  );
}

/** The row of an outcome, locked. A decision may come before its due date, and before we knew that it was due at all. */
async function standingOutcome(
  tx: Tx,
  { caseId, personId, stage, submissionId }: Matter,
): Promise<OutcomeRow> {
  await tx.execute(
    `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, created_at)
     VALUES ($1, $2, $3, $4, $5, 'due', now()) ON CONFLICT DO NOTHING`,
    [newId<'outcome'>(), caseId, personId, submissionId, stage],
  );
  const { id } = await tx.one<{ id: OutcomeId }>(
    submissionId === null
      ? 'SELECT id FROM outcome WHERE case_id = $1 AND stage = $2 AND submission_id IS NULL'
      : 'SELECT id FROM outcome WHERE submission_id = $1',
    submissionId === null ? [caseId, stage] : [submissionId],
  );
  const outcome = await tx.lock(outcomeTable, id);
  if (outcome === null) throw new Error('An outcome that was just written cannot be read.');
  return outcome;
}

import { evidenceKinds, type EvidenceKind } from '@chorus/domain/case/evidence';
import type { NextLetter } from '@chorus/domain/case/letter';
import { forwardedByItself } from '@chorus/domain/jurisdiction/procedure-rules';
import { amongOthers, contestsOutcome, type AmongOthers } from '@chorus/domain/outcome/next-letter';
import { awaitsDecisionStill } from '@chorus/domain/outcome/verification';
import type { NextStep } from '@chorus/domain/playbook/playbook';
import { canMove } from '@chorus/domain/shared/transitions';
import { submissionTransitions, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseAnswers, type Answer } from '../case/case.public.js';
import { Submissions } from '../submission/submission.public.js';
import { CaseCourses, openNow, othersOf, type CaseCourse } from './case-course.js';
import { Expectations } from './expectations.js';
import type { OutcomeRow } from './outcome.table.js';
import { SettleCase } from './settle-case.js';

/** What is read off the decision letter beside the outcome's own facts; plain dates. */
export interface LetterRead {
  readonly receivedOn: string | null;
  /** The deadline it prints for the next step. */
  readonly letterDeadline: string | null;
  readonly unsaid?: NextLetter['unsaid'];
  /** The legal day on which this was told. */
  readonly today: string;
}

/**
 * What a report does to its case: the filing is answered, the next letter is in hand, its clocks begin. All of it at
 * once and before any reviewer has looked, because the law's time runs from the decision and waits for nobody; checking
 * decides only whether the report counts. Told otherwise later, it is undone and done anew.
 */
@Injectable()
export class NextSteps {
  constructor(
    private readonly answers: CaseAnswers,
    private readonly submissions: Submissions,
    private readonly expectations: Expectations,
    private readonly settling: SettleCase,
    private readonly outbox: Outbox,
    private readonly courses: CaseCourses,
  ) {}

  /** With the system's sight; the filing and the outcome are locked. Answers what is lawful next, null: not known. */
  async take(tx: Tx, outcome: OutcomeRow, read: LetterRead): Promise<NextStep | null> {
    const before = await this.courses.of(tx, outcome.caseId, outcome.stage);
    if (before === null) return null;
    const among = amongOthers(outcome.stage, await othersOf(tx, outcome));
    const next = nextOf(before, outcome, among);
    const letter = await this.letterOf(tx, before, outcome, next, among, read);
    await this.answers.take(tx, outcome.caseId, {
      outcomeId: outcome.id,
      stage: outcome.stage,
      ends: letter !== null || outcome.result === 'ineligible' || among === 'later_stage_decided',
      letter,
      document: documentOf(outcome),
    });
    await this.expectForwarded(tx, outcome, next, read.today);
    await this.answerFiling(tx, outcome);
    await this.settling.settle(tx, outcome.caseId);
    if (letter !== null) await this.tellOfStep(tx, before, outcome);
    return next;
  }

  private async letterOf(
    tx: Tx,
    { playbook, standing }: CaseCourse,
    outcome: OutcomeRow,
    next: NextStep | null,
    among: AmongOthers,
    { receivedOn, letterDeadline, unsaid = [], today }: LetterRead,
  ): Promise<NextLetter | null> {
    const { result, stage, decidedOn } = outcome;
    if (result === null || next === null || among !== 'counts' || !contestsOutcome(result)) return null;
    const silent = result === 'no_answer_in_time';
    // The silence of somebody outside the plan exhausts nothing: they go on being waited for.
    if (silent && next.next === 'refer') return null;
    const letterInHand = playbook.letterAfter(standing, { stage, result });
    if (letterInHand === null) return null;
    if (decidedOn !== null || silent) {
      const letterBasis = outcome.state === 'verified' ? 'verified' : 'reported';
      return {
        letterInHand,
        noticeDate: decidedOn,
        receivedDate: receivedOn,
        letterDeadline,
        letterBasis,
        unsaid,
      };
    }
    const noticeDate = await notBefore(tx, outcome);
    return { letterInHand, noticeDate, receivedDate: today, letterDeadline: null, letterBasis: 'estimated' };
  }

  /** A plan that must send its own "no" on starts the next decider's time; nobody files, so nobody else would ask. */
  private async expectForwarded(
    tx: Tx,
    outcome: OutcomeRow,
    next: NextStep | null,
    today: string,
  ): Promise<void> {
    if (next?.next !== 'wait' || outcome.result === null || !contestsOutcome(outcome.result))
      return this.expectations.cancelForwarded(tx, outcome.id);
    const { caseId, personId, decidedOn, id: forwardedFrom } = outcome;
    const from = decidedOn ?? today;
    await this.expectations.expect(tx, {
      caseId,
      personId,
      stage: next.stage,
      submissionId: null,
      forwardedFrom,
      from,
    });
  }

  private async answerFiling(tx: Tx, outcome: OutcomeRow): Promise<void> {
    const { submissionId, result } = outcome;
    if (submissionId === null || !isFirm(outcome)) return;
    if (awaitsDecisionStill(result) || result === 'withdrawn') return;
    const submission = await this.submissions.lock(tx, submissionId);
    if (submission === null) return;
    if (!canMove<SubmissionState>(submissionTransitions, submission.state, 'answered')) return;
    await this.submissions.move(tx, submission, 'answered', 'outcome_reported');
  }

  private async tellOfStep(tx: Tx, before: CaseCourse, outcome: OutcomeRow): Promise<void> {
    const after = await this.courses.of(tx, outcome.caseId, outcome.stage);
    const open = after === null ? null : openNow(after);
    if (open === null) return;
    const was = openNow(before);
    if (was?.letterInHand === open.letterInHand && was.actBy === open.actBy) return;
    await this.outbox.publish(tx, 'case.next_step_opened', { caseId: outcome.caseId, outcomeId: outcome.id });
  }
}

/** Somebody stands behind it with a name, or a reviewer has looked; a tap on a mailed link is neither. */
const isFirm = ({ state, reportedBy }: OutcomeRow): boolean => state === 'verified' || reportedBy !== null;

function nextOf(
  { playbook, standing }: CaseCourse,
  outcome: OutcomeRow,
  among: AmongOthers,
): NextStep | null {
  const { result, stage } = outcome;
  if (result === null || result === 'unknown') return null;
  if (among === 'won_elsewhere') return playbook.nextStep(standing, { stage, result: 'overturned' }, false);
  return playbook.nextStep(standing, { stage, result }, forwardedByItself(standing.planType, stage));
}

/** An office's answer is no decision of the plan and shows no denial. */
function documentOf({
  stage,
  evidenceKind,
  evidenceFileId,
  decidedOn,
  result,
}: OutcomeRow): Answer['document'] {
  if (stage === 'regulator_complaint') return null;
  if (evidenceFileId === null || result === null || !contestsOutcome(result)) return null;
  if (!(evidenceKinds as readonly string[]).includes(evidenceKind)) return null;
  return { evidenceKind: evidenceKind as EvidenceKind, fileId: evidenceFileId, dated: decidedOn };
}

/** The earliest day the decision can bear: after the filing, or the "no" that was forwarded, and after the last "nothing yet". */
async function notBefore(tx: ReadTx, { id, caseId, stage }: OutcomeRow): Promise<string | null> {
  const { day } = await tx.one<{ day: string | null }>(
    `SELECT greatest(
       (SELECT min(filed_on) FROM case_act WHERE case_id = $2 AND stage = $3 AND undone_at IS NULL),
       (SELECT max(asked_on) FROM check_in WHERE outcome_id = $1 AND answer = 'nothing_yet'),
       (SELECT coalesce(f.decided_on, f.reported_at::date) FROM outcome o JOIN outcome f ON f.id = o.forwarded_from
        WHERE o.id = $1)) AS day`,
    [id, caseId, stage],
  );
  return day;
}

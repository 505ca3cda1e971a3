import { contestsOutcome } from '@chorus/domain/outcome/next-letter';
import { playbooks } from '@chorus/domain/playbook/registry';
import type {
  CaseStanding,
  NextStep,
  OutcomeResult,
  Playbook,
  StageOutcome,
} from '@chorus/domain/playbook/playbook';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { submissionTransitions, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { CaseAnswers, Cases, caseStandings, clockOf, type StandingCase } from '../case/case.public.js';
import { Submissions, type SubmissionRow } from '../submission/submission.public.js';
import type { OutcomeRow } from './outcome.table.js';

export interface VerifiedOutcome {
  readonly outcomeId: OutcomeRow['id'];
  readonly stage: string;
  readonly result: OutcomeResult;
  readonly decidedOn: string | null;
  /** Of the decision letter: when it came, and the deadline it prints for the next step. */
  readonly receivedOn: string | null;
  readonly letterDeadline: string | null;
}

/** What a verified outcome does to its case: the filing is answered, the next letter is in hand, its clocks begin. */
@Injectable()
export class NextSteps {
  constructor(
    private readonly cases: Cases,
    private readonly answers: CaseAnswers,
    private readonly submissions: Submissions,
  ) {}

  /** Runs with the system's sight, inside the transaction that verifies. Answers what is lawful next. */
  async take(tx: Tx, submission: SubmissionRow, outcome: VerifiedOutcome): Promise<NextStep | null> {
    const before = await standingOf(tx, submission);
    if (before === null || outcome.result === 'unknown') return null;
    const playbook = await playbookOf(tx, submission);
    const { standing, kept } = before;
    const stageOutcome: StageOutcome = { stage: outcome.stage, result: outcome.result };
    const next = playbook.nextStep(standing, stageOutcome, forwardedByItself(kept, outcome.stage));
    await this.answer(tx, submission, outcome.result);
    await this.move(tx, kept, 'decided');
    const letter = contestsOutcome(outcome.result) ? playbook.letterAfter(standing, stageOutcome) : null;
    await this.answers.take(tx, submission.caseId, {
      outcomeId: outcome.outcomeId,
      stage: outcome.stage,
      ends: letter !== null,
      document: null,
      letter:
        letter === null
          ? null
          : {
              letterInHand: letter,
              noticeDate: outcome.decidedOn,
              receivedDate: outcome.receivedOn,
              letterDeadline: outcome.letterDeadline,
              letterBasis: 'verified',
            },
    });
    return next;
  }

  /** The step an outcome has opened, with the earliest of its dates; null where nothing is to be filed. */
  async openNow(
    tx: ReadTx,
    submission: SubmissionRow,
    outcome: Pick<OutcomeRow, 'result'>,
  ): Promise<{ readonly actBy: string | null } | null> {
    if (outcome.result === null || !contestsOutcome(outcome.result)) return null;
    const now = await standingOf(tx, submission);
    if (now === null) return null;
    const next = (await playbookOf(tx, submission)).openSteps(now.standing);
    if (next.next !== 'act') return null;
    const stages = next.steps.map(({ stage }) => stage);
    const days = now.kept.clocks
      .filter(({ side, state, stage }) => side === 'file' && state === 'running' && stages.includes(stage))
      .map(({ actBy }) => actBy)
      .filter((day) => day !== null)
      .sort();
    return { actBy: days[0] ?? null };
  }

  private async answer(tx: Tx, submission: SubmissionRow, result: OutcomeResult): Promise<void> {
    const answered = result !== 'no_answer_in_time' && result !== 'withdrawn';
    if (!answered || !canMove<SubmissionState>(submissionTransitions, submission.state, 'answered')) return;
    await this.submissions.move(tx, submission, 'answered', 'outcome_verified');
  }

  private async move(tx: Tx, kept: StandingCase, to: 'decided'): Promise<void> {
    if (kept.state !== 'contested' && kept.state !== 'evidenced') return;
    const moved = await this.cases.move(tx, kept.caseId, to);
    if (isRefusal(moved)) throw new Error('A contested case could not be decided.');
  }
}

async function standingOf(
  tx: ReadTx,
  submission: SubmissionRow,
): Promise<{ readonly standing: CaseStanding; readonly kept: StandingCase } | null> {
  const [kept] = await caseStandings(tx, [submission.caseId]);
  if (kept === undefined) return null;
  const { facet, evidence, planLevels, alreadyAppealed } = kept;
  return {
    kept,
    standing: {
      planType: facet.planType,
      letterInHand: facet.letterInHand,
      evidence,
      urgency: facet.urgency,
      planLevels,
      contractState: facet.contractState,
      alreadyAppealed,
      reasonKey: facet.reasonKey,
      windowClosed: false,
    },
  };
}

/** Of the campaign that is credited; for a person's own filing, whichever has the step it does. */
async function playbookOf(tx: ReadTx, submission: SubmissionRow): Promise<Playbook> {
  const credited = await tx.maybe<{ key: string }>(
    `SELECT k.kind AS key FROM submission_credit c JOIN campaign k ON k.id = c.campaign_id
     WHERE c.submission_id = $1 ORDER BY k.id LIMIT 1`,
    [submission.id],
  );
  const own = playbooks.all.find(({ steps }) => steps.some(({ key }) => key === submission.stepKey));
  if (credited !== null) return playbooks.get(credited.key);
  if (own === undefined) throw new Error('No playbook has the step of this filing.');
  return own;
}

/** Some plans must send an upheld case on by themselves (42 CFR 422.590); the rule row of the stage says which. */
function forwardedByItself({ clocks }: StandingCase, stage: string): boolean {
  return clocks
    .filter((row) => row.stage === stage)
    .some((row) => clockOf(row).forwardedAutomatically === 'yes');
}

import { awaitsAnswer } from '@chorus/domain/case/case-clocks';
import { hasStage, type Stage } from '@chorus/domain/jurisdiction/procedure-rules';
import type { Actor } from '@chorus/domain/shared/actor';
import { isPlainDate, type PlainDate } from '@chorus/domain/shared/calendar';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { statesThatFreeTheFiling } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { CaseActs, caseNotFound } from '../case/case.public.js';
import { Expectations } from './expectations.js';
import { OutcomeAccess } from './outcome-access.js';
import { stagedCase, type StagedCase } from './report-outcome.js';
import { SettleCase } from './settle-case.js';

export interface OwnFilingInput {
  readonly caseId: string;
  /** A stage word of the rules of this kind of plan. */
  readonly stage: string;
  /** Plain date on which it was sent, posted, entered or said. */
  readonly filedOn: string;
}

export interface OwnFilingReported {
  readonly kind: 'OwnFilingReported';
  readonly caseId: string;
}

export type OwnFilingRefused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'CaseOver' | 'FiledHere'>;

/**
 * What a person did without us: a hearing asked for on the agency's own form, an appeal posted before they joined, a
 * step we have no letter for. It meets its clock like a filing of ours, and somebody will ask what came of it.
 */
@Injectable()
export class ReportOwnFiling {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: OutcomeAccess,
    private readonly acts: CaseActs,
    private readonly expectations: Expectations,
    private readonly settling: SettleCase,
  ) {}

  execute(actor: Actor, input: OwnFilingInput): Promise<OwnFilingReported | OwnFilingRefused> {
    return this.db.transaction<OwnFilingReported | OwnFilingRefused>(actor, async (tx) => {
      const of = await this.open(tx, actor, input);
      if (isRefusal(of)) return of;
      const today = await this.clock.today(tx, 'Pacific/Guam');
      if (!isPlainDate(input.filedOn) || input.filedOn < '1990-01-01' || input.filedOn > today)
        return refuse('InvalidInput', 'Check the day; it cannot lie ahead. Nothing was recorded.', 'filedOn');
      const { caseId, personId } = of;
      const { stage, filedOn } = input;
      await tx.elevated(async () => {
        const toldBy = actor.kind === 'account' ? actor.accountId : null;
        const act = { stage: stage as Stage, on: filedOn as PlainDate, submissionId: null, toldBy };
        await this.expectations.lockOwn(tx, caseId, stage);
        await this.acts.file(tx, caseId, act);
        if (awaitsAnswer(stage))
          await this.expectations.expect(tx, { caseId, personId, stage, submissionId: null, from: filedOn });
      });
      return { kind: 'OwnFilingReported', caseId };
    });
  }

  /** It was not done after all: its clock runs again and nobody asks what came. */
  takeBack(
    actor: Actor,
    input: Omit<OwnFilingInput, 'filedOn'>,
  ): Promise<OwnFilingReported | OwnFilingRefused> {
    return this.db.transaction<OwnFilingReported | OwnFilingRefused>(actor, async (tx) => {
      const of = await this.open(tx, actor, input);
      if (isRefusal(of)) return of;
      const undone = await tx.elevated(async () => {
        await this.expectations.lockOwn(tx, of.caseId, input.stage);
        if (!(await this.acts.unfile(tx, of.caseId, { stage: input.stage }))) return false;
        await this.expectations.cancelOwn(tx, of.caseId, input.stage);
        await this.settling.settle(tx, of.caseId);
        return true;
      });
      return undone
        ? { kind: 'OwnFilingReported', caseId: of.caseId }
        : refuse('InvalidInput', 'No such step was reported. Nothing was changed.', 'stage');
    });
  }

  private async open(
    tx: Tx,
    actor: Actor,
    { caseId, stage }: Omit<OwnFilingInput, 'filedOn'>,
  ): Promise<StagedCase | OwnFilingRefused> {
    const of = isId(caseId) ? await stagedCase(tx, caseId) : null;
    if (of === null) return caseNotFound();
    const as = await this.access.reporter(tx, actor, of, caseNotFound);
    if (isRefusal(as)) return as;
    if (of.state === 'withdrawn' || of.state === 'closed' || of.state === 'suspended') {
      return refuse('CaseOver', 'This case is on hold, closed or withdrawn. Nothing was changed.');
    }
    if (!hasStage(of.planType, stage))
      return refuse('InvalidInput', 'This kind of plan has no such step. Nothing was recorded.', 'stage');
    const ours = await tx.elevated(() =>
      tx.maybe('SELECT 1 FROM submission WHERE case_id = $1 AND stage = $2 AND state <> ALL($3) LIMIT 1', [
        of.caseId,
        stage,
        [...statesThatFreeTheFiling, 'answered'],
      ]),
    );
    return ours === null
      ? of
      : refuse(
          'FiledHere',
          'A filing for this step is here already. Report that one as sent, or take it back first.',
          'stage',
        );
  }
}

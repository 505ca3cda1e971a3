import { Injectable } from '@nestjs/common';
import type { CaseState } from '@chorus/domain/case/case';
import { awaitsDecision, type FiledAct } from '@chorus/domain/case/case-clocks';
import { courseOf, type StateAndHold } from '@chorus/domain/case/hold';
import type { AccountId, CaseId, SubmissionId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseDesk, type CaseAtHand } from './case-desk.js';
import { actsOf } from './case.repository.js';
import { caseActTable } from './case-letter.table.js';
import { Cases } from './cases.js';

/** An act as it is told to the case. */
export interface ActDone extends FiledAct {
  /** Null: the person did it by themselves. */
  readonly submissionId: SubmissionId | null;
  readonly toldBy?: AccountId | null;
}

/** Which act is taken back; without a filing of ours, the one the person told of. */
export interface ActUndone {
  readonly stage: string;
  readonly submissionId?: SubmissionId | null;
}

/** What was filed on a case, by us or by the person: it meets its clocks, and taking it back lets them run again. */
@Injectable()
export class CaseActs {
  constructor(
    private readonly desk: CaseDesk,
    private readonly cases: Cases,
    private readonly outbox: Outbox,
  ) {}

  /** Told again with another day, the day is the new one. */
  async file(tx: Tx, caseId: CaseId, act: ActDone): Promise<void> {
    await this.desk.change(tx, caseId, async (before) => {
      await writeAct(tx, before, act);
      return before;
    });
    await audit(tx, { operation: 'case.filed', subjects: [{ kind: 'case', id: caseId }] });
    if (!awaitsDecision(act.stage)) return;
    const state = await this.courseOf(tx, caseId);
    // A case that is closed or withdrawn meanwhile stays where it is; its clocks know all the same.
    if (state === 'intake' || state === 'evidenced' || state === 'decided')
      await this.cases.moveSurely(tx, caseId, 'contested');
    await this.outbox.publish(tx, 'case.filed', { caseId });
  }

  /** Answers whether there was anything to take back. */
  async unfile(tx: Tx, caseId: CaseId, act: ActUndone): Promise<boolean> {
    let undone = 0;
    await this.desk.change(tx, caseId, async (before) => {
      undone = await tx.execute(
        `UPDATE case_act SET undone_at = now() WHERE case_id = $1 AND stage = $2 AND undone_at IS NULL
           AND (submission_id = $3 OR (submission_id IS NULL AND (told_by IS NULL OR $3::uuid IS NULL)))`,
        [caseId, act.stage, act.submissionId ?? null],
      );
      return before;
    });
    if (undone === 0) return false;
    await audit(tx, { operation: 'case.unfiled', subjects: [{ kind: 'case', id: caseId }] });
    await tx.elevated(async () => {
      const waits = (await actsOf(tx, caseId)).some(({ stage }) => awaitsDecision(stage));
      if ((await this.courseOf(tx, caseId)) !== 'contested' || waits) return;
      const answered = await tx.maybe(
        `SELECT 1 FROM case_act WHERE case_id = $1 AND answered_by IS NOT NULL AND undone_at IS NULL LIMIT 1`,
        [caseId],
      );
      await this.cases.moveSurely(tx, caseId, answered === null ? 'evidenced' : 'decided');
    });
    return true;
  }

  private async courseOf(tx: Tx, caseId: CaseId): Promise<CaseState> {
    const row = await tx.elevated(() =>
      tx.one<StateAndHold>('SELECT state, suspended_from FROM denial_case WHERE id = $1', [caseId]),
    );
    return courseOf(row);
  }
}

async function writeAct(tx: Tx, of: CaseAtHand, act: ActDone): Promise<void> {
  const same =
    act.submissionId === null
      ? `case_id = $1 AND stage = $2 AND submission_id IS NULL AND answered_by IS NULL AND $4::uuid IS NULL`
      : 'case_id = $1 AND stage = $2 AND submission_id = $4';
  const told = await tx.execute(`UPDATE case_act SET filed_on = $3 WHERE ${same} AND undone_at IS NULL`, [
    of.id,
    act.stage,
    act.on,
    act.submissionId,
  ]);
  if (told > 0) return;
  await tx.insert(caseActTable, {
    id: newId<'case_act'>(),
    caseId: of.id,
    personId: of.personId,
    stage: act.stage,
    filedOn: act.on,
    letterInHand: of.letterInHand,
    submissionId: act.submissionId,
    toldBy: act.toldBy ?? null,
    answeredBy: null,
    undoneAt: null,
    createdAt: new Date(),
  });
}

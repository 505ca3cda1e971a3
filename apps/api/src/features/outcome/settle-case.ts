import { awaitsDecision } from '@chorus/domain/case/case-clocks';
import { courseOf, type StateAndHold } from '@chorus/domain/case/hold';
import { stages } from '@chorus/domain/jurisdiction/procedure-rules';
import { reversing } from '@chorus/domain/outcome/next-letter';
import type { CaseId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { Cases } from '../case/case.public.js';

interface Answered {
  /** Something of the case is with a decider, as far as anybody knows. An office that was complained to decides nothing. */
  readonly waits: boolean;
  readonly answered: boolean;
  /**
   * Taken back whole, and somebody stands behind it with a name or a reviewer has looked: a tap alone is neither. Told
   * since the person last opened the case again, if they did: what was told before that left them with something to do.
   */
  readonly won: boolean;
}

const facts = `
  SELECT EXISTS (SELECT 1 FROM outcome WHERE case_id = $1 AND state IN ('due', 'asked') AND stage <> 'regulator_complaint')
      OR EXISTS (SELECT 1 FROM case_act a WHERE a.case_id = $1 AND a.undone_at IS NULL AND a.answered_by IS NULL
        AND a.stage = ANY ($2) AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.case_id = a.case_id AND o.stage = a.stage
          AND o.state IN ('reported', 'verified') AND o.result IS DISTINCT FROM 'unknown')) AS waits,
    EXISTS (SELECT 1 FROM outcome WHERE case_id = $1 AND state IN ('reported', 'verified')
      AND result NOT IN ('unknown', 'withdrawn')
      AND (stage <> 'peer_to_peer' OR state = 'verified')
      AND (stage <> 'regulator_complaint'
        OR result = ANY ($3) AND (state = 'verified' OR reported_by IS NOT NULL))) AS answered,
    EXISTS (SELECT 1 FROM outcome o JOIN denial_case d ON d.id = o.case_id WHERE o.case_id = $1 AND o.result = ANY ($3)
      AND (o.state = 'verified' OR (o.state = 'reported' AND o.reported_by IS NOT NULL))
      AND (d.reopened_at IS NULL OR o.reported_at > d.reopened_at)) AS won`;

/** Brings a case to where its filings and all their answers say it stands. On hold, it moves beneath the hold. */
@Injectable()
export class SettleCase {
  constructor(private readonly cases: Cases) {}

  /** With the system's sight, after whatever changed was written. Waiting while anything is; closed once won and nothing is. */
  async settle(tx: Tx, caseId: CaseId): Promise<void> {
    await this.bring(tx, caseId, true);
  }

  /** What came back may be sent once more, so a case that was won on another way is not closed over it. */
  async settleOpen(tx: Tx, caseId: CaseId): Promise<void> {
    await this.bring(tx, caseId, false);
  }

  private async bring(tx: Tx, caseId: CaseId, mayClose: boolean): Promise<void> {
    const of = await tx.one<StateAndHold>(
      'SELECT state, suspended_from FROM denial_case WHERE id = $1 FOR NO KEY UPDATE',
      [caseId],
    );
    const from = courseOf(of);
    if (!['evidenced', 'contested', 'decided', 'closed'].includes(from)) return;
    const { waits, answered, won } = await answersOf(tx, caseId);
    // Nothing was ever decided and nothing is: what the acts alone say of the case stands.
    if (!waits && !answered) return;
    const end = won && mayClose ? 'closed' : 'decided';
    const to = waits ? 'contested' : end;
    if (from === to || (from === 'closed' && !mayClose)) return;
    if (from !== 'decided' && !(from === 'evidenced' && to === 'contested'))
      await this.cases.moveSurely(tx, caseId, 'decided');
    if (to !== 'decided') await this.cases.moveSurely(tx, caseId, to);
  }
}

function answersOf(tx: ReadTx, caseId: string): Promise<Answered> {
  return tx.one<Answered>(facts, [caseId, stages.filter(awaitsDecision), reversing]);
}

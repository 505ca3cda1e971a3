import { Injectable } from '@nestjs/common';
import { caseTransitions, type CaseState } from '@chorus/domain/case/case';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { audit } from '../../platform/audit/audit.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseSeals } from './case-seals.js';
import { CaseDesk } from './case-desk.js';
import { findCase } from './case.repository.js';
import { caseTable } from './case.table.js';
import { openCase } from './open-case.js';

const events = {
  evidenced: 'case.evidenced',
  suspended: 'case.suspended',
  closed: 'case.closed',
  withdrawn: 'case.withdrawn',
} as const;

/**
 * What features above a case may do to it. Whoever calls has decided that it is allowed; the steps themselves run with
 * the system's right, since a reviewer's or an organizer's act may move a case they could not write.
 */
@Injectable()
export class Cases {
  constructor(
    private readonly seals: CaseSeals,
    private readonly desk: CaseDesk,
    private readonly outbox: Outbox,
  ) {}

  /** The whole case, opened; null for one the transaction's actor does not see. Asks nobody whether they may. */
  async load(tx: ReadTx, id: string): Promise<RecordedCase | null> {
    const record = await findCase(tx, id);
    return record === null ? null : openCase(tx, this.seals, record);
  }

  /** Computes the clocks anew. */
  recomputeClocks(tx: Tx, caseId: CaseId): Promise<void> {
    return this.desk.change(tx, caseId, (before) => Promise.resolve(before));
  }

  /** Moves the case along its one table of states. A suspension remembers where it came from. */
  async move(tx: Tx, caseId: CaseId, to: CaseState): Promise<true | Refusal<'CaseMoveNotAllowed'>> {
    const moved = await tx.elevated(async () => {
      const row = await tx.lock(caseTable, caseId);
      if (row === null) throw new Error('There is no such case to move.');
      if (row.state === to) return 'unchanged';
      if (!canMove(caseTransitions, row.state, to)) return 'refused';
      const suspendedFrom = to === 'suspended' ? row.state : null;
      await tx.update(caseTable, { id: caseId }, { state: to, suspendedFrom, changedAt: new Date() });
      return 'moved';
    });
    if (moved === 'refused') {
      return refuse('CaseMoveNotAllowed', 'The case is not in a state from which this is possible.');
    }
    if (moved === 'unchanged') return true;
    const event = to in events ? events[to as keyof typeof events] : null;
    if (event !== null) await this.outbox.publish(tx, event, { caseId });
    await audit(tx, { operation: `case.${to}`, subjects: [{ kind: 'case', id: caseId }] });
    return true;
  }

  /** A move that its caller has seen to be possible. */
  async moveSurely(tx: Tx, caseId: CaseId, to: CaseState): Promise<void> {
    if (isRefusal(await this.move(tx, caseId, to))) throw new Error(`A case could not become ${to}.`);
  }
}

import { Injectable } from '@nestjs/common';
import type { CaseState } from '@chorus/domain/case/case';
import { courseOf, stepOf } from '@chorus/domain/case/hold';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { EventName } from '@chorus/domain/shared/events';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseSeals } from './case-seals.js';
import { CaseDesk } from './case-desk.js';
import { findCase } from './case.repository.js';
import { caseTable, type CaseRow } from './case.table.js';
import { openCase } from './open-case.js';

/** Steps that others are told of, once the case is in the state and not only beneath a hold. */
const eventOf: Readonly<
  Partial<
    Record<
      CaseState,
      Extract<EventName, 'case.evidenced' | 'case.suspended' | 'case.closed' | 'case.withdrawn'>
    >
  >
> = {
  evidenced: 'case.evidenced',
  suspended: 'case.suspended',
  closed: 'case.closed',
  withdrawn: 'case.withdrawn',
};

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

  /** Moves the case along its one table of states; on hold it moves beneath the hold, where it will come back to. */
  async move(tx: Tx, caseId: CaseId, to: CaseState): Promise<true | Refusal<'CaseMoveNotAllowed'>> {
    const moved = await tx.elevated(async () => {
      const row = await this.lock(tx, caseId);
      if (row.state === to || courseOf(row) === to) return 'unchanged';
      const step = stepOf(row, to);
      if (step === null) return 'refused';
      if (tx.actor.kind !== 'system' && (await this.beingErased(tx, caseId))) return 'erasing';
      await tx.update(caseTable, { id: caseId }, { ...step, changedAt: new Date() });
      return { from: row.state, to: step.state };
    });
    if (moved === 'refused') {
      return refuse('CaseMoveNotAllowed', 'The case is not in a state from which this is possible.');
    }
    if (moved === 'erasing')
      return refuse('CaseMoveNotAllowed', 'This case is being erased and cannot be changed any more.');
    if (moved === 'unchanged') return true;
    await this.tell(tx, caseId, moved);
    await audit(tx, { operation: `case.${to}`, subjects: [{ kind: 'case', id: caseId }] });
    return true;
  }

  /** A move that its caller has seen to be possible. */
  async moveSurely(tx: Tx, caseId: CaseId, to: CaseState): Promise<void> {
    if (isRefusal(await this.move(tx, caseId, to))) throw new Error(`A case could not become ${to}.`);
  }

  /** Takes a case on hold up again, where it is by now, and computes its clocks anew. */
  async resume(tx: Tx, caseId: CaseId): Promise<void> {
    const state = await tx.elevated(async () => {
      const row = await this.lock(tx, caseId);
      if (row.state !== 'suspended') throw new Error('The case is not on hold.');
      const state = courseOf(row);
      await tx.update(caseTable, { id: caseId }, { state, suspendedFrom: null, changedAt: new Date() });
      return state;
    });
    await this.outbox.publish(tx, 'case.resumed', { caseId });
    await this.tell(tx, caseId, { from: 'suspended', to: state });
    await this.recomputeClocks(tx, caseId);
    await audit(tx, { operation: 'case.resumed', subjects: [{ kind: 'case', id: caseId }] });
  }

  /** Asked with the row locked: an erasure locks it before it begins. */
  private async beingErased(tx: ReadTx, caseId: CaseId): Promise<boolean> {
    const { yes } = await tx.one<{ yes: boolean }>('SELECT $1::uuid = ANY (chorus_leaving_cases()) AS yes', [
      caseId,
    ]);
    return yes;
  }

  private async lock(tx: Tx, caseId: CaseId): Promise<CaseRow> {
    const row = await tx.lock(caseTable, caseId);
    if (row === null) throw new Error('There is no such case to move.');
    return row;
  }

  /** Nothing is told of a step beneath a hold: the case is still on hold. */
  private async tell(tx: Tx, caseId: CaseId, step: { from: CaseState; to: CaseState }): Promise<void> {
    if (step.from === step.to) return;
    const event = step.from === 'closed' ? 'case.reopened' : eventOf[step.to];
    if (event !== undefined) await this.outbox.publish(tx, event, { caseId });
  }
}

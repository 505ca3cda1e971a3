import { Injectable } from '@nestjs/common';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import { isCaring } from '@chorus/domain/justification/clinician';
import { blanksAsked } from '@chorus/domain/justification/needed-by';
import { moveRequest, type RequestState } from '@chorus/domain/justification/request-states';
import { letterStanding, type Blank, type ClinicalStatement } from '@chorus/domain/justification/statements';
import type { EventName } from '@chorus/domain/shared/events';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { requestTransitions } from '@chorus/domain/justification/request-states';
import { audit } from '../../platform/audit/audit.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { releaseWorkItem } from '../assignment/assignment.public.js';
import { storedFileTable } from '../file/file.public.js';
import {
  justificationLetterTable,
  justificationRequestTable,
  type JustificationRequestRow,
} from './justification.table.js';
import { RequestSeals } from './request-seals.js';
import { blankRows, newestLetter, statementRows } from './requests.repository.js';

export type RequestPatch = Partial<Omit<JustificationRequestRow, 'id' | 'state' | 'changedAt'>>;

type RequestEvent = Extract<EventName, `request.${string}`>;

/** What others are told when a request comes into a state; what has a reason of its own is told where it is done. */
const eventOf: Readonly<Partial<Record<RequestState, RequestEvent>>> = {
  offered: 'request.offered',
  held: 'request.taken',
  declined: 'request.declined',
  expired: 'request.expired',
  moved_on: 'request.moved_on',
  withdrawn: 'request.withdrawn',
};

export interface Written {
  readonly statements: readonly ClinicalStatement[];
  readonly blanks: readonly Blank[];
}

/**
 * The one door to a request's row. Whoever calls has decided that its actor may do what it does; no session can write the row
 * by itself, so writing happens with the system's sight and stays in the actor's name.
 */
@Injectable()
export class Requests {
  constructor(
    private readonly outbox: Outbox,
    private readonly seals: RequestSeals,
  ) {}

  async add(tx: Tx, row: JustificationRequestRow): Promise<boolean> {
    const added = await tx.elevated(() =>
      tx.insert(justificationRequestTable, row, { onConflict: 'nothing' }),
    );
    if (added === 0) return false;
    await this.tell(tx, row, row.state);
    return true;
  }

  /** The row, locked for a change, whoever asks. */
  lock(tx: Tx, id: string): Promise<JustificationRequestRow | null> {
    return tx.elevated(() => tx.lock(justificationRequestTable, id));
  }

  async move(
    tx: Tx,
    row: JustificationRequestRow,
    to: RequestState,
    patch: RequestPatch = {},
  ): Promise<JustificationRequestRow | Refusal<'RequestMoveNotAllowed'>> {
    const state = moveRequest(row.state, to);
    if (isRefusal(state)) return state;
    const lease = to === 'held' ? {} : { leaseUntil: null };
    const moved = { ...row, ...lease, ...patch, state, changedAt: new Date() };
    const { id: _id, ...columns } = moved;
    await tx.elevated(() => tx.update(justificationRequestTable, { id: row.id }, columns));
    await this.tell(tx, moved, state);
    return moved;
  }

  /** A move its caller has seen to be possible. */
  async moveSurely(
    tx: Tx,
    row: JustificationRequestRow,
    to: RequestState,
    patch: RequestPatch = {},
  ): Promise<JustificationRequestRow> {
    const moved = await this.move(tx, row, to, patch);
    if (isRefusal(moved)) throw new Error(`A request that is ${row.state} cannot become ${to}.`);
    return moved;
  }

  /**
   * Goes to somebody else, or is over: what was written stays and is not used, the step behind it is free for another. What
   * was answered is left as it is. False: it was over or answered already.
   */
  async leave(
    tx: Tx,
    row: JustificationRequestRow,
    to: 'moved_on' | 'withdrawn',
    because: string,
  ): Promise<boolean> {
    if (!canMove<RequestState>(requestTransitions, row.state, to)) return false;
    await this.moveSurely(tx, row, to, { movedBecause: because });
    if (row.workItemId !== null) await releaseWorkItem(tx, row.workItemId);
    return true;
  }

  async written(tx: ReadTx, row: JustificationRequestRow): Promise<Written> {
    const key = await this.seals.of(row.personId);
    return {
      statements: (await statementRows(tx, row.id)).map((one) => key.statement(one)),
      blanks: (await blankRows(tx, row.id)).map((one) => key.blank(one)),
    };
  }

  /**
   * After a word of it changed: the state follows from the sentences and blanks, and a letter that was made from the old ones
   * and is not signed is forgotten, because what is signed is what was read.
   */
  async restand(tx: Tx, row: JustificationRequestRow): Promise<JustificationRequestRow> {
    return tx.elevated(async () => {
      await this.forgetLetter(tx, row.id);
      const { statements, blanks } = await this.written(tx, row);
      const target = letterStanding(statements, blanks, blanksAsked(row.relation, row.filingType));
      const begun = row.state === 'held' ? await this.moveSurely(tx, row, 'in_review') : row;
      return begun.state === target ? begun : this.moveSurely(tx, begun, target);
    });
  }

  /** An unsigned letter nobody will sign is not kept; the sweep removes its bytes. */
  async forgetLetter(tx: Tx, id: RequestId): Promise<void> {
    const letter = await newestLetter(tx, id);
    if (letter === null || letter.signedAt !== null) return;
    await tx.remove(justificationLetterTable, { id: letter.id });
    if (letter.documentFileId !== null) await tx.remove(storedFileTable, { id: letter.documentFileId });
  }

  private async tell(tx: Tx, { id, caseId }: JustificationRequestRow, state: RequestState): Promise<void> {
    const subjects = [
      { kind: 'justification_request', id },
      { kind: 'case', id: caseId },
    ];
    await audit(tx, { operation: `justification_request.${state}`, subjects });
    const event = eventOf[state];
    if (event !== undefined) await this.outbox.publish(tx, event, { requestId: id });
  }
}

/** Which letter a request becomes: who cares speaks of their own care, anybody else gives an opinion. */
export const letterIdOf = ({ relation }: Pick<JustificationRequestRow, 'relation'>) =>
  isCaring(relation) ? 'medical_necessity_letter' : 'independent_opinion';

import { Injectable } from '@nestjs/common';
import type { FiledAct } from '@chorus/domain/case/case-clocks';
import { caseTransitions, type CaseState } from '@chorus/domain/case/case';
import type { LetterInHand } from '@chorus/domain/case/case-words';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { audit } from '../../platform/audit/audit.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseSeals } from './case-seals.js';
import { CaseWriter, type CaseChange } from './case-writer.js';
import { clocksOf, findCase, type CaseRecord } from './case.repository.js';
import { caseTable } from './case.table.js';
import { filedActs } from './clock-book.js';
import { openCase } from './open-case.js';

/** The letter that came as the answer to a filing. Plain dates; null is not known. */
export interface NextLetter {
  readonly letterInHand: LetterInHand;
  /** Null: not known yet, or, after a level that stayed silent, that of the denial stays. */
  readonly noticeDate: string | null;
  readonly receivedDate: string | null;
  /** The deadline the new letter itself prints. */
  readonly letterDeadline: string | null;
}

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
    private readonly writer: CaseWriter,
    private readonly outbox: Outbox,
  ) {}

  /** The whole case, opened; null for one the transaction's actor does not see. Asks nobody whether they may. */
  async load(tx: ReadTx, id: string): Promise<RecordedCase | null> {
    const record = await findCase(tx, id);
    return record === null ? null : openCase(tx, this.seals, record);
  }

  /** Computes the clocks anew. With `filed`, that stage's clock to file is met and its clock to decide runs. */
  async recomputeClocks(tx: Tx, caseId: CaseId, change: { readonly filed?: FiledAct } = {}): Promise<void> {
    await withSystemSight(tx, async () => {
      const before = await this.locked(tx, caseId);
      await this.write(tx, before, before, change);
    });
    if (change.filed !== undefined)
      await audit(tx, { operation: 'case.filed', subjects: [{ kind: 'case', id: caseId }] });
  }

  /** Moves the case along its one table of states. A suspension remembers where it came from. */
  async move(tx: Tx, caseId: CaseId, to: CaseState): Promise<true | Refusal<'CaseMoveNotAllowed'>> {
    const moved = await withSystemSight(tx, async () => {
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

  /** Another letter is in hand: its facts replace the last one's, and its clocks begin. */
  async advanceLetter(tx: Tx, caseId: CaseId, letter: NextLetter): Promise<void> {
    await withSystemSight(tx, async () => {
      const before = await this.locked(tx, caseId);
      const silent = letter.letterInHand === 'internal_level_1_no_answer';
      const filed = filedActs(await clocksOf(tx, [caseId])).map(({ on }) => on as string);
      await this.write(
        tx,
        before,
        {
          ...before,
          letterInHand: letter.letterInHand,
          noticeDate: letter.noticeDate ?? (silent ? before.noticeDate : null),
          receivedDate: letter.receivedDate ?? (silent ? before.receivedDate : null),
          letterDeadline: letter.letterDeadline,
          letterPrintsDeadline: letter.letterDeadline === null ? null : 'yes',
          silentLevelFiled: silent ? (filed.sort()[0] ?? before.silentLevelFiled) : null,
          firstLevelDecided:
            before.letterInHand === 'internal_level_1_upheld' ? before.noticeDate : before.firstLevelDecided,
        },
        { newLetter: true },
      );
    });
    await audit(tx, { operation: 'case.letter-advanced', subjects: [{ kind: 'case', id: caseId }] });
  }

  private async locked(tx: Tx, caseId: CaseId): Promise<RecordedCase & { readonly record: CaseRecord }> {
    await tx.lock(caseTable, caseId);
    const record = await findCase(tx, caseId);
    if (record === null) throw new Error('There is no such case.');
    return { ...(await openCase(tx, this.seals, record)), record };
  }

  private async write(
    tx: Tx,
    before: RecordedCase & { readonly record: CaseRecord },
    after: RecordedCase,
    change: CaseChange,
  ): Promise<void> {
    const saved = await this.writer.save(tx, before, after, change);
    if (isRefusal(saved))
      throw new Error('A case was refused though neither its payer nor its number changed.');
  }
}

/** Inside `tx.elevated` already or not: elevating twice would end the caller's own elevation early. */
async function withSystemSight<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const { elevated } = await tx.one<{ elevated: boolean }>('SELECT chorus_is_system() AS elevated');
  return elevated ? work() : tx.elevated(work);
}

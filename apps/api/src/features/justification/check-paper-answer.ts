import { Injectable } from '@nestjs/common';
import { acceptPaper, type PaperLook, type PaperRefused } from '@chorus/domain/justification/ways-in';
import { isPlainDate, plainDate } from '@chorus/domain/shared/calendar';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { beginWorkItem, finishWorkItem } from '../assignment/assignment.public.js';
import { ClinicianLetters } from '../submission/submission.public.js';
import type { JustificationRequestRow } from './justification.table.js';
import { paperAnswerTable, type PaperAnswerRow } from './paper-answer.table.js';
import { Requests } from './requests.js';
import { WaysAccess, type NotActing } from './ways-access.js';

export interface CheckPaperAnswerInput extends Omit<PaperLook, 'datedOn'> {
  readonly paperAnswerId: string;
  readonly datedOn?: string | null;
}

export interface PaperAnswerChecked {
  readonly kind: 'PaperAnswerChecked';
  readonly answer: PaperAnswerRow;
  /** What is wrong with it and what to do; null: it goes with the filing. */
  readonly problem: PaperRefused | null;
}

type Refused = NotActing | Refusal<'InvalidInput' | 'RequestMoveNotAllowed' | 'PaperChecked'>;

/** A person looks at what came in and says what they see. A letter that will do counts like one signed here. */
@Injectable()
export class CheckPaperAnswer {
  constructor(
    private readonly db: Db,
    private readonly access: WaysAccess,
    private readonly requests: Requests,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
    private readonly letters: ClinicianLetters,
  ) {}

  execute(actor: Actor, input: CheckPaperAnswerInput): Promise<PaperAnswerChecked | Refused> {
    return this.db.transaction<PaperAnswerChecked | Refused>(actor, async (tx) => {
      const seen = isId(input.paperAnswerId)
        ? await tx.elevated(() => tx.lock(paperAnswerTable, input.paperAnswerId))
        : null;
      if (seen === null) return paperNotFound();
      const acting = await this.access.lock(tx, seen.requestId, 'hand_over_page');
      if (isRefusal(acting)) return acting.kind === 'NotFound' ? paperNotFound() : acting;
      if (seen.verdict !== null) return refuse('PaperChecked', 'Somebody has looked at this paper already.');
      const datedOn = input.datedOn ?? null;
      if (datedOn !== null && !isPlainDate(datedOn))
        return refuse('InvalidInput', 'This is not a date of the form 2026-11-20.', 'datedOn');
      const look: PaperLook = { ...input, datedOn: datedOn === null ? null : plainDate(datedOn) };
      const said = acceptPaper(look, plainDate(await this.clock.today(tx)));
      return tx.elevated(() => this.keep(tx, acting.row, seen, said, datedOn));
    });
  }

  private async keep(
    tx: Tx,
    request: JustificationRequestRow,
    seen: PaperAnswerRow,
    said: 'answered_on_paper' | PaperRefused,
    datedOn: string | null,
  ): Promise<PaperAnswerChecked | Refused> {
    const now = new Date();
    const patch = {
      verdict: isRefusal(said) ? ('refused' as const) : ('accepted' as const),
      problem: isRefusal(said) ? said.kind : null,
      datedOn,
      checkedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      checkedAt: now,
    };
    await tx.update(paperAnswerTable, { id: seen.id }, patch);
    const moved = isRefusal(said) ? await this.askAgain(tx, request) : await this.answered(tx, request, now);
    if (isRefusal(moved)) return moved;
    const subjects = [
      { kind: 'justification_request', id: request.id },
      { kind: 'paper_answer', id: seen.id },
    ];
    await audit(tx, { operation: `justification.paper_${patch.verdict}`, subjects });
    if (!isRefusal(said)) {
      const { requestId, caseId } = seen;
      await this.finishStep(tx, request);
      await this.letters.changed(tx, caseId);
      await this.outbox.publish(tx, 'justification.answered', { requestId, caseId });
    }
    return {
      kind: 'PaperAnswerChecked',
      answer: { ...seen, ...patch },
      problem: isRefusal(said) ? said : null,
    };
  }

  /** A second side of a letter that was accepted changes nothing more of the request. */
  private async answered(tx: Tx, request: JustificationRequestRow, now: Date) {
    return request.state === 'answered_on_paper'
      ? request
      : this.requests.move(tx, request, 'answered_on_paper', { answeredAt: now });
  }

  /** The step behind it may never have been taken up here: who writes on paper has no account, or does not use it. */
  private async finishStep(tx: Tx, { workItemId }: JustificationRequestRow): Promise<void> {
    if (workItemId === null || (await beginWorkItem(tx, workItemId, null)) === null) return;
    await finishWorkItem(tx, workItemId);
  }

  /** Back to the practice, unless another paper still waits for somebody to look. */
  private async askAgain(tx: Tx, request: JustificationRequestRow) {
    const waits = await tx.maybe(
      'SELECT 1 FROM paper_answer WHERE request_id = $1 AND verdict IS NULL LIMIT 1',
      [request.id],
    );
    return request.state !== 'paper_received' || waits !== null
      ? request
      : this.requests.move(tx, request, 'offered');
  }
}

const paperNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such paper, or it is not yours to see.');

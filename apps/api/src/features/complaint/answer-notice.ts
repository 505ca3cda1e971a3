import { caseStillRuns } from '@chorus/domain/case/record-facts';
import type { YesNoUnknown } from '@chorus/domain/case/case-words';
import { openQuestions } from '@chorus/domain/complaint/find-duties';
import { noticeQuestionWords, type NoticeQuestion } from '@chorus/domain/complaint/notice-questions';
import type { Actor } from '@chorus/domain/shared/actor';
import { isPlainDate } from '@chorus/domain/shared/calendar';
import type { AccountId, CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseAccess, type WorkingCase } from '../case/case.public.js';
import { DutyDesk } from './duty-desk.js';

export interface AnswerNoticeInput {
  readonly caseId: string;
  readonly answers: readonly {
    readonly question: NoticeQuestion;
    readonly answer: YesNoUnknown;
    readonly on?: string | null;
  }[];
}

export interface NoticeAnswered {
  readonly kind: 'NoticeAnswered';
  readonly caseId: CaseId;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'CaseOver'>;

/** What a person found in the notice, question by question. An answer may be taken back by saying "unknown". */
@Injectable()
export class AnswerNotice {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: CaseAccess,
    private readonly desk: DutyDesk,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AnswerNoticeInput): Promise<NoticeAnswered | Refused> {
    return this.db.transaction<NoticeAnswered | Refused>(actor, async (tx) => {
      const of = await this.access.open(tx, actor, input.caseId, { purpose: 'prepare', orAs: 'helps' });
      if (isRefusal(of)) return of;
      const runs = caseStillRuns(of);
      if (isRefusal(runs)) return runs;
      return tx.elevated(async () => {
        const fault = await this.fault(tx, of, input);
        if (fault !== null) return fault;
        for (const given of input.answers) await write(tx, of, given);
        await audit(tx, { operation: 'complaint.notice_answered', subjects: [{ kind: 'case', id: of.id }] });
        await this.outbox.publish(tx, 'complaint.changed', { caseId: of.id });
        return { kind: 'NoticeAnswered', caseId: of.id };
      });
    });
  }

  private async fault(
    tx: Tx,
    of: WorkingCase,
    { answers }: AnswerNoticeInput,
  ): Promise<Refusal<'InvalidInput'> | null> {
    const open = openQuestions(await this.desk.factsOf(tx, of));
    const today = await this.clock.today(tx);
    for (const { question, answer, on = null } of answers) {
      if (!open.includes(question))
        return refuse(
          'InvalidInput',
          'This is not asked about this plan and letter. Nothing was kept.',
          'question',
        );
      const { dated } = noticeQuestionWords[question];
      if (on !== null && (!dated || !isPlainDate(on) || on > today || on < '1990-01-01'))
        return refuse('InvalidInput', 'Check the day. Nothing was kept.', 'on');
      if (dated && answer === 'yes' && on === null)
        return refuse('InvalidInput', 'Give the day. Nothing was kept.', 'on');
    }
    return null;
  }
}

async function write(
  tx: Tx,
  { id: caseId, personId, letterInHand }: WorkingCase,
  { question, answer, on }: AnswerNoticeInput['answers'][number],
): Promise<void> {
  const by = tx.actor.kind === 'account' ? (tx.actor.accountId as AccountId) : null;
  await tx.execute(
    `INSERT INTO complaint_answer (id, case_id, person_id, question, answer, on_day, letter_in_hand, answered_by, answered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())
     ON CONFLICT (case_id, question, letter_in_hand) DO UPDATE SET answer = excluded.answer, on_day = excluded.on_day,
       answered_by = excluded.answered_by, answered_at = excluded.answered_at`,
    [newId<'complaint_answer'>(), caseId, personId, question, answer, on ?? null, letterInHand, by],
  );
}

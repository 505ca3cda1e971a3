import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { Db } from '../../../platform/database/db.js';
import { RecordDenial } from '../../case/case.public.js';
import { KeepDates, Submissions } from '../../submission/submission.public.js';

export interface NoticeDate {
  readonly caseId: string;
  /** The filing whose page it is told on; it follows at once, the others of the case with the news. */
  readonly submissionId: string | null;
  /** Plain date: the last day to act as the notice prints it. */
  readonly day: string;
}

/** "My notice gives another date": recorded as the case's own fact, by whoever may record its facts. */
@Injectable()
export class TellNoticeDate {
  constructor(
    private readonly db: Db,
    private readonly denials: RecordDenial,
    private readonly submissions: Submissions,
    private readonly dates: KeepDates,
  ) {}

  async execute(
    actor: Actor,
    { caseId, submissionId, day }: NoticeDate,
  ): Promise<{ readonly kind: 'DateKept' } | Refusal<string>> {
    const facts = { letterDeadline: day, letterPrintsDeadline: 'yes' } as const;
    // No number is told, so none can be another denial's.
    const recorded = await this.denials.execute(actor, { caseId, facts, anotherDenial: true });
    if (isRefusal(recorded)) return recorded;
    if (submissionId !== null && isId(submissionId)) {
      await this.db.transaction(actor, async (tx) => {
        const filing = await this.submissions.lock(tx, submissionId);
        if (filing !== null && filing.caseId === caseId)
          await tx.elevated(() => this.dates.current(tx, filing));
      });
    }
    return { kind: 'DateKept' };
  }
}

import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
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
  /** An earlier date was told before, and was wrong. */
  readonly later: boolean;
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
    { caseId, submissionId, day, later }: NoticeDate,
  ): Promise<{ readonly kind: 'DateKept' } | Refusal<string>> {
    if (!later && (await this.earlierIsKnown(actor, caseId, day))) {
      return refuse(
        'EarlierDateKnown',
        'An earlier date was written down from your notice before. Look at it once more. If that one was wrong, tick the box and send this again. Nothing was changed.',
        'day',
      );
    }
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

  /** The date kept is replaced by the one told: by an earlier one at once, by a later one only if that is meant. */
  private earlierIsKnown(actor: Actor, caseId: string, day: string): Promise<boolean> {
    return this.db.read(actor, async (tx) => {
      if (!isId(caseId)) return false;
      const known = await tx.maybe<{ letterDeadline: string | null }>(
        'SELECT letter_deadline FROM denial_case WHERE id = $1',
        [caseId],
      );
      return known?.letterDeadline != null && known.letterDeadline < day;
    });
  }
}

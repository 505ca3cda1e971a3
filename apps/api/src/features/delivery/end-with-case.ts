import type { CaseState } from '@chorus/domain/case/case';
import type { CaseEnd } from '@chorus/domain/delivery/standing-to-send';
import type { EventName } from '@chorus/domain/shared/events';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { submissionTable } from '../submission/submission.public.js';
import { HandOver, unsentAndSigned } from './hand-over.js';

type Over = Extract<EventName, 'case.withdrawn' | 'case.suspended' | 'case.closed'>;

/**
 * What a case that is over takes back. Not one whose answer was lost: somebody still has to find out whether it arrived,
 * and the recipient may answer it.
 */
const notGoneOut: readonly SubmissionState[] = [
  'draft',
  'ready',
  ...unsentAndSigned,
  'handed_to_person',
  'held_locally',
  'failed',
  'bounced',
  'rejected_by_recipient',
];

/**
 * A case was withdrawn, closed or put on hold: nothing of it leaves any more. What a withdrawn or closed case had ready
 * is taken back; what one on hold had ready goes into its people's hands, because its dates go on running [3].
 */
@Injectable()
export class EndWithCase {
  constructor(private readonly handOver: HandOver) {}

  reactions(): readonly DatabaseReaction<Over>[] {
    const names: readonly (readonly [string, Over])[] = [
      ['delivery.end-with-withdrawn-case', 'case.withdrawn'],
      ['delivery.end-with-suspended-case', 'case.suspended'],
      ['delivery.end-with-closed-case', 'case.closed'],
    ];
    return names.map(([name, on]) => ({
      kind: 'database',
      name,
      on,
      run: (tx, { ids }) => this.end(tx, ids.caseId),
    }));
  }

  private async end(tx: Tx, caseId: CaseId): Promise<void> {
    // As it stands now: a case that was taken up again meanwhile keeps what it has.
    const { state } = await tx.one<{ state: CaseState }>('SELECT state FROM denial_case WHERE id = $1', [
      caseId,
    ]);
    if (state !== 'withdrawn' && state !== 'closed' && state !== 'suspended') return;
    const unsent = state === 'suspended' ? unsentAndSigned : notGoneOut;
    const rows = await tx.rows<{ id: string }>(
      'SELECT id FROM submission WHERE case_id = $1 AND state = ANY($2) ORDER BY id',
      [caseId, unsent],
    );
    const ids = rows.map(({ id }) => id);
    if (state === 'suspended') await this.handOver.all(tx, ids, 'case_stopped');
    else await this.takeBack(tx, ids, state);
  }

  private async takeBack(tx: Tx, submissionIds: readonly string[], end: CaseEnd): Promise<void> {
    for (const id of submissionIds) {
      const row = await tx.lock(submissionTable, id);
      if (row === null || !notGoneOut.includes(row.state)) continue;
      const moved = await this.handOver.takeBack(tx, row, end);
      if (isRefusal(moved)) throw new Error(`A filing that is ${row.state} could not be taken back.`);
    }
  }
}

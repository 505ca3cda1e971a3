import type { CaseId, ParticipationId } from '@chorus/domain/shared/ids';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { DatabaseReaction, Reactions } from '../../platform/outbox/reaction.js';
import { caseTable } from '../case/case.public.js';

type Follows = 'case.evidenced' | 'case.filed' | 'case.resumed' | 'case.closed' | 'case.reopened';

/** The denial is shown, or something was filed: who joined before that takes part like everybody else. */
const begin = `
  UPDATE participation p SET state = 'active', changed_at = now() FROM denial_case d
  WHERE p.case_id = $1 AND d.id = p.case_id AND d.state IN ('evidenced', 'contested', 'decided') AND p.state = 'joined' RETURNING p.id`;

/** Nothing is left to do in a case: taking part is over too, and leaving stays possible. */
const finish = `
  UPDATE participation p SET state = 'finished', finished_from = p.state, changed_at = now() FROM denial_case d
  WHERE p.case_id = $1 AND d.id = p.case_id AND d.state = 'closed'
    AND p.state IN ('joined', 'active', 'helped', 'paused') RETURNING p.id`;

/** Something is: they take part again as they did, and whoever had paused still has. */
const goOn = `
  UPDATE participation p SET state = coalesce(p.finished_from, 'active'), changed_at = now() FROM denial_case d
  WHERE p.case_id = $1 AND d.id = p.case_id AND d.state <> 'closed' AND p.state = 'finished' RETURNING p.id`;

/** Taking part follows the case: it begins, ends and goes on with it. As the case stands now, however late this runs. */
@Injectable()
export class FollowCase {
  constructor(private readonly outbox: Outbox) {}

  register(reactions: Reactions): void {
    const follow = (
      name: string,
      on: Follows,
      run: (tx: Tx, caseId: CaseId) => Promise<void>,
    ): DatabaseReaction<Follows> => ({
      kind: 'database',
      name,
      on,
      run: (tx, { ids }) => run(tx, ids.caseId),
    });
    const starts: readonly (readonly [name: string, on: Follows])[] = [
      ['participation.begin-with-case', 'case.evidenced'],
      ['participation.begin-with-filing', 'case.filed'],
      // Beneath a hold it may have come past all of that.
      ['participation.begin-after-hold', 'case.resumed'],
    ];
    for (const [name, on] of starts)
      reactions.register(
        follow(name, on, async (tx, caseId) => {
          await this.move(tx, begin, caseId, 'participation.begun');
        }),
      );
    reactions.register(
      follow('participation.finish-with-case', 'case.closed', async (tx, caseId) => {
        const moved = await this.move(tx, finish, caseId, 'participation.finished');
        await this.outbox.publishAll(tx, 'participant.finished', moved);
      }),
    );
    reactions.register(
      follow('participation.go-on-with-case', 'case.reopened', async (tx, caseId) => {
        const moved = await this.move(tx, goOn, caseId, 'participation.resumed');
        await this.outbox.publishAll(tx, 'participant.resumed', moved);
      }),
    );
  }

  /** The case stands still meanwhile: finished on one that is being opened again, nobody would ever go on. */
  private async move(
    tx: Tx,
    sql: string,
    caseId: CaseId,
    operation: string,
  ): Promise<readonly { readonly participationId: ParticipationId }[]> {
    await tx.hold(caseTable, caseId);
    const moved = await tx.rows<{ id: ParticipationId }>(sql, [caseId]);
    if (moved.length > 0)
      await audit(tx, { operation, subjects: moved.map(({ id }) => ({ kind: 'participation', id })) });
    return moved.map(({ id }) => ({ participationId: id }));
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { CaseAccess, caseNotFound } from './case-access.js';
import { findCase, type CaseRecord } from './case.repository.js';
import { caseTable } from './case.table.js';
import { Cases } from './cases.js';

export interface CaseReopened {
  readonly case: CaseRecord;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'CaseOver'>;

/** A case was closed because nothing was left to do; its person says that something is. From here on only news closes it. */
@Injectable()
export class ReopenCase {
  constructor(
    private readonly db: Db,
    private readonly access: CaseAccess,
    private readonly cases: Cases,
    private readonly wall: WallClock,
  ) {}

  execute(actor: Actor, caseId: string): Promise<CaseReopened | Refused> {
    return this.db.transaction(actor, async (tx): Promise<CaseReopened | Refused> => {
      const before = await this.access.open(tx, actor, caseId, { purpose: 'prepare' });
      if (isRefusal(before)) return before;
      if (before.state !== 'closed')
        return refuse('CaseOver', 'Only a closed case can be opened again. Nothing was changed.');
      if (await tx.elevated(() => isBeingErased(tx, before.id)))
        return refuse('CaseOver', 'The time of this case is over, and it is being erased at this moment.');
      await this.cases.moveSurely(tx, before.id, 'decided');
      await tx.update(caseTable, { id: before.id }, { reopenedAt: this.wall.now() });
      const record = await findCase(tx, before.id);
      return record === null ? caseNotFound() : { case: record };
    });
  }
}

/** One whose erasure was found due and not begun is simply not erased: it is asked again before it begins. */
async function isBeingErased(tx: ReadTx, caseId: CaseId): Promise<boolean> {
  const found = await tx.maybe(
    `SELECT 1 FROM erasure WHERE case_id = $1 AND kind = 'case' AND state = 'erasing'`,
    [caseId],
  );
  return found !== null;
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Db } from '../../platform/database/db.js';
import { CaseAccess, caseNotFound } from './case-access.js';
import { findCase, type CaseRecord } from './case.repository.js';
import { Cases } from './cases.js';

export interface CaseWithdrawn {
  readonly case: CaseRecord;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'CaseOver'>;

/**
 * The person's own decision to stop. Clocks are left as they are: the law's time runs whatever is decided here, and
 * the dates stay the person's to see.
 */
@Injectable()
export class WithdrawCase {
  constructor(
    private readonly db: Db,
    private readonly access: CaseAccess,
    private readonly cases: Cases,
  ) {}

  execute(actor: Actor, caseId: string): Promise<CaseWithdrawn | Refused> {
    return this.db.transaction(actor, async (tx): Promise<CaseWithdrawn | Refused> => {
      const before = await this.access.open(tx, actor, caseId, { purpose: 'sign' });
      if (isRefusal(before)) return before;
      const moved = await this.cases.move(tx, before.id, 'withdrawn');
      if (isRefusal(moved)) {
        return refuse('CaseOver', 'This case is closed already. Nothing was changed.');
      }
      const record = await findCase(tx, before.id);
      return record === null ? caseNotFound() : { case: record };
    });
  }
}

import { finishedCaseDays } from '@chorus/domain/data-rights/retention';
import type { Actor } from '@chorus/domain/shared/actor';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { isId, type CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db } from '../../platform/database/db.js';
import { Authorities } from '../identity/identity.public.js';
import { caseKeepingTable, type CaseKeepingRow } from './erasure.table.js';

export interface CaseKept {
  readonly kind: 'CaseKept';
  readonly caseId: CaseId;
  readonly goesOn: string;
}

/** Somebody who acts for the person says that a finished case stays; it is asked about again as long after. */
@Injectable()
export class KeepCase {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly business: BusinessClock,
    private readonly wall: WallClock,
  ) {}

  execute(actor: Actor, caseId: string): Promise<CaseKept | Refusal<'NotFound'>> {
    return this.db.transaction<CaseKept | Refusal<'NotFound'>>(actor, async (tx) => {
      const seen =
        isId(caseId) && actor.kind === 'account'
          ? await tx.maybe<CaseKeepingRow>('SELECT * FROM case_keeping WHERE id = $1', [caseId])
          : null;
      if (seen === null || actor.kind !== 'account') return notFound();
      const may = await this.authorities.mayAct(tx, actor, seen.personId, 'view', { caseId: seen.id });
      if (isRefusal(may)) return notFound();
      const goesOn = addDays(plainDate(await this.business.today(tx)), finishedCaseDays);
      const kept = { goesOn, told: 0, toldAt: null, keptBy: actor.accountId, keptAt: this.wall.now() };
      await tx.elevated(() => tx.update(caseKeepingTable, { id: seen.id }, kept));
      await audit(tx, { operation: 'case.kept', subjects: [{ kind: 'case', id: seen.id }] });
      return { kind: 'CaseKept', caseId: seen.id, goesOn };
    });
  }
}

const notFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such case whose time comes, or you may not act for its person.');

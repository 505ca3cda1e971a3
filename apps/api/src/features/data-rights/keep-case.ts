import { confidentialCaseDays, finishedCaseDays } from '@chorus/domain/data-rights/retention';
import type { Actor } from '@chorus/domain/shared/actor';
import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { isId, type CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock, WallClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Authorities } from '../identity/identity.public.js';
import { caseKeepingTable, type CaseKeepingRow, type ErasureRow } from './erasure.table.js';
import { TakeBackErasure } from './take-back-erasure.js';

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
    private readonly erasures: TakeBackErasure,
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
      const late = await tx.elevated(() => this.stopErasure(tx, seen.id));
      if (late !== null) return late;
      const keptFor = await tx.elevated(() => daysOf(tx, seen.id));
      const goesOn = addDays(plainDate(await this.business.today(tx)), keptFor);
      const kept = { goesOn, told: 0, toldAt: null, keptBy: actor.accountId, keptAt: this.wall.now() };
      await tx.elevated(() => tx.update(caseKeepingTable, { id: seen.id }, kept));
      await audit(tx, { operation: 'case.kept', subjects: [{ kind: 'case', id: seen.id }] });
      return { kind: 'CaseKept', caseId: seen.id, goesOn };
    });
  }

  /** One that was not begun is called off; of one that was, something may be gone already, and "kept" would not be true. */
  private async stopErasure(tx: Tx, caseId: CaseId): Promise<Refusal<'NotFound'> | null> {
    const row = await tx.maybe<ErasureRow>(underWay, [caseId]);
    if (row === null) return null;
    if (row.state !== 'asked')
      return refuse('NotFound', 'It is too late: this case is being erased at this moment.');
    await this.erasures.calledOff(tx, row);
    return null;
  }
}

const underWay = `
  SELECT * FROM erasure WHERE case_id = $1 AND kind = 'case' AND state IN ('asked', 'erasing') FOR UPDATE`;

/** What is kept confidential is kept for as long as it was to begin with. */
async function daysOf(tx: ReadTx, caseId: CaseId): Promise<number> {
  const row = await tx.one<{ confidential: boolean }>('SELECT confidential FROM denial_case WHERE id = $1', [
    caseId,
  ]);
  return row.confidential ? confidentialCaseDays : finishedCaseDays;
}

const notFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such case whose time comes, or you may not act for its person.');

import { Injectable } from '@nestjs/common';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Tx } from '../../platform/database/db.js';
import { CaseSeals } from './case-seals.js';
import { CaseWriter } from './case-writer.js';
import { findCase, type CaseRecord } from './case.repository.js';
import { caseTable } from './case.table.js';
import { openCase } from './open-case.js';

export type CaseAtHand = RecordedCase & { readonly record: CaseRecord };

/**
 * A case taken up, changed and put back for features above, with the system's right: a reviewer's or an organizer's act
 * may change a case they could not write.
 */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly seals: CaseSeals,
    private readonly writer: CaseWriter,
  ) {}

  /** @param work answers the case as it is to stand; what it writes beside is in the same transaction. */
  change(tx: Tx, caseId: CaseId, work: (before: CaseAtHand) => Promise<RecordedCase>): Promise<void> {
    return tx.elevated(async () => {
      await tx.lock(caseTable, caseId);
      const record = await findCase(tx, caseId);
      if (record === null) throw new Error('There is no such case.');
      const before = { ...(await openCase(tx, this.seals, record)), record };
      const saved = await this.writer.save(tx, before, await work(before));
      if (isRefusal(saved))
        throw new Error('A case was refused though neither its payer nor its number changed.');
    });
  }
}

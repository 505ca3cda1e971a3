import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { CaseAccess, caseNotFound } from './case-access.js';
import { findCase, type CaseRecord } from './case.repository.js';
import { caseTable } from './case.table.js';

export interface ConfidentialityKept {
  readonly case: CaseRecord;
}

/** The person's own choice whether a parent sees this care. The case keeps everything else. */
@Injectable()
export class KeepConfidential {
  constructor(
    private readonly db: Db,
    private readonly access: CaseAccess,
  ) {}

  execute(
    actor: Actor,
    input: { readonly caseId: string; readonly confidential: boolean },
  ): Promise<ConfidentialityKept | Refusal<'NotFound' | 'NotAllowed'>> {
    return this.db.transaction(actor, async (tx) => {
      const before = await this.access.open(tx, actor, input.caseId, { purpose: 'view_confidential' });
      if (isRefusal(before)) return before;
      const { confidential } = input;
      await tx.update(caseTable, { id: before.id }, { confidential, changedAt: new Date() });
      await audit(tx, {
        operation: confidential ? 'case.kept-confidential' : 'case.shown-to-parents',
        subjects: [{ kind: 'case', id: before.id }],
      });
      const record = await findCase(tx, before.id);
      return record === null ? caseNotFound() : { case: record };
    });
  }
}

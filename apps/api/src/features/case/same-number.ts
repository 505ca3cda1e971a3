import { Injectable } from '@nestjs/common';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { ReadTx } from '../../platform/database/db.js';
import { CaseSeals } from './case-seals.js';
import type { CaseRow } from './case.table.js';

/** The other case, so that the person can open it instead. */
export type SameNumberElsewhere = Refusal<'SameNumberElsewhere'> & { readonly caseId: string };

/**
 * One company writes its name in many ways, and the rule of one case a claim goes by payer and number. So the number
 * alone is looked for among the person's own cases, and the person says whether it is another denial.
 */
@Injectable()
export class SameNumber {
  constructor(private readonly seals: CaseSeals) {}

  /** Only among cases the actor sees: a parent is not told of confidential care. */
  async ask(
    tx: ReadTx,
    before: RecordedCase | null,
    after: RecordedCase,
  ): Promise<SameNumberElsewhere | null> {
    const number = after.identifier?.normalized;
    if (number === undefined || number === before?.identifier?.normalized) return null;
    const rows = await tx.rows<Pick<CaseRow, 'id' | 'personId' | 'sealedFacts'>>(
      `SELECT id, person_id, sealed_facts FROM denial_case
       WHERE person_id = $1 AND id <> $2 AND state <> 'withdrawn' AND identifier_kind IS NOT NULL ORDER BY id`,
      [after.personId, after.id],
    );
    for (const row of rows) {
      const { identifier } = this.seals.facts(await this.seals.keyOf(row), row);
      if (identifier?.normalized === number) return sameNumber(row.id);
    }
    return null;
  }
}

const sameNumber = (caseId: string): SameNumberElsewhere => ({
  ...refuse(
    'SameNumberElsewhere',
    'You have a case with this number already, with the company written otherwise. Open it if it is the same denial; if this is another one, say so and save again.',
    'identifier',
  ),
  caseId,
});

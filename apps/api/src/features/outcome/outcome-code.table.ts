import { codeKinds, type CodeKind } from '@chorus/domain/complaint/national-codes';
import type { CaseId, Id, OutcomeId, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** One of the words an office closed a complaint with; a complaint has several. */
export interface OutcomeCodeRow {
  readonly id: Id<'outcome_code'>;
  readonly outcomeId: OutcomeId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly kind: CodeKind;
  readonly code: string;
}

export const outcomeCodeTable = new EntitySchema<OutcomeCodeRow>({
  name: 'outcome_code',
  columns: {
    id: column.id,
    outcomeId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    kind: column.text,
    code: column.text,
  },
  foreignKeys: [
    references('outcome_code', 'outcomeId', 'outcome'),
    references('outcome_code', 'caseId', 'denial_case'),
    references('outcome_code', 'personId', 'person'),
  ],
  indices: [{ name: 'outcome_code_once', columns: ['outcomeId', 'kind', 'code'], unique: true }],
  checks: [oneOf('outcome_code', 'kind', codeKinds)],
});

import { matchAnswers, type MatchAnswer } from '@chorus/domain/case/duplicate';
import type { AccountId, CaseId, Id } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** Two cases of different people with the same payer and number; the ids in their order. Seen by the system only. */
export interface CaseMatchRow {
  readonly id: Id<'case_match'>;
  readonly firstCaseId: CaseId;
  readonly secondCaseId: CaseId;
  readonly foundAt: Date;
  /** Null: nobody has compared them yet, and both wait for review. */
  readonly answer: MatchAnswer | null;
  /** Of one matter: the case that is on hold, so that one claim is filed once. */
  readonly stoppedCaseId: CaseId | null;
  readonly answeredBy: AccountId | null;
  readonly answeredAt: Date | null;
}

export const caseMatchTable = new EntitySchema<CaseMatchRow>({
  name: 'case_match',
  columns: {
    id: column.id,
    firstCaseId: column.uuid,
    secondCaseId: column.uuid,
    foundAt: column.instant,
    answer: column.textOrNull,
    stoppedCaseId: column.uuidOrNull,
    answeredBy: column.uuidOrNull,
    answeredAt: column.instantOrNull,
  },
  foreignKeys: [
    references('case_match', 'firstCaseId', 'denial_case'),
    references('case_match', 'secondCaseId', 'denial_case'),
    references('case_match', 'answeredBy', 'account'),
  ],
  indices: [
    { name: 'case_match_once', columns: ['firstCaseId', 'secondCaseId'], unique: true },
    { name: 'case_match_by_second', columns: ['secondCaseId'] },
    { name: 'case_match_stopped', columns: ['stoppedCaseId'] },
    { name: 'case_match_open', columns: ['foundAt'], where: 'answer IS NULL' },
  ],
  checks: [
    oneOf('case_match', 'answer', matchAnswers),
    {
      name: 'case_match_stops_one',
      expression: `(answer IS NOT DISTINCT FROM 'same_matter') = (stopped_case_id IS NOT NULL)`,
    },
  ],
});

import { letterBases, type LetterBasis, type LetterFacts } from '@chorus/domain/case/letter';
import type { LetterInHand } from '@chorus/domain/case/case-words';
import { lettersInHand } from '@chorus/domain/case/case-words';
import type { AccountId, CaseId, Id, OutcomeId, PersonId, SubmissionId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/**
 * Something that went out on the letter in hand, by us or by the person. The clocks follow from these rows and never
 * the other way round. `submissionId` and `answeredBy` point upward, to features this one must not know, and carry no
 * foreign key for that reason.
 */
export interface CaseActRow {
  readonly id: Id<'case_act'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly stage: string;
  readonly filedOn: string;
  /** The letter that was in hand then. */
  readonly letterInHand: LetterInHand;
  /** Null: the person did it by themselves. */
  readonly submissionId: SubmissionId | null;
  readonly toldBy: AccountId | null;
  /** The outcome that ended it, where the stage may be asked for again on the letter in hand, or another letter came. */
  readonly answeredBy: OutcomeId | null;
  /** It came back, was withdrawn, or was reported by mistake: as if it had not been filed. */
  readonly undoneAt: Date | null;
  readonly createdAt: Date;
}

const alive = 'undone_at IS NULL AND answered_by IS NULL';

export const caseActTable = new EntitySchema<CaseActRow>({
  name: 'case_act',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    stage: column.text,
    filedOn: column.day,
    letterInHand: column.text,
    submissionId: column.uuidOrNull,
    toldBy: column.uuidOrNull,
    answeredBy: column.uuidOrNull,
    undoneAt: column.instantOrNull,
    createdAt: column.instant,
  },
  foreignKeys: [
    references('case_act', 'caseId', 'denial_case'),
    references('case_act', 'personId', 'person'),
    references('case_act', 'toldBy', 'account'),
  ],
  indices: [
    { name: 'case_act_by_case', columns: ['caseId'] },
    {
      name: 'case_act_of_submission',
      columns: ['submissionId'],
      unique: true,
      where: 'undone_at IS NULL',
    },
    {
      name: 'case_act_own',
      columns: ['caseId', 'stage'],
      unique: true,
      where: `submission_id IS NULL AND ${alive}`,
    },
  ],
  checks: [oneOf('case_act', 'letterInHand', lettersInHand)],
});

/** A letter that was in hand before the one that is: its facts, and the outcome that brought the next. */
export interface CaseLetterRow extends LetterFacts {
  readonly id: Id<'case_letter'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly letterBasis: LetterBasis;
  /** Null: the person wrote the next letter down without a report. Points upward, without a foreign key. */
  readonly outcomeId: OutcomeId | null;
  readonly replacedAt: Date;
}

export const caseLetterTable = new EntitySchema<CaseLetterRow>({
  name: 'case_letter',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    letterInHand: column.text,
    noticeDate: column.dayOrNull,
    receivedDate: column.dayOrNull,
    letterDeadline: column.dayOrNull,
    letterPrintsDeadline: column.textOrNull,
    firstLevelDecided: column.dayOrNull,
    silentLevelFiled: column.dayOrNull,
    letterBasis: column.text,
    outcomeId: column.uuidOrNull,
    replacedAt: column.instant,
  },
  foreignKeys: [
    references('case_letter', 'caseId', 'denial_case'),
    references('case_letter', 'personId', 'person'),
  ],
  indices: [{ name: 'case_letter_by_case', columns: ['caseId'] }],
  checks: [
    oneOf('case_letter', 'letterInHand', lettersInHand),
    oneOf('case_letter', 'letterBasis', letterBases),
  ],
});

import {
  yesNoUnknown,
  lettersInHand,
  type LetterInHand,
  type YesNoUnknown,
} from '@chorus/domain/case/case-words';
import { dutyKeys, type DutyKey } from '@chorus/domain/complaint/duty-rules';
import { noticeQuestions, type NoticeQuestion } from '@chorus/domain/complaint/notice-questions';
import type { AccountId, CaseId, Id, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export const dutyAnswers = ['confirmed', 'denied'] as const;
export type DutyAnswer = (typeof dutyAnswers)[number];

/** What a person said of a duty that looked broken, with the finding as it stood then. */
export interface ComplaintDutyRow {
  readonly id: Id<'complaint_duty'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly dutyKey: DutyKey;
  /** A stage word of the procedure rules, or `notice` for what the letter lacks. */
  readonly stage: string;
  readonly answer: DutyAnswer;
  /** What the finding rested on: a plan type or letter that was corrected since takes it out of the complaint. */
  readonly planType: string;
  readonly letterInHand: LetterInHand;
  readonly sealedFinding: Buffer;
  /** The person's own words about it, if any. */
  readonly sealedWords: Buffer | null;
  readonly answeredBy: AccountId | null;
  readonly answeredAt: Date;
}

export const complaintDutyTable = new EntitySchema<ComplaintDutyRow>({
  name: 'complaint_duty',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    dutyKey: column.text,
    stage: column.text,
    answer: column.text,
    planType: column.text,
    letterInHand: column.text,
    sealedFinding: column.sealed,
    sealedWords: column.sealedOrNull,
    answeredBy: column.uuidOrNull,
    answeredAt: column.instant,
  },
  foreignKeys: [
    references('complaint_duty', 'caseId', 'denial_case'),
    references('complaint_duty', 'personId', 'person'),
    references('complaint_duty', 'answeredBy', 'account'),
  ],
  indices: [{ name: 'complaint_duty_once', columns: ['caseId', 'dutyKey', 'stage'], unique: true }],
  checks: [
    oneOf('complaint_duty', 'dutyKey', dutyKeys),
    oneOf('complaint_duty', 'answer', dutyAnswers),
    oneOf('complaint_duty', 'letterInHand', lettersInHand),
  ],
});

/** What a person read, or did not find, in the letter in hand. */
export interface ComplaintAnswerRow {
  readonly id: Id<'complaint_answer'>;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly question: NoticeQuestion;
  readonly answer: YesNoUnknown;
  readonly onDay: string | null;
  /** The letter it speaks of. */
  readonly letterInHand: LetterInHand;
  readonly answeredBy: AccountId | null;
  readonly answeredAt: Date;
}

export const complaintAnswerTable = new EntitySchema<ComplaintAnswerRow>({
  name: 'complaint_answer',
  columns: {
    id: column.id,
    caseId: column.uuid,
    personId: column.uuid,
    question: column.text,
    answer: column.text,
    onDay: column.dayOrNull,
    letterInHand: column.text,
    answeredBy: column.uuidOrNull,
    answeredAt: column.instant,
  },
  foreignKeys: [
    references('complaint_answer', 'caseId', 'denial_case'),
    references('complaint_answer', 'personId', 'person'),
    references('complaint_answer', 'answeredBy', 'account'),
  ],
  indices: [{ name: 'complaint_answer_once', columns: ['caseId', 'question', 'letterInHand'], unique: true }],
  checks: [
    oneOf('complaint_answer', 'question', noticeQuestions),
    oneOf('complaint_answer', 'answer', yesNoUnknown),
    oneOf('complaint_answer', 'letterInHand', lettersInHand),
  ],
});

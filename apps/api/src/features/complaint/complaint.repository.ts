import type { LetterInHand } from '@chorus/domain/case/case-words';
import type { NoticeAnswer } from '@chorus/domain/complaint/notice-questions';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { ComplaintAnswerRow, ComplaintDutyRow } from './complaint.table.js';

/**
 * What a finding must still fit to count: the plan type it was made for, and, for what a letter lacks, that letter. A fact
 * that was corrected since takes the duty out of the complaint; what the person said of it stays.
 */
const stillFits = `d.plan_type = f.plan_type AND (d.stage <> 'notice' OR d.letter_in_hand = f.letter_in_hand)`;

/** Keys of the duties that people have confirmed were not kept and that still fit their case, by case. One query. */
export async function brokenDuties(
  tx: ReadTx,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, readonly string[]>> {
  const rows = await tx.rows<{ caseId: CaseId; keys: readonly string[] }>(
    `SELECT d.case_id, array_agg(DISTINCT d.duty_key ORDER BY d.duty_key) AS keys FROM complaint_duty d
     JOIN denial_case c ON c.id = d.case_id JOIN case_facet f ON f.id = c.facet_id
     WHERE d.case_id = ANY($1) AND d.answer = 'confirmed' AND ${stillFits} GROUP BY d.case_id`,
    [caseIds],
  );
  return new Map(rows.map(({ caseId, keys }) => [caseId, keys]));
}

export type DutyOfCase = ComplaintDutyRow & { readonly counts: boolean };

/** What was said of each duty, the stages first and then in the order of the answers. */
export function dutiesOf(tx: ReadTx, caseId: string): Promise<DutyOfCase[]> {
  return tx.rows(
    `SELECT d.*, (d.answer = 'confirmed' AND ${stillFits}) AS counts FROM complaint_duty d
     JOIN denial_case c ON c.id = d.case_id JOIN case_facet f ON f.id = c.facet_id
     WHERE d.case_id = $1 ORDER BY d.stage = 'notice', d.answered_at, d.id`,
    [caseId],
  );
}

/** Answers about the letter in hand, and those about requests and days, which no letter takes back. */
export async function answersOf(
  tx: ReadTx,
  caseId: string,
  letterInHand: LetterInHand,
): Promise<NoticeAnswer[]> {
  const rows = await tx.rows<Pick<ComplaintAnswerRow, 'question' | 'answer' | 'onDay'>>(
    `SELECT DISTINCT ON (question) question, answer, on_day FROM complaint_answer
     WHERE case_id = $1 AND (letter_in_hand = $2
       OR question IN ('reviewer_named', 'claim_file_came', 'plan_documents_came', 'care_requested'))
     ORDER BY question, answered_at DESC`,
    [caseId, letterInHand],
  );
  return rows.map(({ question, answer, onDay }) => ({ question, answer, on: onDay }));
}

export interface ActOfCase {
  readonly stage: string;
  readonly filedOn: string;
  readonly letterInHand: LetterInHand;
  readonly answered: boolean;
}

export function actsOfCase(tx: ReadTx, caseId: string): Promise<ActOfCase[]> {
  return tx.rows(
    `SELECT stage, filed_on, letter_in_hand, answered_by IS NOT NULL AS answered FROM case_act
     WHERE case_id = $1 AND undone_at IS NULL ORDER BY filed_on, id`,
    [caseId],
  );
}

export interface LetterOfCase {
  readonly letterInHand: LetterInHand;
  readonly noticeDate: string | null;
  readonly letterBasis: string;
}

/** Letters that were in hand before, in the order they came. */
export function earlierLetters(tx: ReadTx, caseId: string): Promise<LetterOfCase[]> {
  return tx.rows(
    `SELECT letter_in_hand, notice_date, letter_basis FROM case_letter
     WHERE case_id = $1 ORDER BY replaced_at, id`,
    [caseId],
  );
}

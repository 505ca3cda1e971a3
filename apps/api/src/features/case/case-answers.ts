import { Injectable } from '@nestjs/common';
import type { EvidenceKind } from '@chorus/domain/case/evidence';
import {
  amendedLetterFacts,
  letterFactsOf,
  nextLetterFacts,
  type NextLetter,
} from '@chorus/domain/case/letter';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { CaseId, FileId, OutcomeId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { CaseDesk, type CaseAtHand } from './case-desk.js';
import { lastLetterOf } from './case.repository.js';
import { caseLetterTable, type CaseLetterRow } from './case-letter.table.js';
import { caseEvidenceTable } from './case.table.js';

/** What an outcome means for its case. Told again by the same outcome, it replaces what that outcome said before. */
export interface Answer {
  readonly outcomeId: OutcomeId;
  readonly stage: string;
  /** What was filed at the stage has had its answer and meets no clock of the letter in hand any more. */
  readonly ends: boolean;
  /** The next letter; null: none has come. */
  readonly letter: NextLetter | null;
  /** The decision's own document: it becomes evidence of the case like any other. */
  readonly document: {
    readonly evidenceKind: EvidenceKind;
    readonly fileId: FileId;
    readonly dated: string | null;
  } | null;
}

/**
 * Answers to what was filed: letters come one upon another, and each remembers the outcome that brought it. When an
 * outcome turns out otherwise, its letter goes and the one before is in hand again; other filings stay as they were.
 */
@Injectable()
export class CaseAnswers {
  constructor(private readonly desk: CaseDesk) {}

  async take(tx: Tx, caseId: CaseId, answer: Answer): Promise<void> {
    await this.desk.change(tx, caseId, async (before) => {
      await this.endActs(tx, caseId, answer);
      const evidence = await this.withDocument(tx, before, answer);
      return { ...before, ...(await this.letter(tx, before, answer)), evidence };
    });
    await audit(tx, { operation: 'case.answered', subjects: [{ kind: 'case', id: caseId }] });
  }

  private async endActs(tx: Tx, caseId: CaseId, { outcomeId, stage, ends }: Answer): Promise<void> {
    await tx.execute(
      `UPDATE case_act a SET answered_by = NULL WHERE case_id = $1 AND answered_by = $2
         AND NOT EXISTS (SELECT 1 FROM case_act b WHERE b.case_id = a.case_id AND b.stage = a.stage AND b.id <> a.id
           AND b.undone_at IS NULL AND b.answered_by IS NULL)`,
      [caseId, outcomeId],
    );
    if (!ends) return;
    await tx.execute(
      `UPDATE case_act SET answered_by = $2
       WHERE case_id = $1 AND stage = $3 AND answered_by IS NULL AND undone_at IS NULL`,
      [caseId, outcomeId, stage],
    );
  }

  private async letter(tx: Tx, before: CaseAtHand, answer: Answer): Promise<Partial<RecordedCase>> {
    const { letter, outcomeId } = answer;
    const last = await lastLetterOf(tx, before.id);
    const sameLetter = letter !== null && letter.letterInHand === before.letterInHand;
    // The person may have written the letter down before anybody reported the decision.
    if (sameLetter && last !== null && (last.outcomeId === outcomeId || last.outcomeId === null)) {
      await tx.update(caseLetterTable, { id: last.id }, { outcomeId });
      return amendedLetterFacts(letterFactsOf(before), letter);
    }
    const ours = last?.outcomeId === outcomeId ? last : null;
    if (ours === null && (letter === null || (await hasBrought(tx, outcomeId)))) return {};
    if (ours !== null) await tx.remove(caseLetterTable, { id: ours.id });
    const base = letterFactsOf(ours ?? before);
    if (letter === null) return base;
    await keepLetter(tx, before, base, outcomeId);
    return nextLetterFacts(base, letter, await askedOn(tx, before.id, answer.stage));
  }

  private async withDocument(
    tx: Tx,
    before: CaseAtHand,
    { document }: Answer,
  ): Promise<RecordedCase['evidence']> {
    if (document === null || before.evidence.some(({ fileId }) => fileId === document.fileId))
      return before.evidence;
    await tx.insert(caseEvidenceTable, {
      id: newId<'case_evidence'>(),
      caseId: before.id,
      personId: before.personId,
      ...document,
      addedAt: new Date(),
    });
    return [...before.evidence, document];
  }
}

/** Keeps a letter that another takes the place of. */
export async function keepLetter(
  tx: Tx,
  of: Pick<RecordedCase, 'id' | 'personId'>,
  facts: Pick<CaseLetterRow, keyof ReturnType<typeof letterFactsOf>>,
  outcomeId: OutcomeId | null,
): Promise<void> {
  await tx.insert(caseLetterTable, {
    id: newId<'case_letter'>(),
    caseId: of.id,
    personId: of.personId,
    ...facts,
    outcomeId,
    replacedAt: new Date(),
  });
}

/** A later letter stands upon the one this outcome brought. */
async function hasBrought(tx: ReadTx, outcomeId: OutcomeId): Promise<boolean> {
  return (await tx.maybe('SELECT 1 FROM case_letter WHERE outcome_id = $1 LIMIT 1', [outcomeId])) !== null;
}

async function askedOn(tx: ReadTx, caseId: CaseId, stage: string): Promise<string | null> {
  const { day } = await tx.one<{ day: string | null }>(
    'SELECT min(filed_on) AS day FROM case_act WHERE case_id = $1 AND stage = $2 AND undone_at IS NULL',
    [caseId, stage],
  );
  return day;
}

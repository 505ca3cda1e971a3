import { Injectable } from '@nestjs/common';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { submissionTable } from './submission.table.js';
import { Submissions } from './submissions.js';
import { forgetDocument } from './write-submission.js';

/** A clinician's word about the case, signed here or come in on paper: a document of the person, and its title as an exhibit. */
export interface ClinicianLetter {
  readonly fileId: string;
  readonly title: string;
}

/** Answers with the letters of a case in the sight of whoever asks, the oldest first. */
export type LetterSource = (tx: ReadTx, caseId: CaseId) => Promise<readonly ClinicianLetter[]>;

/**
 * Letters that clinicians wrote for a case. Filings stand below clinicians and may not ask them, so whoever knows letters says
 * so when the application starts. Each letter is an exhibit of every filing that is not signed yet, and answers the gate's
 * question for one.
 */
@Injectable()
export class ClinicianLetters {
  private readonly sources: LetterSource[] = [];

  constructor(private readonly submissions: Submissions) {}

  register(source: LetterSource): void {
    this.sources.push(source);
  }

  async of(tx: ReadTx, caseId: CaseId): Promise<readonly ClinicianLetter[]> {
    const letters: ClinicianLetter[] = [];
    for (const source of this.sources) letters.push(...(await source(tx, caseId)));
    return letters;
  }

  /**
   * A letter came, or a newer one took its place: documents that wait for a signature are made anew with it. What was signed
   * went without it and stays so. Runs as the system.
   */
  async changed(tx: Tx, caseId: CaseId): Promise<void> {
    const rows = await tx.rows<{ id: string }>(
      `SELECT id FROM submission WHERE case_id = $1 AND state = 'ready' ORDER BY id`,
      [caseId],
    );
    for (const { id } of rows) {
      const row = await tx.lock(submissionTable, id);
      if (row === null || row.state !== 'ready') continue;
      const moved = await this.submissions.move(tx, row, 'draft', 'letter_came', {
        documentHash: null,
        documentFileId: null,
        sealedContext: null,
      });
      if (isRefusal(moved)) throw new Error(moved.message);
      await forgetDocument(tx, row);
      await audit(tx, { operation: 'submission.letter_came', subjects: [{ kind: 'submission', id }] });
    }
  }
}

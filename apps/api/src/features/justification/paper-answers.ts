import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId, FileId, Id } from '@chorus/domain/shared/ids';
import { canMove } from '@chorus/domain/shared/transitions';
import { requestTransitions, type RequestState } from '@chorus/domain/justification/request-states';
import { longDate } from '@chorus/templates/locale';
import { audit } from '../../platform/audit/audit.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseAccess } from '../case/case.public.js';
import { FileAccess, type FileGrant, type StoredFileRow } from '../file/file.public.js';
import { ClinicianLetters, type ClinicianLetter } from '../submission/submission.public.js';
import type { JustificationRequestRow } from './justification.table.js';
import { paperAnswerTable, type PaperAnswerRow } from './paper-answer.table.js';
import { Requests } from './requests.js';

/** Letters that came in on paper: kept, shown to who may see the case whole, and an exhibit once somebody has looked. */
@Injectable()
export class PaperAnswers implements OnModuleInit, FileGrant {
  readonly name = 'justification.paper';

  constructor(
    private readonly files: FileAccess,
    private readonly letters: ClinicianLetters,
    private readonly cases: CaseAccess,
    private readonly requests: Requests,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.files.register(this);
    this.letters.register((tx, caseId) => this.accepted(tx, caseId));
  }

  /** A page came: the request waits for somebody to look, from whatever state paper may come in. Runs as the system. */
  async receive(
    tx: Tx,
    request: JustificationRequestRow,
    fileId: FileId,
    linkId: Id<'one_case_link'> | null,
  ): Promise<PaperAnswerRow> {
    const row: PaperAnswerRow = {
      id: newId<'paper_answer'>(),
      requestId: request.id,
      caseId: request.caseId,
      personId: request.personId,
      fileId,
      linkId,
      verdict: null,
      problem: null,
      datedOn: null,
      addedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      receivedAt: new Date(),
      checkedBy: null,
      checkedAt: null,
    };
    await tx.insert(paperAnswerTable, row);
    // A second side follows the first: the request waits already.
    if (canMove<RequestState>(requestTransitions, request.state, 'paper_received'))
      await this.requests.moveSurely(tx, request, 'paper_received');
    const subjects = [
      { kind: 'case', id: row.caseId },
      { kind: 'paper_answer', id: row.id },
      { kind: 'file', id: fileId },
    ];
    await audit(tx, { operation: 'justification.paper_received', subjects });
    await this.outbox.publish(tx, 'paper_answer.received', { paperAnswerId: row.id, caseId: row.caseId });
    return row;
  }

  mayAdd(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Whoever sees the case whole opens the page somebody handed over and the letter that came back. */
  async mayRead(tx: ReadTx, _actor: Actor, file: StoredFileRow): Promise<CaseId | null> {
    const found = await tx.maybe<{ caseId: CaseId }>(
      `SELECT case_id FROM paper_answer WHERE file_id = $1
       UNION SELECT case_id FROM one_page_request WHERE file_id = $1`,
      [file.id],
    );
    if (found === null) return null;
    return (await this.cases.sight(tx, found.caseId)).sees === 'whole' ? found.caseId : null;
  }

  private async accepted(tx: ReadTx, caseId: CaseId): Promise<readonly ClinicianLetter[]> {
    const rows = await tx.rows<{ fileId: FileId; datedOn: string; relation: string }>(
      `SELECT a.file_id, a.dated_on, r.relation FROM paper_answer a
       JOIN justification_request r ON r.id = a.request_id
       WHERE a.case_id = $1 AND a.verdict = 'accepted' ORDER BY a.received_at, a.id`,
      [caseId],
    );
    return rows.map(({ fileId, datedOn, relation }) => ({
      fileId,
      title: `Letter of the ${relation} clinician, ${longDate(datedOn, 'en')}`,
    }));
  }
}

/** Papers that arrived and were not looked at yet, of one person's request. */
export const papersOf = (tx: ReadTx, requestIds: readonly string[]): Promise<readonly PaperAnswerRow[]> =>
  tx.rows('SELECT * FROM paper_answer WHERE request_id = ANY($1) ORDER BY received_at, id', [requestIds]);

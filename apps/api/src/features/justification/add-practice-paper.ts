import { Injectable } from '@nestjs/common';
import type { SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { AuthorizationRefused } from '@chorus/domain/justification/authorization';
import type { JustificationRefused } from '@chorus/domain/justification/justification.policy';
import { practicePapersMost, type PracticePaperKind } from '@chorus/domain/justification/practice-paper';
import { isLoad } from '@chorus/domain/justification/request-states';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Files, findFile, type StoredFileRow } from '../file/file.public.js';
import type { JustificationRequestRow } from './justification.table.js';
import { practicePaperTable, type PracticePaperRow } from './practice-paper.table.js';
import { RequestAccess } from './request-access.js';

export interface AddPracticePaperInput {
  readonly requestId: string;
  readonly fileId: string;
  readonly paperKind: PracticePaperKind;
}

export interface PracticePaperAdded {
  readonly kind: 'PracticePaperAdded';
  readonly paper: PracticePaperRow;
}

type Refused =
  | JustificationRefused
  | SecondFactorNeeded
  | AuthorizationRefused
  | Refusal<'RequestMoveNotAllowed' | 'InvalidInput'>;

/** A page of the record that the letter rests on, from the practice or its clinician, while the letter is being written. */
@Injectable()
export class AddPracticePaper {
  constructor(
    private readonly db: Db,
    private readonly access: RequestAccess,
    private readonly files: Files,
  ) {}

  execute(actor: Actor, input: AddPracticePaperInput): Promise<PracticePaperAdded | Refused> {
    return this.db.transaction<PracticePaperAdded | Refused>(actor, async (tx) => {
      const asked = await this.access.open(tx, input.requestId, 'add_paper');
      if (isRefusal(asked)) return asked;
      const { row } = asked;
      if (!isLoad(row.state))
        return refuse(
          'RequestMoveNotAllowed',
          'Papers are added while the letter is being written. Nothing was changed.',
        );
      const paper = await tx.elevated(() => this.keep(tx, row, input));
      if (isRefusal(paper)) return paper;
      const subjects = [
        { kind: 'justification_request', id: row.id },
        { kind: 'case', id: row.caseId },
        { kind: 'file', id: paper.fileId },
      ];
      await audit(tx, { operation: 'justification_request.paper_added', subjects });
      return { kind: 'PracticePaperAdded', paper };
    });
  }

  private async keep(
    tx: Tx,
    row: JustificationRequestRow,
    { fileId, paperKind }: AddPracticePaperInput,
  ): Promise<PracticePaperRow | Refusal<'InvalidInput'>> {
    const file = await ownFile(tx, row, fileId);
    if (file === null)
      return refuse('InvalidInput', 'Send the document first, then add it. Nothing was added.', 'fileId');
    const { count } = await tx.one<{ count: number }>(
      'SELECT count(*)::int AS count FROM practice_paper WHERE request_id = $1',
      [row.id],
    );
    if (count >= practicePapersMost)
      return refuse(
        'InvalidInput',
        `At most ${practicePapersMost} papers for one letter. Put several into one PDF. Nothing was added.`,
        'fileId',
      );
    const paper: PracticePaperRow = {
      id: newId<'practice_paper'>(),
      requestId: row.id,
      caseId: row.caseId,
      personId: row.personId,
      fileId: file.id,
      paperKind,
      addedBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      addedAt: new Date(),
    };
    await this.files.markKept(tx, file);
    await tx.insert(practicePaperTable, paper);
    return paper;
  }
}

/** Only what the asker sent of this person themselves: nobody puts another's document beside a letter. */
async function ownFile(tx: Tx, row: JustificationRequestRow, fileId: string): Promise<StoredFileRow | null> {
  const file = isId(fileId) ? await findFile(tx, fileId) : null;
  const own =
    file !== null &&
    file.personId === row.personId &&
    tx.actor.kind === 'account' &&
    file.addedBy === tx.actor.accountId;
  if (!own) return null;
  const used = await tx.maybe('SELECT 1 FROM practice_paper WHERE file_id = $1', [file.id]);
  return used === null ? file : null;
}

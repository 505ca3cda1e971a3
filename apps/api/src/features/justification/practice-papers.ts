import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mayJustify } from '@chorus/domain/justification/justification.policy';
import { loadStates } from '@chorus/domain/justification/request-states';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId, PersonId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { ReadTx } from '../../platform/database/db.js';
import { FileAccess, type FileGrant, type StoredFileRow } from '../file/file.public.js';
import type { JustificationRequestRow } from './justification.table.js';
import { RequestAccess } from './request-access.js';

/**
 * Says to files that whoever writes or prepares a letter may send papers of that person while the case is open to them, and
 * that whoever is shown the case whole by the request opens what was sent.
 */
@Injectable()
export class PracticePapers implements OnModuleInit, FileGrant {
  readonly name = 'justification.practice-paper';

  constructor(
    private readonly files: FileAccess,
    private readonly access: RequestAccess,
  ) {}

  onModuleInit(): void {
    this.files.register(this);
  }

  async mayAdd(tx: ReadTx, actor: Actor, personId: PersonId): Promise<boolean> {
    if (actor.kind !== 'account') return false;
    const rows = await tx.rows<JustificationRequestRow>(
      'SELECT * FROM justification_request WHERE person_id = $1 AND state = ANY ($2)',
      [personId, loadStates],
    );
    for (const row of rows) {
      const asked = await this.access.stands(tx, row);
      if (asked?.shows === 'whole' && !isRefusal(mayJustify(asked.part, 'add_paper'))) return true;
    }
    return false;
  }

  async mayRead(tx: ReadTx, _actor: Actor, file: StoredFileRow): Promise<CaseId | null> {
    const paper = await tx.maybe<{ requestId: string; caseId: CaseId }>(
      'SELECT request_id, case_id FROM practice_paper WHERE file_id = $1',
      [file.id],
    );
    if (paper === null) return null;
    const asked = await this.access.read(tx, paper.requestId);
    return asked?.shows === 'whole' ? paper.caseId : null;
  }
}

import { Injectable } from '@nestjs/common';
import { evidenceKinds, type EvidenceKind } from '@chorus/domain/case/evidence';
import { caseStillRuns } from '@chorus/domain/case/record-facts';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type FileId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Files, findFile, type StoredFileRow } from '../file/file.public.js';
import { CaseAccess, type WorkingCase } from './case-access.js';
import { CaseWriter } from './case-writer.js';
import type { CaseRecord } from './case.repository.js';
import { caseEvidenceTable } from './case.table.js';
import { latestToday } from './latest-today.js';

export interface AddEvidenceInput {
  readonly caseId: string;
  readonly evidenceKind: EvidenceKind;
  readonly fileId: string | null;
  readonly dated: string | null;
}

export interface EvidenceAdded {
  readonly case: CaseRecord;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'CaseOver'>;

/** Adds what shows that there was a denial; the case leaves intake once nothing blocks it any more. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly access: CaseAccess,
    private readonly writer: CaseWriter,
    private readonly files: Files,
  ) {}

  execute(actor: Actor, input: AddEvidenceInput): Promise<EvidenceAdded | Refused> {
    return this.db.transaction(actor, async (tx): Promise<EvidenceAdded | Refused> => {
      const before = await this.access.open(tx, actor, input.caseId, { purpose: 'prepare', orAs: 'helps' });
      if (isRefusal(before)) return before;
      const runs = caseStillRuns(before);
      if (isRefusal(runs)) return runs;
      if (input.dated !== null && input.dated > (await latestToday(tx, this.clock)))
        return refuse('InvalidInput', 'This date has not come yet. Nothing was added.', 'dated');
      const add = () => this.add(tx, before, input);
      const added = before.as === 'person' ? await add() : await tx.elevated(add);
      if (isRefusal(added)) return added;
      await audit(tx, { operation: 'case.evidence-added', subjects: [{ kind: 'case', id: before.id }] });
      return { case: added };
    });
  }

  private async add(tx: Tx, before: WorkingCase, input: AddEvidenceInput): Promise<CaseRecord | Refused> {
    const file = await this.fileFor(tx, before, input);
    if (isRefusal(file)) return file;
    const { evidenceKind, dated } = input;
    const fileId: FileId | null = file?.id ?? null;
    await tx.insert(caseEvidenceTable, {
      id: newId<'case_evidence'>(),
      caseId: before.id,
      personId: before.personId,
      evidenceKind,
      fileId,
      dated,
      addedAt: new Date(),
    });
    if (file !== null) await this.files.markKept(tx, file);
    const evidence = [...before.evidence, { evidenceKind, fileId, dated }];
    const saved = await this.writer.save(tx, before, { ...before, evidence });
    if (isRefusal(saved)) throw new Error('Evidence changes neither the payer nor the number of a case.');
    return saved;
  }

  private async fileFor(
    tx: Tx,
    before: WorkingCase,
    input: AddEvidenceInput,
  ): Promise<StoredFileRow | null | Refusal<'InvalidInput'>> {
    if (!evidenceKinds.includes(input.evidenceKind) || input.evidenceKind === 'call_log') {
      return input.dated === null
        ? refuse('InvalidInput', 'Say on which day the call was. Nothing was added.', 'dated')
        : null;
    }
    const file = input.fileId !== null && isId(input.fileId) ? await findFile(tx, input.fileId) : null;
    // A file of another person is as good as none, also to somebody who acts for both.
    return file === null || file.personId !== before.personId
      ? refuse(
          'InvalidInput',
          'Send the document or photograph first, then add it. Nothing was added.',
          'fileId',
        )
      : file;
  }
}

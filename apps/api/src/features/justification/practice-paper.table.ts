import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import { practicePaperKinds, type PracticePaperKind } from '@chorus/domain/justification/practice-paper';
import type { AccountId, CaseId, FileId, Id, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** A page of the practice's record that shows what the letter says. The bytes and their name lie sealed with the file. */
export interface PracticePaperRow {
  readonly id: Id<'practice_paper'>;
  readonly requestId: RequestId;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly fileId: FileId;
  readonly paperKind: PracticePaperKind;
  readonly addedBy: AccountId | null;
  readonly addedAt: Date;
}

export const practicePaperTable = new EntitySchema<PracticePaperRow>({
  name: 'practice_paper',
  columns: {
    id: column.id,
    requestId: column.uuid,
    caseId: column.uuid,
    personId: column.uuid,
    fileId: column.uuid,
    paperKind: column.text,
    addedBy: column.uuidOrNull,
    addedAt: column.instant,
  },
  foreignKeys: [
    references('practice_paper', 'requestId', 'justification_request'),
    references('practice_paper', 'caseId', 'denial_case'),
    references('practice_paper', 'personId', 'person'),
    references('practice_paper', 'fileId', 'stored_file'),
    references('practice_paper', 'addedBy', 'account'),
  ],
  indices: [
    { name: 'practice_paper_file', columns: ['fileId'], unique: true },
    { name: 'practice_paper_by_request', columns: ['requestId', 'addedAt'] },
    { name: 'practice_paper_by_case', columns: ['caseId'] },
  ],
  checks: [oneOf('practice_paper', 'paperKind', practicePaperKinds)],
});

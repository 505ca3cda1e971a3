import {
  fileOrigins,
  fileTransitions,
  keptMediaTypes,
  type FileOrigin,
  type FileState,
  type KeptMediaType,
} from '@chorus/domain/file/file';
import type { AccountId, FileId, PersonId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** What is known of a document. Its bytes lie sealed in the file store, its name as given is sealed here. */
export interface StoredFileRow {
  readonly id: FileId;
  readonly personId: PersonId;
  readonly state: FileState;
  readonly mediaType: KeptMediaType;
  /** Sealed JSON of `FileMeasure`: beside the person's id, size and digest in clear would tell a known form. */
  readonly sealedMeasure: Buffer | null;
  /** In clear only for what was kept before measures were sealed, until `SealMeasures` has come by. */
  readonly size: number | null;
  readonly sha256: string | null;
  readonly origin: FileOrigin;
  readonly sealedName: Buffer | null;
  readonly addedBy: AccountId | null;
  readonly addedAt: Date;
}

export const storedFileTable = new EntitySchema<StoredFileRow>({
  name: 'stored_file',
  columns: {
    id: column.id,
    personId: column.uuid,
    state: column.text,
    mediaType: column.text,
    sealedMeasure: column.sealedOrNull,
    size: column.integerOrNull,
    sha256: column.textOrNull,
    origin: column.text,
    sealedName: column.sealedOrNull,
    addedBy: column.uuidOrNull,
    addedAt: column.instant,
  },
  foreignKeys: [
    references('stored_file', 'personId', 'person'),
    references('stored_file', 'addedBy', 'account'),
  ],
  indices: [
    { name: 'stored_file_by_person', columns: ['personId', 'addedAt'] },
    { name: 'stored_file_in_clear', columns: ['id'], where: 'sha256 IS NOT NULL' },
  ],
  checks: [
    { name: 'stored_file_is_measured', expression: 'sealed_measure IS NOT NULL OR sha256 IS NOT NULL' },
    oneOf('stored_file', 'state', statesOf(fileTransitions)),
    oneOf('stored_file', 'mediaType', keptMediaTypes),
    oneOf('stored_file', 'origin', fileOrigins),
  ],
});

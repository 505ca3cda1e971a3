import {
  acceptedMediaTypes,
  fileOrigins,
  fileTransitions,
  type AcceptedMediaType,
  type FileOrigin,
  type FileState,
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
  readonly mediaType: AcceptedMediaType;
  readonly size: number;
  readonly sha256: string;
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
    size: column.integer,
    sha256: column.text,
    origin: column.text,
    sealedName: column.sealedOrNull,
    addedBy: column.uuidOrNull,
    addedAt: column.instant,
  },
  foreignKeys: [
    references('stored_file', 'personId', 'person'),
    references('stored_file', 'addedBy', 'account'),
  ],
  indices: [{ name: 'stored_file_by_person', columns: ['personId', 'addedAt'] }],
  checks: [
    oneOf('stored_file', 'state', statesOf(fileTransitions)),
    oneOf('stored_file', 'mediaType', acceptedMediaTypes),
    oneOf('stored_file', 'origin', fileOrigins),
  ],
});

import type { AccountId, CaseId, FileId, Id, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export type AuthorizationId = Id<'hipaa_authorization'>;

/** A signed permission to show a case. Complete by construction; what it says is sealed, what it allows is not. */
export interface AuthorizationRow {
  readonly id: AuthorizationId;
  /** Printed on the paper; random, and tells nothing. */
  readonly reference: string;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  /** Sealed JSON of `AuthorizationElements`. */
  readonly sealedElements: Buffer;
  /** Classes, and `clinician:<id>` for who is named. */
  readonly recipientKeys: readonly string[];
  readonly language: 'en' | 'es';
  /** sha256 of the text it was signed by. */
  readonly templateVersion: string;
  readonly documentHash: string;
  readonly fileId: FileId;
  readonly signedBy: AccountId | null;
  readonly basis: string;
  /** Plain dates, business clock. */
  readonly signedOn: string;
  readonly expiresOn: string;
  readonly revokedOn: string | null;
  readonly revokedBy: AccountId | null;
  /** When everybody was told that it is over; null while it stands. Wall clock. */
  readonly endedAt: Date | null;
  readonly createdAt: Date;
}

export const authorizationTable = new EntitySchema<AuthorizationRow>({
  name: 'hipaa_authorization',
  columns: {
    id: column.id,
    reference: column.text,
    caseId: column.uuid,
    personId: column.uuid,
    sealedElements: column.sealed,
    recipientKeys: column.texts,
    language: column.text,
    templateVersion: column.text,
    documentHash: column.text,
    fileId: column.uuid,
    signedBy: column.uuidOrNull,
    basis: column.text,
    signedOn: column.day,
    expiresOn: column.day,
    revokedOn: column.dayOrNull,
    revokedBy: column.uuidOrNull,
    endedAt: column.instantOrNull,
    createdAt: column.instant,
  },
  foreignKeys: [
    references('hipaa_authorization', 'caseId', 'denial_case'),
    references('hipaa_authorization', 'personId', 'person'),
    references('hipaa_authorization', 'fileId', 'stored_file'),
    references('hipaa_authorization', 'signedBy', 'account'),
    references('hipaa_authorization', 'revokedBy', 'account'),
  ],
  indices: [
    { name: 'hipaa_authorization_by_case', columns: ['caseId'] },
    { name: 'hipaa_authorization_by_file', columns: ['fileId'] },
    { name: 'hipaa_authorization_ending', columns: ['expiresOn'], where: 'ended_at IS NULL' },
  ],
  checks: [
    oneOf('hipaa_authorization', 'language', ['en', 'es']),
    { name: 'hipaa_authorization_ends', expression: 'expires_on >= signed_on' },
  ],
});

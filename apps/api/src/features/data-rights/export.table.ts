import {
  personalExportTransitions,
  type PersonalExportState,
} from '@chorus/domain/data-rights/personal-export';
import type { Language } from '@chorus/domain/identity/account';
import type { AccountId, Id, PersonId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export type PersonalExportId = Id<'personal_export'>;

/** A copy of everything kept of somebody. The archive lies in the file store, sealed under the key of whom it is about. */
export interface PersonalExportRow {
  readonly id: PersonalExportId;
  /** Who asked, and alone may download it. */
  readonly accountId: AccountId;
  /** Whose record it is; null: what is kept of the account itself. */
  readonly personId: PersonId | null;
  readonly state: PersonalExportState;
  readonly language: Language;
  readonly askedAt: Date;
  /** Under which key the archive lies; null while it is not made and when it is gone. */
  readonly bytesKey: string | null;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
}

export const personalExportTable = new EntitySchema<PersonalExportRow>({
  name: 'personal_export',
  columns: {
    id: column.id,
    accountId: column.uuid,
    personId: column.uuidOrNull,
    state: column.text,
    language: column.text,
    askedAt: column.instant,
    bytesKey: column.uuidOrNull,
    readyAt: column.instantOrNull,
    expiresAt: column.instantOrNull,
  },
  foreignKeys: [
    references('personal_export', 'accountId', 'account'),
    references('personal_export', 'personId', 'person'),
  ],
  indices: [
    { name: 'personal_export_by_account', columns: ['accountId', 'askedAt'] },
    { name: 'personal_export_by_person', columns: ['personId'] },
    { name: 'personal_export_by_bytes', columns: ['bytesKey'], unique: true },
    { name: 'personal_export_due', columns: ['expiresAt'], where: `state = 'ready'` },
  ],
  checks: [
    oneOf('personal_export', 'state', statesOf(personalExportTransitions)),
    {
      name: 'personal_export_ready_has_bytes',
      expression: `(state = 'ready') = (bytes_key IS NOT NULL) AND (state <> 'ready' OR expires_at IS NOT NULL)`,
    },
  ],
});

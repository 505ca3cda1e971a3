import { keptForms, type KeptForm } from '@chorus/domain/identity/kept-draft';
import type { AccountId, Id } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../../platform/database/columns.js';

export interface KeptDraftRow {
  readonly id: Id<'kept_draft'>;
  readonly accountId: AccountId;
  readonly form: KeptForm;
  /** The account itself where the form is about nothing else. */
  readonly about: string;
  /** Under the account's key. */
  readonly sealedWords: Buffer;
  /** The window that wrote last, and the how many-eth time. */
  readonly writtenIn: string;
  readonly turn: number;
  readonly keptAt: Date;
}

export const keptDraftTable = new EntitySchema<KeptDraftRow>({
  name: 'kept_draft',
  columns: {
    id: column.id,
    accountId: column.uuid,
    form: column.text,
    about: column.uuid,
    sealedWords: column.sealed,
    writtenIn: column.uuid,
    turn: column.integer,
    keptAt: column.instant,
  },
  foreignKeys: [references('kept_draft', 'accountId', 'account')],
  indices: [
    { name: 'kept_draft_one_a_form', columns: ['accountId', 'form', 'about'], unique: true },
    { name: 'kept_draft_by_about', columns: ['about'] },
    { name: 'kept_draft_by_age', columns: ['keptAt'] },
  ],
  checks: [oneOf('kept_draft', 'form', Object.keys(keptForms))],
});

import { readThings, type ReadThing } from '@chorus/domain/consent/reading';
import type { MembershipRole } from '@chorus/domain/identity/roles';
import type { AccountId, CaseId, Id, OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** That an account opened something of a person it does not act for: once an account, thing and hour. Never what it said. */
export interface ReadingRow {
  readonly id: Id<'reading'>;
  readonly personId: PersonId;
  /** Null: the thing belongs to no case, as the paper of an authority. */
  readonly caseId: CaseId | null;
  readonly thing: ReadThing;
  readonly thingId: string;
  readonly accountId: AccountId;
  /** Through which organization they saw it, as it was then; null: through none. */
  readonly organizationId: OrganizationId | null;
  readonly roles: readonly MembershipRole[];
  /** They were this person's named helper there. */
  readonly helper: boolean;
  readonly hour: Date;
  readonly at: Date;
}

export const readingTable = new EntitySchema<ReadingRow>({
  name: 'reading',
  columns: {
    id: column.id,
    personId: column.uuid,
    caseId: column.uuidOrNull,
    thing: column.text,
    thingId: column.uuid,
    accountId: column.uuid,
    organizationId: column.uuidOrNull,
    roles: column.texts,
    helper: column.flag,
    hour: column.instant,
    at: column.instant,
  },
  foreignKeys: [
    references('reading', 'personId', 'person'),
    references('reading', 'accountId', 'account'),
    references('reading', 'organizationId', 'organization'),
  ],
  indices: [
    { name: 'reading_once', columns: ['accountId', 'thing', 'thingId', 'hour'], unique: true },
    { name: 'reading_by_person', columns: ['personId', 'at', 'id'] },
  ],
  checks: [oneOf('reading', 'thing', readThings)],
});

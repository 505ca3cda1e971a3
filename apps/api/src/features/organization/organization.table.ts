import type { ApprovalState, ApprovalSubject } from '@chorus/domain/organization/approval';
import { approvalSubjects, approvalTransitions } from '@chorus/domain/organization/approval';
import { membershipTransitions, type MembershipState } from '@chorus/domain/organization/membership';
import { organizationTransitions, type OrganizationState } from '@chorus/domain/organization/organization';
import { membershipRoles, type MembershipRole } from '@chorus/domain/identity/roles';
import type { AccountId, Id, MembershipId, OrganizationId } from '@chorus/domain/shared/ids';
import { statesOf } from '@chorus/domain/shared/transitions';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

export interface OrganizationRow {
  readonly id: OrganizationId;
  readonly state: OrganizationState;
  readonly name: string;
  readonly legalName: string | null;
  readonly registration: string | null;
  readonly officer: string | null;
  readonly funders: readonly string[] | null;
  readonly sample: boolean;
  readonly createdAt: Date;
  /** Since when somebody vouches for its facts. */
  readonly verifiedAt: Date | null;
}

export const organizationTable = new EntitySchema<OrganizationRow>({
  name: 'organization',
  columns: {
    id: column.id,
    state: column.text,
    name: column.text,
    legalName: column.textOrNull,
    registration: column.textOrNull,
    officer: column.textOrNull,
    funders: column.jsonOrNull,
    sample: column.flag,
    createdAt: column.instant,
    verifiedAt: column.instantOrNull,
  },
  checks: [oneOf('organization', 'state', statesOf(organizationTransitions))],
});

export interface MembershipRow {
  readonly id: MembershipId;
  /** Null while an invitation is open. */
  readonly accountId: AccountId | null;
  readonly organizationId: OrganizationId;
  readonly role: MembershipRole;
  readonly state: MembershipState;
  readonly invitedBy: AccountId | null;
  /** Sealed under the organization's key: whom the invitation goes to. */
  readonly sealedAddress: Buffer | null;
  /** SHA-256 of the token in the invitation's link. */
  readonly tokenHash: Buffer | null;
  readonly expiresAt: Date | null;
  readonly createdAt: Date;
}

export const membershipTable = new EntitySchema<MembershipRow>({
  name: 'membership',
  columns: {
    id: column.id,
    accountId: column.uuidOrNull,
    organizationId: column.uuid,
    role: column.text,
    state: column.text,
    invitedBy: column.uuidOrNull,
    sealedAddress: column.sealedOrNull,
    tokenHash: column.hashOrNull,
    expiresAt: column.instantOrNull,
    createdAt: column.instant,
  },
  foreignKeys: [
    references('membership', 'accountId', 'account'),
    references('membership', 'organizationId', 'organization'),
    references('membership', 'invitedBy', 'account'),
  ],
  indices: [
    {
      name: 'membership_once',
      columns: ['organizationId', 'accountId', 'role'],
      unique: true,
      where: `state <> 'ended' AND account_id IS NOT NULL`,
    },
    { name: 'membership_by_account', columns: ['accountId'] },
    { name: 'membership_by_token', columns: ['tokenHash'], unique: true },
  ],
  checks: [
    oneOf('membership', 'role', membershipRoles),
    oneOf('membership', 'state', statesOf(membershipTransitions)),
    { name: 'membership_active_has_account', expression: `state <> 'active' OR account_id IS NOT NULL` },
  ],
});

export interface ApprovalRow {
  readonly id: Id<'approval'>;
  readonly organizationId: OrganizationId;
  readonly subject: ApprovalSubject;
  readonly subjectId: string;
  /** Fixes what exactly was approved: another text needs another approval. */
  readonly subjectHash: string;
  readonly state: ApprovalState;
  readonly requestedBy: AccountId;
  /** How many could have agreed when it was asked: who ends another's membership then is still not alone. */
  readonly approvers: number;
  readonly requestedAt: Date;
  readonly expiresAt: Date;
  readonly decidedBy: AccountId | null;
  readonly decidedAt: Date | null;
  readonly singlePerson: boolean;
  /** What the second person is shown of an export of data of people; null of anything else. */
  readonly facts: ApprovedExport | null;
}

/** What exactly would leave. No name and no id of anybody in it. */
export interface ApprovedExport {
  readonly campaign: string;
  readonly stories: boolean;
  readonly people: number;
  readonly columns: readonly string[];
}

export const approvalTable = new EntitySchema<ApprovalRow>({
  name: 'approval',
  columns: {
    id: column.id,
    organizationId: column.uuid,
    subject: column.text,
    subjectId: column.uuid,
    subjectHash: column.text,
    state: column.text,
    requestedBy: column.uuid,
    approvers: column.integer,
    requestedAt: column.instant,
    expiresAt: column.instant,
    decidedBy: column.uuidOrNull,
    decidedAt: column.instantOrNull,
    singlePerson: column.flag,
    facts: column.jsonOrNull,
  },
  foreignKeys: [
    references('approval', 'organizationId', 'organization'),
    references('approval', 'requestedBy', 'account'),
    references('approval', 'decidedBy', 'account'),
  ],
  indices: [
    {
      name: 'approval_one_open',
      columns: ['subject', 'subjectId'],
      unique: true,
      where: `state IN ('requested', 'approved') AND subject <> 'personal_export'`,
    },
    {
      name: 'approval_one_open_export',
      columns: ['subjectId', 'requestedBy'],
      unique: true,
      where: `state IN ('requested', 'approved') AND subject = 'personal_export'`,
    },
  ],
  checks: [
    oneOf('approval', 'subject', approvalSubjects),
    oneOf('approval', 'state', statesOf(approvalTransitions)),
  ],
});

import {
  membershipRoles,
  roleAllows,
  type MembershipRole,
  type Permission,
} from '@chorus/domain/identity/roles';
import type { AccountId, OrganizationId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { ApprovalRow, MembershipRow, OrganizationRow } from './organization.table.js';

const organizationColumns =
  'id, state, name, legal_name, registration, officer, funders, sample, created_at, verified_at';

export function findOrganization(tx: ReadTx, id: string): Promise<OrganizationRow | null> {
  return tx.maybe(`SELECT ${organizationColumns} FROM organization WHERE id = $1`, [id]);
}

export function organizationsByIds(tx: ReadTx, ids: readonly string[]): Promise<OrganizationRow[]> {
  return tx.rows(`SELECT ${organizationColumns} FROM organization WHERE id = ANY($1)`, [ids]);
}

export function organizationsOf(tx: ReadTx, accountId: AccountId): Promise<OrganizationRow[]> {
  return tx.rows(
    `SELECT ${organizationColumns} FROM organization o
     WHERE EXISTS (SELECT 1 FROM membership m WHERE m.organization_id = o.id AND m.account_id = $1
       AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now()))
     ORDER BY created_at, id`,
    [accountId],
  );
}

export function organizationsInState(tx: ReadTx, state: string): Promise<OrganizationRow[]> {
  return tx.rows(`SELECT ${organizationColumns} FROM organization WHERE state = $1 ORDER BY created_at, id`, [
    state,
  ]);
}

/** By name, a page at a time. */
export function verifiedOrganizations(tx: ReadTx, page: Page): Promise<OrganizationRow[]> {
  const [name, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT ${organizationColumns} FROM organization WHERE state = 'verified'
       AND ($1::text IS NULL OR (name, id) > ($1, $2::uuid))
     ORDER BY name, id LIMIT $3`,
    [name, id, page.limit],
  );
}

/** Every role the account holds anywhere now. */
export async function rolesAnywhere(tx: ReadTx, accountId: AccountId): Promise<readonly MembershipRole[]> {
  const rows = await tx.rows<{ role: MembershipRole }>(
    `SELECT DISTINCT role FROM membership WHERE account_id = $1 AND state = 'active'
       AND (expires_at IS NULL OR expires_at > now())`,
    [accountId],
  );
  return rows.map(({ role }) => role);
}

export async function rolesIn(
  tx: ReadTx,
  organizationId: string,
  accountId: AccountId,
): Promise<readonly MembershipRole[]> {
  const rows = await tx.rows<{ role: MembershipRole }>(
    `SELECT role FROM membership WHERE organization_id = $1 AND account_id = $2 AND state = 'active'
       AND (expires_at IS NULL OR expires_at > now()) ORDER BY role`,
    [organizationId, accountId],
  );
  return rows.map(({ role }) => role);
}

/** How many different people could agree to something now; decides whether two must [5]. */
export function approverCount(tx: ReadTx, organizationId: OrganizationId): Promise<number> {
  return countAllowed(tx, organizationId, 'campaign.approve');
}

/** How many different people of an organization may do something now. */
export async function countAllowed(
  tx: ReadTx,
  organizationId: OrganizationId,
  permission: Permission,
): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `SELECT count(DISTINCT account_id) AS count FROM membership WHERE organization_id = $1 AND state = 'active'
       AND role = ANY($2) AND (expires_at IS NULL OR expires_at > now())`,
    [organizationId, membershipRoles.filter((role) => roleAllows(role, permission))],
  );
  return count;
}

export function membershipsByOrganizations(tx: ReadTx, ids: readonly string[]): Promise<MembershipRow[]> {
  return tx.rows(
    `SELECT id, account_id, organization_id, role, state, expires_at FROM membership
     WHERE organization_id = ANY($1) AND state <> 'ended' ORDER BY created_at, id`,
    [ids],
  );
}

/** With what their addresses are found by. Reads as the system. */
export function membershipsToAddress(
  tx: ReadTx,
  organizationId: string,
): Promise<Pick<MembershipRow, 'id' | 'accountId' | 'invitedBy' | 'sealedAddress'>[]> {
  return tx.rows(
    `SELECT id, account_id, invited_by, sealed_address FROM membership
     WHERE organization_id = $1 AND state <> 'ended' ORDER BY created_at, id`,
    [organizationId],
  );
}

export function openInvitation(tx: ReadTx, tokenHash: Buffer): Promise<MembershipRow | null> {
  return tx.maybe(`SELECT * FROM membership WHERE token_hash = $1 AND state = 'invited' FOR NO KEY UPDATE`, [
    tokenHash,
  ]);
}

/** Owners beside this one who stay: a role that ends by itself would leave nobody. */
export async function otherOwners(tx: ReadTx, membership: MembershipRow): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `SELECT count(*) AS count FROM membership WHERE organization_id = $1 AND id <> $2 AND role = 'owner'
       AND state = 'active' AND expires_at IS NULL`,
    [membership.organizationId, membership.id],
  );
  return count;
}

export function approvalsByOrganizations(tx: ReadTx, ids: readonly string[]): Promise<ApprovalRow[]> {
  return tx.rows(
    `SELECT * FROM approval WHERE organization_id = ANY($1) AND state IN ('requested', 'approved')
     ORDER BY requested_at, id`,
    [ids],
  );
}

/** Of an export of data of people, the one that this member asked for: each is for one member's hands. */
export function openApproval(
  tx: ReadTx,
  subject: string,
  subjectId: string,
  by: AccountId | null,
): Promise<ApprovalRow | null> {
  return tx.maybe(
    `SELECT * FROM approval WHERE subject = $1 AND subject_id = $2 AND state IN ('requested', 'approved')
       AND (subject <> 'personal_export' OR requested_by = $3)
     FOR NO KEY UPDATE`,
    [subject, subjectId, by],
  );
}

export function findApproval(tx: ReadTx, id: string): Promise<ApprovalRow | null> {
  return tx.maybe('SELECT * FROM approval WHERE id = $1', [id]);
}

import { loaderByQuestion, loaderById } from '../../platform/graphql/loaders.js';
import {
  approvalsByOrganizations,
  membershipsByOrganizations,
  organizationsByIds,
} from './organization.repository.js';
import type { ApprovalRow, MembershipRow, OrganizationRow } from './organization.table.js';

export const organizationById = loaderById<OrganizationRow>(
  'organization by id',
  async (tx, ids) => new Map((await organizationsByIds(tx, ids)).map((row) => [row.id, row])),
);

export const membersOf = loaderByQuestion<{ organizationId: string }, readonly MembershipRow[]>(
  'members of an organization',
  [],
  async (tx, keys) =>
    groupBy(
      await membershipsByOrganizations(
        tx,
        keys.map((key) => key.organizationId),
      ),
    ),
);

export const openApprovalsOf = loaderByQuestion<{ organizationId: string }, readonly ApprovalRow[]>(
  'open approvals of an organization',
  [],
  async (tx, keys) =>
    groupBy(
      await approvalsByOrganizations(
        tx,
        keys.map((key) => key.organizationId),
      ),
    ),
);

function groupBy<Row extends { readonly organizationId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([['organizationId', row.organizationId]]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

import { anyRoleAllows, type Permission } from '@chorus/domain/identity/roles';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { ReadTx } from '../../platform/database/db.js';
import { rolesIn } from './organization.repository.js';

/** Whether the actor's roles in the organization give a permission now. The system may do what a use case asks. */
export async function isAllowed(
  tx: ReadTx,
  organizationId: string,
  permission: Permission,
): Promise<boolean> {
  if (tx.actor.kind === 'system') return true;
  if (tx.actor.kind === 'anonymous') return false;
  return anyRoleAllows(await rolesIn(tx, organizationId, tx.actor.accountId), permission);
}

export const organizationNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such organization, or you are not a member of it.');

export async function isAdministrator(tx: ReadTx): Promise<boolean> {
  const { yes } = await tx.one<{ yes: boolean }>('SELECT chorus_is_administrator() AS yes');
  return yes;
}

import { anyRoleAllows, type Permission } from '@chorus/domain/identity/roles';
import {
  hasSecondFactor,
  secondFactorNeed,
  secondFactorNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import { mayDoFor } from '@chorus/domain/organization/organization.policy';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { ReadTx } from '../../platform/database/db.js';
import { rolesAnywhere, rolesIn } from './organization.repository.js';

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

/**
 * Asks for a permission and, where it needs one, for a second factor. The one place in which an organization's acts ask:
 * whoever has no such role is told that, and nothing of how they signed in.
 * @param notAllowed what somebody without the role is told
 */
export async function refuseUnless(
  tx: ReadTx,
  organizationId: string,
  permission: Permission,
  notAllowed: string,
): Promise<Refusal<'NotAllowed'> | SecondFactorNeeded | null> {
  const { actor } = tx;
  const roles = actor.kind === 'account' ? await rolesIn(tx, organizationId, actor.accountId) : [];
  return mayDoFor(actor, roles, permission, notAllowed);
}

/** Whether the actor works for an organization with a mailbox alone: row security then hides what their roles would show. */
export async function lacksSecondFactor(tx: ReadTx): Promise<boolean> {
  const { actor } = tx;
  if (actor.kind !== 'account' || hasSecondFactor(actor)) return false;
  return secondFactorNeed(await rolesAnywhere(tx, actor.accountId), false) !== null;
}

export const organizationNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such organization, or you are not a member of it.');

/** Acts of whoever runs the installation: null where the actor does and has shown a second factor. */
export async function refuseUnlessAdministrator<Kind extends string>(
  tx: ReadTx,
  otherwise: () => Refusal<Kind>,
): Promise<Refusal<Kind> | SecondFactorNeeded | null> {
  const { administrates } = await tx.one<{ administrates: boolean }>(
    'SELECT coalesce(chorus_administrates(chorus_account_id()), false) AS administrates',
  );
  if (!administrates) return otherwise();
  return hasSecondFactor(tx.actor) ? null : secondFactorNeeded();
}

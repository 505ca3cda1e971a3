import { anyRoleAllows, type MembershipRole, type Permission } from '../identity/roles.js';
import { secondFactorFor, type SecondFactorNeeded } from '../identity/strong-sign-in.js';
import type { Actor } from '../shared/actor.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/**
 * Whether somebody may do something for an organization: by a role they hold there now, and with a second factor where the
 * act needs one. Whoever has no such role is told that, and nothing of how they signed in. The system does what a use case
 * asks.
 * @param roles the actor's in the organization, as they stand now; without meaning for the system
 * @param notAllowed what somebody without the role is told
 */
export function mayDoFor(
  actor: Actor,
  roles: readonly MembershipRole[],
  permission: Permission,
  notAllowed: string,
): Refusal<'NotAllowed'> | SecondFactorNeeded | null {
  if (actor.kind === 'system') return null;
  if (actor.kind === 'anonymous' || !anyRoleAllows(roles, permission))
    return refuse('NotAllowed', notAllowed);
  return secondFactorFor(actor, permission);
}

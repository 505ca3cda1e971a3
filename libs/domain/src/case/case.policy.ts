import { anyRoleAllows, type MembershipRole } from '../identity/roles.js';

/**
 * Whether a member with these roles sees, one by one, who takes part and what is filed for them: everybody who works with
 * people does, by its clear facts; an analyst sees figures and nobody in them [3].
 */
export function listsParticipants(roles: readonly MembershipRole[]): boolean {
  return anyRoleAllows(roles, 'participants.list') || anyRoleAllows(roles, 'case.see');
}

import { anyRoleAllows, type MembershipRole } from '../identity/roles.js';

/**
 * Whether a member with these roles sees what somebody agreed to towards the organization: who works with people needs to know
 * what they may do for them; an analyst sees figures and nobody in them [3].
 */
export function seesAgreements(roles: readonly MembershipRole[]): boolean {
  return anyRoleAllows(roles, 'participants.list') || anyRoleAllows(roles, 'case.see');
}

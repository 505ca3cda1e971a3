import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { anyRoleAllows, type MembershipRole } from '../identity/roles.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';

export const participationNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such participation, or you may not act in it.');

/** Taking part is the person's own: nobody decides about it but who acts for them; foreign and unknown answer alike. */
export function mayDecideParticipation(may: MayAct | MayNotAct): true | Refusal<'NotFound' | 'NotAllowed'> {
  if (!isRefusal(may)) return true;
  return may.kind === 'NoAuthority' ? participationNotFound() : refuse('NotAllowed', may.message);
}

const worksOnCases = (roles: readonly MembershipRole[]): boolean =>
  anyRoleAllows(roles, 'case.prepare') || anyRoleAllows(roles, 'case.sign_clinical');

/**
 * Whether somebody may be made a person's helper by this actor: helpers take people who have none and hand over whom they help; an owner or
 * organizer gives them somebody or hands a person over [3]. Of two helpers who take the same person the first has them. The helper works on
 * cases there, whoever gives.
 */
export function mayAssignHelper(facts: {
  /** The actor is the one who is to help. */
  readonly oneself: boolean;
  /** The actor is this person's helper now, and hands them over. */
  readonly helps: boolean;
  /** Somebody else is this person's helper now. */
  readonly helpedByAnother: boolean;
  readonly helpersRoles: readonly MembershipRole[];
  /** The actor may run the organization's assignments. */
  readonly runsAssignment: boolean;
}): true | Refusal<'NotAllowed' | 'HelperNotMember' | 'HelpedByAnother'> {
  const helper = worksOnCases(facts.helpersRoles);
  if (!(facts.oneself && helper) && !facts.helps && !facts.runsAssignment) {
    return refuse(
      'NotAllowed',
      'Helpers take people themselves or hand over whom they help, or an owner or organizer gives them somebody. Nothing was changed.',
    );
  }
  if (facts.oneself && facts.helpedByAnother && !facts.runsAssignment) {
    return refuse(
      'HelpedByAnother',
      'Somebody else of the organization helps this person now, and can hand them over. Take the next one.',
    );
  }
  return helper
    ? true
    : refuse(
        'HelperNotMember',
        'Choose a navigator, a clinician or practice staff of the organization.',
        'helperId',
      );
}

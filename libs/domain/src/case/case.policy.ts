import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { anyRoleAllows, type MembershipRole } from '../identity/roles.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import type { CaseSight } from './case-sight.js';

/**
 * Whether a member with these roles sees, one by one, who takes part and what is filed for them: everybody who works with
 * people does, by its clear facts; an analyst sees figures and nobody in them [3].
 */
export function listsParticipants(roles: readonly MembershipRole[]): boolean {
  return anyRoleAllows(roles, 'participants.list') || anyRoleAllows(roles, 'case.see');
}

export const caseNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such case, or it is not yours to see.', 'caseId');

/**
 * As whom somebody changes a case: for its person; by consent without any authority over the person; or as who treats the
 * person and is shown the case only once they have said that it is urgent (29 CFR 2560.503-1(b)(4), (m)(1)(iii)).
 */
export type ChangesCaseAs = 'person' | 'helper' | 'treating';

/**
 * Whether somebody may change a case. Whoever acts for the person may what their authority covers; somebody of a
 * taking-part organization only where the change is one for a helper, or for a clinician, whom the person agreed to.
 * A case that is not seen is answered like one that does not exist.
 * @param orAs what of a helper's sight would do as well; absent: only somebody who acts for the person
 */
export function mayChangeCase(
  may: MayAct | MayNotAct,
  sight: CaseSight,
  orAs?: 'helps' | 'speaksAsClinician',
): ChangesCaseAs | Refusal<'NotFound' | 'NotAllowed'> {
  if (!isRefusal(may)) return 'person';
  if (orAs !== undefined && sight[orAs]) return 'helper';
  if (may.kind !== 'NoAuthority') return refuse('NotAllowed', may.message);
  return sight.sees === 'nothing'
    ? caseNotFound()
    : refuse(
        'NotAllowed',
        'Only the person, whoever acts for them, or a helper they agreed to may do this. Nothing was changed.',
      );
}

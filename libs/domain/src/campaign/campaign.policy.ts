import { anyRoleAllows, type MembershipRole } from '../identity/roles.js';
import { secondFactorFromEverybody, type SecondFactorNeeded } from '../identity/strong-sign-in.js';
import type { Actor } from '../shared/actor.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { StoppingMove } from './wind-down.js';

export const campaignNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such campaign, or you are not a member of its organization.');

/**
 * Whether somebody writes campaigns of an organization. A mailbox alone is enough for it: nothing that is written opens, and
 * nothing of an open one asks for more, without the word of a second person.
 * @param edits the actor may edit campaigns there
 */
export function mayWriteCampaign(edits: boolean, writing: 'anew' | 'a change'): true | Refusal<'NotAllowed'> {
  if (edits) return true;
  return refuse(
    'NotAllowed',
    writing === 'anew'
      ? 'Only an owner or organizer makes campaigns. Nothing was made.'
      : 'Only an owner or organizer edits campaigns. Nothing was changed.',
  );
}

/**
 * Whether somebody puts into force what a second person approved for a running campaign: it asks more of people from then on,
 * so a mailbox alone does not. Whoever has no such role is told that, and nothing of how they signed in.
 * @param edits the actor may edit campaigns there
 */
export function mayApplyChange(
  actor: Actor,
  edits: boolean,
): true | Refusal<'NotAllowed'> | SecondFactorNeeded {
  const may = mayWriteCampaign(edits, 'a change');
  return may === true ? (secondFactorFromEverybody(actor) ?? true) : may;
}

/**
 * Whether somebody lets a paused campaign go on. Whoever may stop may also resume, but what somebody stopped is not started
 * again from a mailbox alone.
 * @param stops the actor may stop campaigns there
 */
export function mayResume(actor: Actor, stops: boolean): true | Refusal<'NotAllowed'> | SecondFactorNeeded {
  if (!stops)
    return refuse('NotAllowed', 'Only an owner or organizer resumes a campaign. Nothing was changed.');
  return secondFactorFromEverybody(actor) ?? true;
}

/**
 * Whether somebody is shown what stopping a campaign would do.
 * @param stops the actor may stop campaigns there
 */
export const mayPlanStop = (stops: boolean): true | Refusal<'NotAllowed'> =>
  stops ? true : refuse('NotAllowed', 'Only an owner or organizer stops a campaign. Nothing was changed.');

/**
 * Whether somebody who may stop a campaign does it so. A pause hurts nobody and waits for nobody's telephone; what is closed
 * or killed has no way back.
 */
export const mayStopSo = (actor: Actor, to: StoppingMove): true | SecondFactorNeeded =>
  to === 'paused' ? true : (secondFactorFromEverybody(actor) ?? true);

/**
 * Whether somebody may be named as who answers for what waits in a campaign: one who can settle it. Nobody named is always
 * possible, and leaves it to duty.
 * @param roles those of the person to be named, in the campaign's organization; null: nobody is named
 */
export function mayAnswerForQueue(
  roles: readonly MembershipRole[] | null,
): true | Refusal<'HelperNotMember'> {
  return roles === null || anyRoleAllows(roles, 'delivery.resolve')
    ? true
    : refuse('HelperNotMember', 'Choose an owner, organizer or navigator of the organization.', 'accountId');
}

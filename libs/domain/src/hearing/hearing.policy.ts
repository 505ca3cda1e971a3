import type { Campaign } from '../campaign/campaign.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { anyRoleAllows, type MembershipRole } from '../identity/roles.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';

export const hearingNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such hearing, or it is not yours to see.');

/** Entering, announcing, moving, cancelling and closing a hearing, and asking speakers: whoever edits the campaign. */
export function mayRunHearing(roles: readonly MembershipRole[]): true | Refusal<'NotFound' | 'NotAllowed'> {
  if (roles.length === 0) return hearingNotFound();
  return anyRoleAllows(roles, 'campaign.edit')
    ? true
    : refuse('NotAllowed', 'Only an owner or organizer looks after hearings. Nothing was changed.');
}

/**
 * Slots are given and people asked only while the campaign is open. Paused, closed or stopped at once it gives out nothing new;
 * who has a seat keeps it, and can still say yes or no.
 */
export const refuseUnlessOpen = ({ state }: Pick<Campaign, 'state'>): Refusal<'CampaignNotOpen'> | null =>
  state === 'open'
    ? null
    : refuse(
        'CampaignNotOpen',
        'This campaign is not open now, so nobody is asked and no slot is given through it. Slots that were given stay. The page of the hearing names the body: anybody can turn to it themselves.',
      );

/** Who may be called is shown to whoever lists the campaign's people; obstacles are about times and needs, never health. */
export function maySeeRoster(roles: readonly MembershipRole[]): true | Refusal<'NotFound' | 'NotAllowed'> {
  if (roles.length === 0) return hearingNotFound();
  return anyRoleAllows(roles, 'participants.list')
    ? true
    : refuse('NotAllowed', 'Your role does not show the people of this campaign.');
}

export const seatActs = ['answer', 'write', 'attest', 'sign_up', 'note_need', 'tell_afterwards'] as const;
export type SeatAct = (typeof seatActs)[number];

/**
 * What may be done for one speaker's seat, and by whom. Saying yes, the words and the ticks are the person's own (or of
 * whoever has authority for them); a helper they agreed to signs up and pastes, notes needs and what came of it; nobody
 * attests for somebody else's eyes [G11], so a parent or agent attests to what they saw themselves, as themselves.
 */
export function mayActForSeat(
  act: SeatAct,
  may: MayAct | MayNotAct,
  facts: { readonly helpsByConsent: boolean; readonly runsHearing: boolean },
): true | Refusal<'NotFound' | 'NotAllowed'> {
  if (!isRefusal(may)) return true;
  const byHelper = act === 'sign_up' || act === 'note_need' || act === 'tell_afterwards';
  // Who came is seen by whoever ran the hearing, and needs of travel are theirs to meet.
  const byOrganizer = act === 'note_need' || act === 'tell_afterwards';
  if ((byHelper && facts.helpsByConsent) || (byOrganizer && facts.runsHearing)) return true;
  return facts.helpsByConsent || facts.runsHearing
    ? refuse('NotAllowed', 'Only the speaker does this. Nothing was changed.')
    : hearingNotFound();
}

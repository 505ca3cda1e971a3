import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { campaignTransitions, isRunning, type Campaign, type CampaignState } from './campaign.js';
import type { Readiness } from './readiness.js';

/** Draft to ready: everything that blocks an opening is settled; the reasons are the readiness list's own. */
export function markReady(
  campaign: Campaign,
  readiness: Readiness,
): CampaignState | Refusal<'CampaignNotReady' | 'CampaignMoveNotAllowed'> {
  if (!canMove<CampaignState>(campaignTransitions, campaign.state, 'ready')) return moveRefused();
  const ready = readyToStand(readiness);
  return isRefusal(ready) ? ready : 'ready';
}

/** Nothing blocks the campaign as it would stand; the refusal gives the first reason that does. */
export function readyToStand(readiness: Readiness): true | Refusal<'CampaignNotReady'> {
  if (readiness.canOpen) return true;
  const blocking = [...readiness.campaign, ...readiness.states.flatMap((one) => one.checks)].find(
    (check) => check.level === 'blocked',
  );
  return refuse('CampaignNotReady', blocking?.reason.en ?? 'Something still blocks the opening.');
}

/** Ready to open. A paused campaign is resumed, which asks for no second word. */
export function markOpen(campaign: Campaign): CampaignState | Refusal<'CampaignMoveNotAllowed'> {
  return campaign.state === 'ready' ? moveCampaign(campaign, 'open') : moveRefused();
}

/** Any other move, checked against the table alone. */
export function moveCampaign(
  campaign: Campaign,
  to: CampaignState,
): CampaignState | Refusal<'CampaignMoveNotAllowed'> {
  return canMove<CampaignState>(campaignTransitions, campaign.state, to) ? to : moveRefused();
}

/** What is fixed once people can see the campaign: the playbook and the address they were given. */
export function editAllowed(
  campaign: Campaign,
  changed: readonly (keyof Campaign)[],
): true | Refusal<'CampaignFieldFixed' | 'CampaignOver'> {
  if (campaign.state === 'closed' || campaign.state === 'killed') {
    return refuse('CampaignOver', 'This campaign is over and is kept as it was.');
  }
  const fixed: readonly (keyof Campaign)[] = ['sample', 'organizationId'];
  const fixedOnceOpen: readonly (keyof Campaign)[] = ['playbookKey', 'slug'];
  const stuck = changed.find(
    (field) => fixed.includes(field) || (isRunning(campaign) && fixedOnceOpen.includes(field)),
  );
  return stuck
    ? refuse('CampaignFieldFixed', 'This cannot change any more: people have been invited with it.', stuck)
    : true;
}

function moveRefused(): Refusal<'CampaignMoveNotAllowed'> {
  return refuse(
    'CampaignMoveNotAllowed',
    'The campaign cannot go there from where it is. Nothing was changed.',
  );
}

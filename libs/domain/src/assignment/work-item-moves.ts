import type { AccountId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { canMove } from '../shared/transitions.js';
import { workItemTransitions, type WorkItemState } from './work-item.js';

/** Who holds a work item, and until when (ISO instant, wall clock). */
export interface Lease {
  readonly holder: AccountId;
  readonly until: string;
}

export interface LeasedWorkItem {
  readonly state: WorkItemState;
  readonly lease: Lease | null;
}

/** A day: long enough to reach somebody by phone, short enough that a lost item comes back the next morning. */
export const leaseHours = 24;

/** Takes an item, or says that somebody else holds it. The same holder taking it again gets a fresh lease. */
export function takeWorkItem(
  item: LeasedWorkItem,
  by: AccountId,
  now: string,
): LeasedWorkItem | Refusal<'WorkItemHeld' | 'WorkItemOver'> {
  if (item.state === 'done' || item.state === 'released') {
    return refuse('WorkItemOver', 'This has been done or is no longer needed.');
  }
  if (item.state === 'held' && item.lease && item.lease.holder !== by && !leaseOver(item, now)) {
    return refuse('WorkItemHeld', 'Somebody else is doing this now. Take the next one.');
  }
  return {
    state: 'held',
    lease: { holder: by, until: new Date(Date.parse(now) + leaseHours * 3_600_000).toISOString() },
  };
}

export function leaseOver(item: LeasedWorkItem, now: string): boolean {
  return item.lease !== null && Date.parse(item.lease.until) <= Date.parse(now);
}

/** An expired lease opens the item again; anything else stays as it is. */
export function expireLease(item: LeasedWorkItem, now: string): LeasedWorkItem {
  return item.state === 'held' && leaseOver(item, now) ? { state: 'open', lease: null } : item;
}

/** Done, given back or no longer needed. Only the holder finishes. */
export function endWorkItem(
  item: LeasedWorkItem,
  to: 'done' | 'open' | 'released',
  by: AccountId | null,
): LeasedWorkItem | Refusal<'WorkItemMoveNotAllowed' | 'WorkItemHeld'> {
  if (!canMove<WorkItemState>(workItemTransitions, item.state, to)) {
    return refuse('WorkItemMoveNotAllowed', 'That cannot be done with this step as it stands.');
  }
  return to === 'done' && item.lease?.holder !== by
    ? refuse('WorkItemHeld', 'Only who holds this step can say that it is done.')
    : { state: to, lease: null };
}

import type { MembershipRole } from '../identity/roles.js';
import type { StepActor } from '../playbook/playbook.js';
import type { AccountId } from '../shared/ids.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { WorkItemState } from './work-item.js';

/** A work item as it is held. `until` is an ISO instant of the wall clock; null: held by what was begun, not by a lease. */
export interface Holding {
  readonly state: WorkItemState;
  readonly heldBy: AccountId | null;
  readonly leaseUntil: string | null;
}

/** A day: long enough to reach somebody by phone, short enough that a lost item comes back the next morning. */
export const leaseHours = 24;

export type Held = Refusal<'WorkItemHeld'>;
export type Over = Refusal<'WorkItemOver'>;
export type Begun = Refusal<'WorkItemBegun'>;
export type NotHeld = Refusal<'WorkItemNotHeld'>;

/** How somebody stands to the case and to the organization whose campaign gave the step out. */
export interface TakerStanding {
  /** Acts for the person of the case. */
  readonly acts: boolean;
  /** The person's named helper, with their consent to show the case. */
  readonly helps: boolean;
  /** Sees the clear facts of the case at least: nobody takes what they cannot be told of. */
  readonly seesFacts: boolean;
  readonly roles: readonly MembershipRole[];
}

/** Who of an organization does the steps that are left to whoever has time. */
const whoDoes: Readonly<Partial<Record<StepActor, readonly MembershipRole[]>>> = {
  navigator: ['navigator'],
  organizer: ['organizer', 'owner'],
  practice_staff: ['practice_staff'],
};

/**
 * Whether somebody may pick this step for themselves. A person's own step is theirs or their named helper's; a clinician
 * and a speaker are asked one by one, with what they may know of the case, and never pick from a list.
 */
export function mayTakeStep(actor: StepActor, standing: TakerStanding): Refusal<'NotAllowed'> | null {
  if (actor === 'person') {
    if (standing.acts || standing.helps) return null;
    return refuse(
      'NotAllowed',
      'This is for its person, or for the helper they named. Nothing was changed.',
      'workItemId',
    );
  }
  const roles = whoDoes[actor];
  if (roles === undefined)
    return refuse(
      'NotAllowed',
      'Whoever does this is asked for it by name and answers there. Nothing was changed.',
      'workItemId',
    );
  if (standing.seesFacts && standing.roles.some((role) => roles.includes(role))) return null;
  return refuse(
    'NotAllowed',
    'This is done by others of the organization, or its person keeps the case to themselves. Nothing was changed.',
    'workItemId',
  );
}

/** Takes a step, or says that somebody else has it. Taken again by the same holder it runs a whole day more. */
export function take(item: Holding, by: AccountId, now: string): Holding | Held | Over | Begun {
  const over = isOver(item);
  if (over !== null) return over;
  if (item.state === 'held') {
    if (item.leaseUntil === null) return item.heldBy === by ? begun() : heldByAnother();
    if (item.heldBy !== by && !leaseOver(item, now)) return heldByAnother();
  }
  return { state: 'held', heldBy: by, leaseUntil: endOfLease(now) };
}

/** Another day for whoever holds it, also when the day is just over and nobody else has come. */
export function extend(item: Holding, by: AccountId, now: string): Holding | Over | Begun | NotHeld {
  const own = leasedTo(item, by);
  return own ?? { ...item, leaseUntil: endOfLease(now) };
}

/** Given back by its holder: whoever comes next may take it. What was begun is taken back where it was begun. */
export function giveBack(item: Holding, by: AccountId): Holding | Over | Begun | NotHeld {
  return leasedTo(item, by) ?? open;
}

export function leaseOver({ leaseUntil }: Holding, now: string): boolean {
  return leaseUntil !== null && Date.parse(leaseUntil) <= Date.parse(now);
}

/** A lease that is over opens the step again; anything else stays as it is. */
export function expire(item: Holding, now: string): Holding {
  return item.state === 'held' && leaseOver(item, now) ? open : item;
}

const open: Holding = { state: 'open', heldBy: null, leaseUntil: null };

const endOfLease = (now: string): string => new Date(Date.parse(now) + leaseHours * 3_600_000).toISOString();

function leasedTo(item: Holding, by: AccountId): Over | Begun | NotHeld | null {
  const over = isOver(item);
  if (over !== null) return over;
  if (item.state !== 'held' || item.heldBy !== by)
    return refuse(
      'WorkItemNotHeld',
      'You do not hold this step, or not any more. Nothing was changed.',
      'workItemId',
    );
  return item.leaseUntil === null ? begun() : null;
}

const isOver = ({ state }: Holding): Over | null =>
  state === 'done' || state === 'released'
    ? refuse('WorkItemOver', 'This has been done or is no longer needed.')
    : null;

const heldByAnother = (): Held =>
  refuse('WorkItemHeld', 'Somebody else is doing this now. Take the next one.', 'workItemId');

const begun = (): Begun =>
  refuse('WorkItemBegun', 'You have begun this already: go on with it, or take it back there.', 'workItemId');

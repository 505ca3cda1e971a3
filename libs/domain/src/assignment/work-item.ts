import type { TransitionTable } from '../shared/transitions.js';

/** One step of one case that somebody is to do. Held by at most one; a lease that expires goes back to open. */
export type WorkItemState = 'open' | 'offered' | 'held' | 'done' | 'released';
export const workItemTransitions = {
  open: ['offered', 'held', 'released'],
  offered: ['open', 'held', 'released'],
  held: ['open', 'done', 'released'],
  done: [],
  released: [],
} as const satisfies TransitionTable<WorkItemState>;

export const workItemStateSentences: Readonly<Record<WorkItemState, string>> = {
  open: 'Nobody is doing this yet.',
  offered: 'It has been offered and waits for a yes.',
  held: 'Somebody is doing it.',
  done: 'Done.',
  released: 'No longer needed.',
};

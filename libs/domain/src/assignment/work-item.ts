import type { Bilingual } from '../identity/account.js';
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

export const workItemStateSentences: Readonly<Record<WorkItemState, Bilingual>> = {
  open: { en: 'Nobody is doing this yet.', es: 'Todavía no lo hace nadie.' },
  offered: { en: 'It has been offered and waits for a yes.', es: 'Se ofreció y espera un sí.' },
  held: { en: 'Somebody is doing it.', es: 'Alguien lo está haciendo.' },
  done: { en: 'Done.', es: 'Hecho.' },
  released: { en: 'No longer needed.', es: 'Ya no hace falta.' },
};

import { refuse, type Refusal } from '../shared/refusal.js';
import { claimsSurge } from './claims-surge/claims-surge.js';
import type { Playbook } from './playbook.js';

/** Playbooks by key. Keys are text: a fifth kind is one more folder, one more row here, and no other change. */
export interface PlaybookRegistry {
  readonly all: readonly Playbook[];
  find(key: string): Playbook | Refusal<'PlaybookUnknown'>;
  get(key: string): Playbook;
}

/** Builds a registry; two playbooks of one key are a mistake of the build, not of a person. */
export function playbookRegistry(playbooks: readonly Playbook[]): PlaybookRegistry {
  const byKey = new Map(playbooks.map((playbook) => [playbook.key, playbook]));
  if (byKey.size !== playbooks.length) throw new Error('Two playbooks have the same key.');
  const find = (key: string): Playbook | Refusal<'PlaybookUnknown'> =>
    byKey.get(key) ?? refuse('PlaybookUnknown', 'There is no campaign of this sort.', 'playbook');
  return {
    all: [...playbooks].sort((a, b) => (a.key < b.key ? -1 : 1)),
    find,
    get: (key) => {
      const found = byKey.get(key);
      if (!found) throw new Error(`No playbook ${key}`);
      return found;
    },
  };
}

/** One entry per folder beside this file; a test compares the two. */
export const playbooks = playbookRegistry([claimsSurge]);

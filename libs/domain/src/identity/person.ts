import type { PersonId } from '../shared/ids.js';
import type { TransitionTable } from '../shared/transitions.js';
import type { Language } from './account.js';

/** Whose denial it is. Name, contact and exact birth date are sealed and are not part of the pure model. */
export interface Person {
  readonly id: PersonId;
  readonly state: PersonState;
  readonly language: Language;
  /** IANA zone, for reminders in local time. */
  readonly zone: string;
}

/** Suspended by death, by a dispute over who may act, or while an erasure can be called off; no clock stops meanwhile. */
export type PersonState = 'active' | 'suspended' | 'erased';
export const personTransitions = {
  active: ['suspended', 'erased'],
  suspended: ['active', 'erased'],
  erased: [],
} as const satisfies TransitionTable<PersonState>;

export const suspensionReasons = ['death', 'dispute', 'erasure'] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

export const personStateSentences: Readonly<Record<PersonState, string>> = {
  active: 'Everything is open.',
  suspended:
    'On hold until it is settled who may act, or while an erasure can be called off. The dates run on.',
  erased: 'Erased at the person’s wish; what was sealed cannot be read any more.',
};

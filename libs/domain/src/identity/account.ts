import type { TransitionTable } from '../shared/transitions.js';
import type { AccountId } from '../shared/ids.js';

/** A login. Whose denial a case is about is a person, which is another thing (see authority.ts). */
export interface Account {
  readonly id: AccountId;
  readonly state: AccountState;
  readonly language: Language;
  /** Runs the deployment: verifies organizations. A flag on the account, never a membership of an organization. */
  readonly platformAdministrator: boolean;
}

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** A sentence in both languages of the platform. */
export type Bilingual = Readonly<Record<Language, string>>;

export type AccountState = 'invited' | 'active' | 'closed';
export const accountTransitions = {
  invited: ['active', 'closed'],
  active: ['closed'],
  closed: [],
} as const satisfies TransitionTable<AccountState>;

export const accountStateSentences: Readonly<Record<AccountState, string>> = {
  invited: 'Invited; the first sign-in has not happened yet.',
  active: 'In use.',
  closed: 'Closed; nobody can sign in with it.',
};

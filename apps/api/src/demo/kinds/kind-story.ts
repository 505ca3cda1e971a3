import type { Actor } from '../stage.js';

/** What one kind of campaign does on each day of the calendar that all of them share. */
export interface KindStory {
  /** Key of its playbook, as the API names it. */
  readonly kind: string;
  /** The campaign is opened and what it needs is there, before anybody comes. */
  open(): Promise<void>;
  /** People have come; those whom it fits join. */
  welcome(newcomers: readonly Actor[]): Promise<void>;
  /** Everything there is to do today. True: something was done that this or another kind may go on from today. */
  act(): Promise<boolean>;
  /** Days to come on which something happens. */
  ahead(): Promise<readonly string[]>;
}

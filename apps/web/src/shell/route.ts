import type { ComponentType } from 'react';
import type { Book, WordKey } from '../i18n/books.js';

/** The parts of an address that a route leaves open: `/org/:organization` gives `organization`. */
export type Params = Readonly<Record<string, string | undefined>>;

export interface PageProps {
  readonly params: Params;
}

/** One page of the app. Each feature lists its own in `<feature>.routes.ts`; an entry puts together those of its people. */
export interface PageRoute {
  /** As wouter reads it. */
  readonly path: string;
  /** Of the window and of the history: never a word of anybody's, and never one about health. */
  readonly title: WordKey;
  readonly books: readonly Book[];
  /** For whoever is signed in; everybody else meets the way to sign in, and goes on here. */
  readonly signedIn?: true;
  /** Somebody may be looking over a shoulder: the page has a button that leaves it at once. */
  readonly quickExit?: true;
  readonly load: () => Promise<{ readonly default: ComponentType<PageProps> }>;
}

import type { DeskFact } from './facts.operations.js';

type Compared = Pick<DeskFact, 'key' | 'version' | 'pages'>;

/** What somebody found of one fact, and has not sent. */
export interface Comparing {
  readonly key: string;
  /** Of the fact as they read it. */
  readonly version: string;
  readonly found: 'same' | 'other' | null;
  /** When they looked: what is sent says that they looked that day. */
  readonly foundOn: string | null;
  /** Null: the page that the fact names. */
  readonly source: string | null;
  readonly sourceSays: string;
}

/** All that is half typed on the desk: one list, because it is kept as one form. */
export interface Comparings {
  readonly facts: readonly Comparing[];
}

export const noComparings: Comparings = { facts: [] };

export const halfOf = ({ facts }: Comparings, key: string): Comparing | null =>
  facts.find((one) => one.key === key) ?? null;

/**
 * What stands in the form of a fact. What was found on another day, or of a fact that says something else since, has to be looked at
 * and said anew; the words stay.
 */
export function comparingOf(typed: Comparings, { key, version }: Compared, today: string): Comparing {
  const half = halfOf(typed, key);
  if (half === null) return { key, version, found: null, foundOn: null, source: null, sourceSays: '' };
  return half.version === version && half.foundOn === today
    ? half
    : { ...half, version, found: null, foundOn: null };
}

export const sourceOf = ({ source }: Comparing, { pages }: Compared): string => source ?? pages[0] ?? '';

export const withComparing = (typed: Comparings, next: Comparing): Comparings => ({
  facts: [...typed.facts.filter(({ key }) => key !== next.key), next],
});

/** The same object as before anything was typed, where nothing is left. */
export function withoutComparing({ facts }: Comparings, key: string): Comparings {
  const left = facts.filter((one) => one.key !== key);
  return left.length === 0 ? noComparings : { facts: left };
}

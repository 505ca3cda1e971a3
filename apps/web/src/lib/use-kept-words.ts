import { useState } from 'react';
import { Fault } from './graphql.js';
import { type Kept, useKept } from './keeping.js';
import type { Refusing } from './use-acting.js';
import { SeenWords } from './words-edition.js';

/** What stands at the server: as the form shows it, and the very text an edition is counted from. */
export interface StandingWords<Value> {
  readonly value: Value;
  readonly text: string;
}

interface Words<Value> {
  /** What stands at the server once `value` is saved. */
  readonly textOf: (value: Value) => string;
  /** @param seen editions this page knows of */
  readonly save: (value: Value, seen: number[]) => Promise<Refusing | null>;
  /** What stands there now; null: nothing that can be shown. */
  readonly read: () => Promise<StandingWords<Value> | null>;
}

/** Other words stand at the server than those this page began from: whoever sits here chooses. */
export interface Elsewhere<Value> {
  /** Those, as far as they could be read. */
  readonly theirs: Value | null;
  /** They take the place of the words here. */
  readonly takeTheirs: () => Promise<void>;
  /** The words here take their place. */
  readonly keepMine: () => Promise<void>;
}

/** What each place knows of the words it shows; it stays with what is typed. */
const seenAt = new WeakMap<object, SeenWords>();

/**
 * Somebody's own words, kept while they are typed. What another window has written there since, or somebody else who may, is not
 * overwritten.
 * @param begun the server's words this page was opened with
 */
export function useKeptWords<Value>(
  place: string,
  begun: StandingWords<Value>,
  { textOf, save, read }: Words<Value>,
): { readonly kept: Kept<Value, Refusing>; readonly elsewhere: Elsewhere<Value> | null } {
  const [theirs, setTheirs] = useState<Value | null>(null);
  const readNow = async (): Promise<StandingWords<Value> | null> => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof Fault) return null;
      throw error;
    }
  };
  const kept: Kept<Value, Refusing> = useKept<Value, Refusing>(place, begun.value, async (value) => {
    const text = textOf(value);
    const refused = await save(value, seen.sending(text));
    if (refused === null) seen.note(text);
    if (isElsewhere(refused)) setTheirs((await readNow())?.value ?? null);
    return refused;
  });
  const [seen] = useState(() => {
    const known = seenAt.get(kept) ?? new SeenWords(begun.text);
    seenAt.set(kept, known);
    return known;
  });
  const chosen = async (go: (now: StandingWords<Value>) => Promise<unknown>) => {
    const now = await readNow();
    if (now === null) return;
    seen.note(now.text);
    await go(now);
  };
  const elsewhere: Elsewhere<Value> = {
    theirs,
    takeTheirs: () => chosen(({ value }) => kept.settle(value)),
    keepMine: () =>
      chosen(() => {
        kept.change(kept.value);
        return kept.flush();
      }),
  };
  return { kept, elsewhere: kept.state === 'refused' && isElsewhere(kept.refused) ? elsewhere : null };
}

const isElsewhere = (refused: Refusing | null): boolean => refused?.__typename === 'WordsChangedElsewhere';

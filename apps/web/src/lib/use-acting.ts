import { useChanged } from './answers.js';
import type { Fault } from './graphql.js';
import { type Refusing, useRefusalKeeper } from './refusal-keeper.js';
import { useSending } from './use-sending.js';

export type { Refusing };

/** One thing done at a time; what was refused stands beside it, and what was done is seen by the whole page. */
export function useActing(): {
  readonly sending: boolean;
  readonly fault: Fault | null;
  readonly refused: Refusing | null;
  /** @param work answers the refusal, or null where it was done */
  readonly act: (work: () => Promise<Refusing | null>, then?: () => void) => Promise<void>;
} {
  const { sending, fault, send } = useSending();
  const { refused, keeper } = useRefusalKeeper();
  const changed = useChanged();
  const refuse = (answer: Refusing | null) => (answer === null ? keeper.forget() : keeper.keep(answer));
  const act = (work: () => Promise<Refusing | null>, then?: () => void) =>
    send(() => doneOrRefused(work, { refuse, changed, then }));
  return { sending, fault, refused, act };
}

interface Afterwards {
  readonly refuse: (refused: Refusing | null) => void;
  readonly changed: () => Promise<void>;
  readonly then?: (() => void) | undefined;
}

/** The page asks anew in either case: what was refused may have been so because something changed meanwhile. */
export async function doneOrRefused(
  work: () => Promise<Refusing | null>,
  { refuse, changed, then }: Afterwards,
): Promise<void> {
  refuse(null);
  const answer = await work();
  refuse(answer);
  await changed();
  if (answer === null) then?.();
}

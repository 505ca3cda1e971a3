import { useEffect, useState } from 'react';
import type { DraftEditionInput, KeptDraftQuery, KeptForm } from '../generated/operations.js';
import { fitted } from './fitted.js';
import { ask, Fault, sendingNow } from './graphql.js';
import { type KeepingState, settled, useKeptSince } from './keeping.js';
import { dropDraft, keepDraft, keptDraft } from './kept-form.operations.js';
import { never } from './never.js';
import { askInTime } from './use-asked.js';

interface NotKept {
  readonly __typename: string;
  readonly message: string;
}

/** How a form stands that is kept while it is typed: what `KeptLine` shows. */
export interface KeptStanding {
  readonly state: KeepingState;
  /** Why it could not be kept. */
  readonly refused: NotKept | null;
  /** Another window of the same account has changed or sent it since. */
  readonly elsewhere: boolean;
  readonly keptAt: Date | null;
  /** When the words were kept that stood here already as the page opened; null: none did, or they were sent or given up since. */
  readonly takenUp: Date | null;
  /** Something is typed. */
  readonly half: boolean;
  /** What was typed goes, here and on the server. */
  readonly afresh: () => Promise<void>;
  /** The words of the other window take the place of those here. */
  readonly takeKept: () => Promise<void>;
  /** Those here take the place of the other window's. */
  readonly keepMine: () => Promise<void>;
}

export interface FormKept<Value> extends KeptStanding {
  readonly typed: Value;
  /** The same at this very moment, for what comes back while somebody goes on typing. */
  readonly now: () => Value;
  readonly type: (value: Value) => void;
  /** It is not known yet whether something was kept before. */
  readonly looking: boolean;
  /**
   * The form was sent: nothing of it is kept any more, unless something was typed since; that stays, and stays kept.
   * @param then what stands in it now; the form as it began where left out
   * @param was what was sent; what stands in it at this moment where left out
   * @param newer what becomes of what was typed since, such as what it is compared with from now on
   */
  readonly sent: (then?: Value, was?: Value, newer?: (now: Value) => Value) => Promise<void>;
}

/** This window, and how often it has written: by it the server tells whose words are the newer ones. */
const here = crypto.randomUUID();
let turns = 0;
function nextEdition(): DraftEditionInput {
  turns += 1;
  return { window: here, turn: turns };
}

/** What this window read or wrote last of each form; no words. */
const seenOf = new Map<string, DraftEditionInput>();

/** Of each form, the letting go that is on its way: what is typed after it is kept after it. */
const letGoing = new Map<string, Promise<unknown>>();

type Found = KeptDraftQuery['keptDraft'];

/**
 * A form that is kept on the server while it is typed, for whoever types it and nobody else, until it is sent. A page that opens it
 * again, on another device too, goes on where it was.
 * @param about the id of what it is filled in about; null: about the account itself. A form about another thing is another component
 * @param blank the form as it begins
 * @param takeUp what of words kept before still has a place in the form as it is now; null: nothing, and they are let go
 */
export function useKeptForm<Value>(
  form: KeptForm,
  about: string | null,
  blank: Value,
  takeUp: (words: Value) => Value | null = (words) => words,
): FormKept<Value> {
  const [take] = useState(() => takeUp);
  const place = `form ${form} ${about ?? ''}`;
  const [first, setFirst] = useState<Value>(blank);
  const [looking, setLooking] = useState(true);
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const [takenUp, setTakenUp] = useState<string | null>(null);
  const save = async (value: Value): Promise<NotKept | null> => {
    // Waiting loses it: the page may be closed before this goes out.
    const way = sendingNow();
    await letGoing.get(place);
    const edition = nextEdition();
    const words = JSON.stringify(value);
    const input = { form, about, words, ...edition, seen: seenOf.get(place) ?? null };
    const { keepDraft: answer } = await ask(keepDraft, { input }, way);
    switch (answer.__typename) {
      case 'DraftKept':
        seenOf.set(place, edition);
        setKeptAt(answer.keptAt);
        return null;
      case 'DraftChangedElsewhere':
      case 'DraftTooLong':
      case 'TooManyDrafts':
      case 'SecondFactorNeeded':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  const kept = useKeptSince<Value, NotKept>(place, first, save, null);

  const beginFrom = async (found: Found) => {
    note(place, found);
    const words = found === null ? null : take(fitted(first, read(found.words)));
    setKeptAt(words === null ? null : (found?.keptAt ?? null));
    await kept.settle(words ?? first);
    if (found !== null && words === null) await letGo(form, about, place);
  };

  useEffect(() => {
    let shown = true;
    const asIs = kept.value;
    const look = async () => {
      // What was typed here before may still be on its way.
      await settled();
      const { keptDraft: found } = await askInTime(keptDraft, { form, about });
      // Whoever typed meanwhile is asked which words to go on with, once the server is told theirs.
      if (!shown || kept.state !== 'saved' || kept.value !== asIs) return;
      note(place, found);
      if (found === null) return;
      const words = take(fitted(asIs, read(found.words)));
      // It may be another window's, which has only just begun: it is not taken up, and runs out or is written over.
      if (words === null) return;
      setKeptAt(found.keptAt);
      setTakenUp(found.keptAt);
      await kept.settle(words);
    };
    look()
      .catch((error: unknown) => {
        // The form is there all the same; what is typed into it tells whether it can be kept.
        if (!(error instanceof Fault)) throw error;
      })
      .finally(() => shown && setLooking(false));
    return () => {
      shown = false;
    };
  }, [about, form, kept, place, take]);

  const elsewhere = kept.state === 'refused' && kept.refused?.__typename === 'DraftChangedElsewhere';
  return {
    typed: kept.value,
    now: () => kept.value,
    type: (value) => kept.change(value),
    looking,
    state: kept.state,
    refused: kept.state === 'refused' ? kept.refused : null,
    elsewhere,
    keptAt: keptAt === null ? null : new Date(keptAt),
    takenUp: takenUp === null ? null : new Date(takenUp),
    half: kept.value !== first,
    sent: async (then = first, was = kept.value, newer) => {
      const last = await kept.settle(then, was);
      setFirst(then);
      setTakenUp(null);
      if (!last) {
        if (newer !== undefined) kept.change(newer(kept.value));
        return;
      }
      setKeptAt(null);
      const dropped = await letGo(form, about, place);
      // Where it could not be dropped, what stands here now takes its place as soon as it can: a form that was sent does not come back.
      if (dropped === null && kept.value === then) kept.change(then);
    },
    afresh: async () => {
      await kept.settle(kept.value);
      const dropped = await letGo(form, about, place);
      await beginFrom(null);
      setTakenUp(null);
      // Where it could not be dropped, the empty form takes its place as soon as it can.
      if (dropped === null) kept.change(first);
    },
    takeKept: async () => {
      const answer = await orFault(askInTime(keptDraft, { form, about }));
      if (answer !== null) await beginFrom(answer.keptDraft);
    },
    keepMine: async () => {
      const answer = await orFault(askInTime(keptDraft, { form, about }));
      if (answer === null) return;
      note(place, answer.keptDraft);
      kept.change(kept.value);
      await kept.flush();
    },
  };
}

/** Null: the server could not be reached. */
function letGo(form: KeptForm, about: string | null, place: string): Promise<unknown> {
  const input = { form, about, window: here, seen: seenOf.get(place) ?? null };
  const going = orFault(askInTime(dropDraft, { input }, { keepalive: true })).finally(() => {
    seenOf.delete(place);
    if (letGoing.get(place) === going) letGoing.delete(place);
  });
  letGoing.set(place, going);
  return going;
}

function note(place: string, found: Found): void {
  if (found === null) seenOf.delete(place);
  else seenOf.set(place, { window: found.window, turn: found.turn });
}

function read(words: string): unknown {
  try {
    return JSON.parse(words) as unknown;
  } catch {
    return null;
  }
}

async function orFault<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

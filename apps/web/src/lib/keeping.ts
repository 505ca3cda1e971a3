import { use, useEffect, useState, useSyncExternalStore } from 'react';
import { AskedAt } from './asked-at.js';
import { Fault, sendingBy, SessionEnded } from './graphql.js';
import { followSession } from './session.js';
import { useLeaveAsking } from './use-leave-asking.js';

/**
 * `waiting`: typed and not sent yet. `failed`: could not be sent, and is tried again. `refused`: the server would not take it; it is
 * sent again once it is changed. `ended`: its person is signed out; it goes as soon as they are back.
 */
export type KeepingState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused' | 'ended';

const pauseMs = 900;
const againMs = 4_000;
/** A connection that has not carried a few words by then is as good as none. */
const tooLongMs = 15_000;
/** As long as a page waits for what was typed on another. */
const patienceMs = 5_000;

/**
 * Something typed, on its way to the server. It lives outside the page it is typed on, so that leaving the page, going back or
 * a broken network loses nothing; and in memory only, because a browser's storage is read by others.
 */
export class Kept<Value, Refused extends object> {
  state: KeepingState = 'saved';
  refused: Refused | null = null;
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private version = 0;
  private snapshot: object = {};
  private sent = { version: 0, stop: new AbortController() };
  private forgotten = false;
  /** What stood here first. */
  readonly began: Value;
  /** When what stands here last arrived at the server, by `performance.now()`. */
  arrivedAt = 0;

  constructor(
    public value: Value,
    public save: (value: Value) => Promise<Refused | null>,
  ) {
    this.began = value;
  }

  change(value: Value): void {
    if (this.forgotten) return;
    this.value = value;
    this.version += 1;
    this.state = 'waiting';
    this.later(pauseMs);
    this.tell();
  }

  /**
   * Sends what is not sent yet. Answers whether all of it is kept now.
   * @param leaving the page goes away: what is older than what stands here now is not waited for
   */
  async flush(leaving?: 'leaving'): Promise<boolean> {
    clearTimeout(this.timer);
    if (leaving !== undefined && this.sent.version !== this.version) this.sent.stop.abort();
    while (this.running !== null) await this.running;
    if (this.state === 'saved' || this.forgotten) return true;
    this.running = this.send();
    this.tell();
    await this.running;
    return (this.state as KeepingState) === 'saved';
  }

  /**
   * What stands here from now on, with nothing to send; what was on its way has arrived before.
   * @param instead what it takes the place of: what was typed since then stays, and is still sent
   * @returns whether it stands here
   */
  async settle(value: Value, instead?: Value): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running !== null) await this.running;
    clearTimeout(this.timer);
    if (instead !== undefined && this.value !== instead) {
      if (this.state === 'waiting' || this.state === 'failed') this.later(pauseMs);
      return false;
    }
    this.value = value;
    this.version += 1;
    this.refused = null;
    this.state = 'saved';
    this.tell();
    return true;
  }

  follow = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Another object whenever something changed. */
  look = (): object => this.snapshot;

  /** Neither shown nor sent any more: whoever typed it is not who sits here now. */
  forget(): void {
    clearTimeout(this.timer);
    this.forgotten = true;
    this.sent.stop.abort();
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    const { version } = this;
    const stop = new AbortController();
    this.sent = { version, stop };
    const tooLong = setTimeout(() => stop.abort(), tooLongMs);
    this.state = 'saving';
    try {
      const refused = await sendingBy({ signal: stop.signal, keepalive: true }, () => this.save(this.value));
      this.refused = refused;
      if (refused === null) this.arrivedAt = performance.now();
      if (version === this.version) this.state = refused === null ? 'saved' : 'refused';
      else this.later(pauseMs);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.state = error instanceof SessionEnded ? 'ended' : 'failed';
      if (this.state === 'failed') this.later(againMs);
    } finally {
      clearTimeout(tooLong);
      this.running = null;
      this.tell();
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    if (this.forgotten) return;
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private tell(): void {
    this.snapshot = {};
    for (const listener of this.listeners) listener();
  }
}

const places = new Map<string, Kept<never, never>>();

const placesThat = (are: readonly KeepingState[]): readonly Kept<never, never>[] =>
  [...places.values()].filter(({ state }) => are.includes(state));

/** What is not kept yet is asked about before the window goes, and is on its way while somebody reads the question. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (placesThat(['waiting', 'saving', 'failed', 'ended']).length === 0) return;
  event.preventDefault();
  void settled('leaving');
}

/** A window put away on a phone may never be asked anything: what is typed goes at once. */
function sendWhenHidden(): void {
  if (document.visibilityState === 'hidden') void settled('leaving');
}

/**
 * Waits until whatever is on its way has arrived, so that a page that opens reads it; not for ever, because what could not be sent
 * stays here and goes first where it is shown.
 * @returns whether everything that was typed is kept now
 */
export async function settled(leaving?: 'leaving'): Promise<boolean> {
  const under = placesThat(['waiting', 'saving', 'failed']).map((kept) => kept.flush(leaving));
  if (under.length > 0) {
    let patience: ReturnType<typeof setTimeout> | undefined;
    const enough = new Promise((resolve) => (patience = setTimeout(resolve, patienceMs)));
    await Promise.race([Promise.all(under), enough]);
    clearTimeout(patience);
  }
  return placesThat(['waiting', 'saving', 'failed', 'refused', 'ended']).length === 0;
}

followSession((news) => {
  if (news === 'back') for (const kept of placesThat(['ended'])) void kept.flush();
  if (news !== 'another' && news !== 'left') return;
  for (const kept of places.values()) kept.forget();
  places.clear();
});

/**
 * @param place of which there is one: the thing and the part of it that is written here
 * @param stored what the server has; what was typed here before and is not kept yet goes first
 * @param askedAt when the server was asked for it, by `performance.now()`: what arrived there since is newer than `stored`
 */
export function keptAt<Value, Refused extends object>(
  place: string,
  stored: Value,
  save: (value: Value) => Promise<Refused | null>,
  askedAt: number | null = null,
): Kept<Value, Refused> {
  const before = places.get(place) as unknown as Kept<Value, Refused> | undefined;
  if (before !== undefined && (before.state !== 'saved' || before.arrivedAt >= (askedAt ?? Infinity)))
    return before;
  const fresh = new Kept<Value, Refused>(stored, save);
  places.set(place, fresh as unknown as Kept<never, never>);
  return fresh;
}

/** The same on a page, which shows it; the page was asked for as it stands. */
export const useKept = <Value, Refused extends object>(
  place: string,
  stored: Value,
  save: (value: Value) => Promise<Refused | null>,
): Kept<Value, Refused> => useKeptSince(place, stored, save, use(AskedAt));

export function useKeptSince<Value, Refused extends object>(
  place: string,
  stored: Value,
  save: (value: Value) => Promise<Refused | null>,
  askedAt: number | null,
): Kept<Value, Refused> {
  const [kept] = useState(() => keptAt(place, stored, save, askedAt));
  const [first] = useState(place);
  // Of another person's form the words must never go on into this one's: whoever shows both gives each a key.
  if (first !== place)
    throw new Error('What is typed here is kept for one thing, and the page went on to another.');
  useEffect(() => {
    kept.save = save;
  }, [kept, save]);
  useEffect(() => {
    window.addEventListener('beforeunload', askBeforeLeaving);
    document.addEventListener('visibilitychange', sendWhenHidden);
    return () => {
      // Whoever left although it was asked about goes another way: what was refused is not held against them.
      if (kept.state === 'refused') places.delete(place);
      else void kept.flush();
    };
  }, [kept, place]);
  useSyncExternalStore(kept.follow, kept.look);
  useLeaveAsking(kept.state === 'refused');
  return kept;
}

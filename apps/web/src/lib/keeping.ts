import { useEffect, useState, useSyncExternalStore } from 'react';
import { Fault } from './graphql.js';

/** `waiting`: typed and not sent yet. `failed`: could not be sent, and is tried again. `refused`: the server would not take it. */
export type KeepingState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused';

const pauseMs = 900;
const againMs = 4_000;

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

  constructor(
    public value: Value,
    public save: (value: Value) => Promise<Refused | null>,
  ) {}

  change(value: Value): void {
    this.value = value;
    this.version += 1;
    this.state = 'waiting';
    this.later(pauseMs);
    this.tell();
  }

  /** Sends what is not sent yet. Answers whether all of it is kept now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running !== null) await this.running;
    if (this.state === 'saved') return true;
    this.running = this.send();
    this.tell();
    await this.running;
    return (this.state as KeepingState) === 'saved';
  }

  follow = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Another object whenever something changed. */
  look = (): object => this.snapshot;

  private async send(): Promise<void> {
    const sent = this.version;
    this.state = 'saving';
    try {
      const refused = await this.save(this.value);
      this.refused = refused;
      if (sent === this.version) this.state = refused === null ? 'saved' : 'refused';
      else this.later(pauseMs);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.state = 'failed';
      this.later(againMs);
    } finally {
      this.running = null;
      this.tell();
    }
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private tell(): void {
    this.snapshot = {};
    for (const listener of this.listeners) listener();
  }
}

const places = new Map<string, Kept<never, never>>();

const unsent = (): readonly Kept<never, never>[] =>
  [...places.values()].filter(({ state }) => state !== 'saved');

/** What is not kept yet is asked about before the window goes, and is on its way while somebody reads the question. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (unsent().length === 0) return;
  event.preventDefault();
  void settled();
}

/** A window put away on a phone may never be asked anything: what is typed goes at once. */
function sendWhenHidden(): void {
  if (document.visibilityState === 'hidden') void settled();
}

/** Waits until whatever is on its way has arrived, so that a page that opens reads it. */
export async function settled(): Promise<void> {
  await Promise.all(unsent().map((kept) => kept.flush()));
}

/**
 * @param place of which there is one: the thing and the part of it that is written here
 * @param stored what the server has; what was typed here before and is not kept yet goes first
 */
export function useKept<Value, Refused extends object>(
  place: string,
  stored: Value,
  save: (value: Value) => Promise<Refused | null>,
): Kept<Value, Refused> {
  const [kept] = useState(() => {
    const before = places.get(place) as unknown as Kept<Value, Refused> | undefined;
    if (before !== undefined && before.state !== 'saved') return before;
    const fresh = new Kept<Value, Refused>(stored, save);
    places.set(place, fresh as unknown as Kept<never, never>);
    return fresh;
  });
  useEffect(() => {
    kept.save = save;
  }, [kept, save]);
  useEffect(() => {
    window.addEventListener('beforeunload', askBeforeLeaving);
    document.addEventListener('visibilitychange', sendWhenHidden);
    return () => void kept.flush();
  }, [kept]);
  useSyncExternalStore(kept.follow, kept.look);
  return kept;
}

import { Fault, SessionEnded } from '../../lib/graphql.js';
import { followSession } from '../../lib/session.js';
import type { Refusing } from '../../lib/use-acting.js';

/** `ended`: its person is signed out; it goes as soon as they are back. */
export type FileState = 'waiting' | 'sending' | 'sent' | 'refused' | 'failed' | 'ended';

export interface GivenFile {
  readonly id: number;
  readonly file: File;
  readonly state: FileState;
  /** How much of it has gone, between 0 and 1. */
  readonly share: number;
  readonly refused: Refusing | null;
  /** Under which it is kept, once it has arrived. */
  readonly fileId: string | null;
}

export interface Carried {
  readonly onShare: (share: number) => void;
  /** It was taken off while it was on its way. */
  readonly signal: AbortSignal;
}

/** Sends one file and puts it where it belongs. Answers under which id it is kept, or what was refused about it. */
export type Carry = (file: File, how: Carried) => Promise<{ readonly fileId: string } | Refusing>;

const arrived = ({ state }: GivenFile): boolean => state === 'sent';
const onItsWay = ({ state }: GivenFile): boolean => state === 'waiting' || state === 'sending';

/** The files somebody gave, sent one after the other. None of them goes without a word: each has arrived, or is shown as not here. */
export class FileQueue {
  given: readonly GivenFile[] = [];
  carry: Carry = () => Promise.reject(new Fault(false));
  /** What kept a file from being sent, with the way to send it again. */
  onFault: (fault: Fault, again: () => void) => void = () => undefined;
  private last = 0;
  private running: Promise<void> | null = null;
  private stop: { readonly id: number; readonly by: AbortController } | null = null;
  private readonly listeners = new Set<() => void>();

  get busy(): boolean {
    return this.given.some(onItsWay);
  }

  /** The newest of those that have arrived. */
  get fileId(): string | null {
    return this.given.findLast(arrived)?.fileId ?? null;
  }

  /** All of them, in the order they were given. */
  get fileIds(): readonly string[] {
    return this.given.flatMap(({ fileId }) => fileId ?? []);
  }

  /** What was refused before makes room for what is given instead. */
  add(files: readonly File[]): void {
    if (files.length === 0) return;
    const more = files.map((file) => {
      this.last += 1;
      return { id: this.last, file, state: 'waiting', share: 0, refused: null, fileId: null } as const;
    });
    this.put([...this.given.filter(({ state }) => state !== 'refused'), ...more]);
    this.run();
  }

  /** Only one file has a place here: it takes the place of every other. */
  addOnly(file: File): void {
    for (const { id } of this.given) this.takeOff(id);
    this.add([file]);
  }

  again(id: number): void {
    this.set(id, { state: 'waiting', share: 0, refused: null });
    this.run();
  }

  /** Whoever was signed out is back. */
  back(): void {
    for (const { id, state } of this.given) if (state === 'ended') this.again(id);
  }

  takeOff(id: number): void {
    if (this.stop?.id === id) this.stop.by.abort();
    this.put(this.given.filter((one) => one.id !== id));
  }

  /** Waits for what is on its way. Answers whether every file that was given has arrived. */
  async all(): Promise<boolean> {
    while (this.running !== null) await this.running;
    return this.given.every(arrived);
  }

  follow = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  look = (): readonly GivenFile[] => this.given;

  private forget(): void {
    for (const { id } of this.given) this.takeOff(id);
  }

  private run(): void {
    if (this.running !== null) return;
    // Nothing of one person goes out in another's name.
    const unfollow = followSession((news) => (news === 'another' || news === 'left') && this.forget());
    this.running = this.sendAll().finally(() => {
      unfollow();
      this.running = null;
      if (this.given.some(({ state }) => state === 'waiting')) this.run();
    });
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const next = this.given.find(({ state }) => state === 'waiting');
      if (next === undefined) return;
      await this.send(next);
    }
  }

  private async send({ id, file }: GivenFile): Promise<void> {
    const by = new AbortController();
    this.stop = { id, by };
    this.set(id, { state: 'sending' });
    try {
      const answer = await this.carry(file, {
        signal: by.signal,
        onShare: (share) => this.set(id, { share }),
      });
      if ('fileId' in answer) this.set(id, { state: 'sent', share: 1, fileId: answer.fileId });
      else this.set(id, { state: 'refused', refused: answer });
    } catch (error) {
      this.set(id, { state: error instanceof SessionEnded ? 'ended' : 'failed' });
      if (!(error instanceof Fault)) throw error;
      if (!by.signal.aborted) this.onFault(error, () => this.again(id));
    } finally {
      this.stop = null;
    }
  }

  private set(id: number, part: Partial<GivenFile>): void {
    this.put(this.given.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }

  private put(given: readonly GivenFile[]): void {
    this.given = given;
    for (const listener of this.listeners) listener();
  }
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadFonts, type ExtraFont, type FontSet } from './fonts.js';

export interface Picture {
  /** Path inside the layout's workspace, as the payload names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Turns a payload into PDF bytes. `claimAccessible` demands PDF/UA-1; tags are written either way. */
export interface Typesetter {
  readonly fonts: FontSet;
  /** Number of the thread that printed last; another takes its place once it has printed its share. */
  thread(): number;
  pdf(payload: object, pictures: readonly Picture[], claimAccessible: boolean): Promise<Uint8Array>;
}

export class TypesettingFault extends Error {
  override readonly name = 'TypesettingFault';
}

/** Documents one press sets before another takes its place: it keeps some 100 kB of each, whatever it is told to forget. */
const documentsOfAPress = 150;

const workspace = fileURLToPath(new URL('.', import.meta.url));
let extraFonts: readonly ExtraFont[] = [];
let instance: Promise<Typesetter> | null = null;

/** Adds fonts for further scripts. Call once at boot; a later call makes the next document load the engine anew. */
export function useExtraFonts(fonts: readonly ExtraFont[]): void {
  extraFonts = fonts;
  instance = null;
}

/** The one engine of this process, loaded on first use: it costs 50 MB that a process which never prints saves. */
export function typesetter(): Promise<Typesetter> {
  instance ??= createTypesetter(extraFonts);
  return instance;
}

async function createTypesetter(extra: readonly ExtraFont[]): Promise<Typesetter> {
  const fonts = loadFonts(extra);
  const layout = readFileSync(new URL('./layout.typ', import.meta.url), 'utf8');
  let press = new Press(fonts, layout);
  await press.ready;
  return {
    fonts,
    thread: () => press.thread,
    pdf: (payload, pictures, claimAccessible) => {
      if (press.worn) press = new Press(fonts, layout);
      return press.print({ payload: JSON.stringify(payload), pictures, claimAccessible });
    },
  };
}

interface Sheet {
  readonly payload: string;
  readonly pictures: readonly Picture[];
  readonly claimAccessible: boolean;
}

interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(why: Error): void;
}

/**
 * The engine in a thread: what it does not give back while it runs, it gives back when the thread ends. It keeps no
 * process alive, and ends by itself once it is worn and has printed what it was given.
 */
class Press {
  readonly ready: Promise<void>;
  readonly thread: number;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private given = 0;
  private broken = false;

  constructor(fonts: FontSet, layout: string) {
    const { blobs, extraFamilies: families } = fonts;
    this.worker = new Worker(new URL('./press-thread.mjs', import.meta.url), {
      workerData: { workspace, layout, blobs: [...blobs], families },
    });
    this.thread = this.worker.threadId;
    this.ready = new Promise((resolve, reject) => {
      this.worker.once('message', ({ unknown }: { unknown: string | null }) => {
        if (unknown === null) return resolve();
        reject(
          new TypesettingFault(
            `no loaded font has the family name “${unknown}”; use the name inside the file`,
          ),
        );
        void this.worker.terminate();
      });
      this.worker.once('error', reject);
    });
    // Whoever prints waits for it and is told; a press nobody has printed with yet must not end the process.
    this.ready.catch(() => undefined);
    this.worker.on('message', (said: { job?: number; pdf?: Uint8Array; fault?: string }) => this.take(said));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('The thread that typesets ended.')));
  }

  get worn(): boolean {
    return this.broken || this.given >= documentsOfAPress;
  }

  async print(sheet: Sheet): Promise<Uint8Array> {
    this.given += 1;
    const job = this.given;
    const printed = new Promise<Uint8Array>((resolve, reject) => this.waiting.set(job, { resolve, reject }));
    this.worker.ref();
    this.worker.postMessage({ job, ...sheet });
    return printed;
  }

  private take({ job, pdf, fault }: { job?: number; pdf?: Uint8Array; fault?: string }): void {
    const waiting = job === undefined ? undefined : this.waiting.get(job);
    if (job !== undefined) this.waiting.delete(job);
    if (pdf !== undefined) waiting?.resolve(pdf);
    else waiting?.reject(new TypesettingFault(readable(fault ?? '')));
    if (this.waiting.size > 0) return;
    this.worker.unref();
    if (this.worn) void this.worker.terminate();
  }

  private fail(error: Error): void {
    this.broken = true;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

/** The engine's own messages name no personal data except quoted text, which must not reach a log. */
function readable(error: string): string {
  const messages = [...error.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replace(/`[^`]*`/g, '…'),
  );
  return messages.length > 0 ? messages.join('; ') : 'the page could not be typeset';
}

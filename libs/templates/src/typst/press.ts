import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FontSet } from './fonts.js';

export interface Picture {
  /** Path inside the layout's workspace, as the payload names it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export class TypesettingFault extends Error {
  override readonly name = 'TypesettingFault';
}

/** Documents one press sets before another takes its place: it keeps some 100 kB of each, whatever it is told to forget. */
const documentsOfAPress = 150;

const workspace = fileURLToPath(new URL('.', import.meta.url));

interface Sheet {
  readonly payload: string;
  readonly pictures: readonly Picture[];
  readonly claimAccessible: boolean;
}

/** A document somebody waits for. */
interface Order {
  readonly sheet: Sheet;
  resolve(pdf: Uint8Array): void;
  reject(why: Error): void;
}

interface Machine {
  readonly fonts: FontSet;
  readonly layout: string;
  /** Milliseconds one document may take once it is its turn. */
  readonly limitMs: number;
}

/**
 * The engine in a thread: what it does not give back while it runs, it gives back when the thread ends. It keeps no
 * process alive, and ends by itself once it is worn and has printed what it was given. Where it breaks or one document
 * does not come to an end, that document alone is refused; whoever waited behind it is passed on.
 */
export class Press {
  readonly ready: Promise<void>;
  readonly thread: number;
  private readonly worker: Worker;
  /** In the order they are printed: the first is the one in the press. */
  private readonly waiting = new Map<number, Order>();
  private given = 0;
  private started = false;
  private broken = false;
  private turn: NodeJS.Timeout | undefined;

  /** @param passOn prints elsewhere what waited behind the document that broke this press */
  constructor(
    private readonly machine: Machine,
    private readonly passOn: (orphans: readonly Order[]) => void,
  ) {
    const { layout, fonts } = machine;
    this.worker = new Worker(new URL('./press-thread.mjs', import.meta.url), {
      workerData: { workspace, layout, blobs: [...fonts.blobs], families: fonts.extraFamilies },
    });
    this.thread = this.worker.threadId;
    this.ready = new Promise((resolve, reject) => {
      this.worker.once('message', ({ unknown }: { unknown: string | null }) => {
        if (unknown === null) {
          this.started = true;
          this.begin();
          return resolve();
        }
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
    this.worker.on('message', (said: { job?: number; pdf?: Uint8Array; fault?: string }) => {
      if (said.job !== undefined) this.printed(said.job, said);
    });
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('The thread that typesets ended.')));
  }

  get worn(): boolean {
    return this.broken || this.given >= documentsOfAPress;
  }

  print(sheet: Sheet): Promise<Uint8Array> {
    return new Promise((resolve, reject) => this.take({ sheet, resolve, reject }));
  }

  take(order: Order): void {
    this.given += 1;
    const job = this.given;
    this.waiting.set(job, order);
    this.worker.ref();
    this.worker.postMessage({ job, ...order.sheet });
    if (this.waiting.size === 1) this.begin();
  }

  private printed(job: number, { pdf, fault }: { readonly pdf?: Uint8Array; readonly fault?: string }): void {
    const order = this.waiting.get(job);
    this.waiting.delete(job);
    if (pdf !== undefined) order?.resolve(pdf);
    else order?.reject(new TypesettingFault(readable(fault ?? '')));
    this.begin();
    if (this.waiting.size > 0) return;
    this.worker.unref();
    if (this.worn) void this.worker.terminate();
  }

  /** The time of the document whose turn it is now; what the engine needs to start is not its own. */
  private begin(): void {
    clearTimeout(this.turn);
    if (!this.started || this.broken || this.waiting.size === 0) return;
    this.turn = setTimeout(() => {
      this.fail(new TypesettingFault('the page took too long to typeset'));
      // The engine is native code, which nothing interrupts: its thread ends as soon as it comes back from the page.
      this.worker.unref();
      void this.worker.terminate();
    }, this.machine.limitMs);
  }

  private fail(error: Error): void {
    this.broken = true;
    clearTimeout(this.turn);
    const [first, ...behind] = this.waiting.values();
    this.waiting.clear();
    first?.reject(error);
    if (this.started) this.passOn(behind);
    // An engine that does not even start prints nothing anywhere.
    else for (const { reject } of behind) reject(error);
  }
}

/** The engine's own messages name no personal data except quoted text, which must not reach a log. */
function readable(error: string): string {
  const messages = [...error.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
    message.replace(/`[^`]*`/g, '…'),
  );
  return messages.length > 0 ? messages.join('; ') : 'the page could not be typeset';
}

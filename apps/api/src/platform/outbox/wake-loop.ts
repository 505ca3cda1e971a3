import { failureInWords } from './failure-in-words.js';
import type { WorkLog } from '../jobs/work-log.js';

export interface LoopSettings {
  readonly name: string;
  /** How often it looks without being woken. */
  readonly everyMs: number;
  /** Longest wait after failures in a row; the wait starts at 100 ms and doubles. */
  readonly longestWaitMs?: number;
}

/**
 * Repeats one piece of work: at once while there is more, when woken, and every so often in any case. A failure (the
 * database restarting) is waited out, never the end of the loop.
 */
export class WakeLoop {
  private running: Promise<void> | null = null;
  private stopping = false;
  private woken = false;
  private release: (() => void) | null = null;

  /** @param work answers whether there is more to do at once. */
  constructor(
    private readonly settings: LoopSettings,
    private readonly work: () => Promise<boolean>,
    private readonly log: WorkLog,
  ) {}

  start(): void {
    if (this.running !== null) return;
    this.stopping = false;
    this.running = this.loop();
  }

  wake(): void {
    this.woken = true;
    this.release?.();
  }

  /** Lets the piece of work under way finish. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.release?.();
    await this.running;
    this.running = null;
  }

  private async loop(): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      this.woken = false;
      try {
        const more = await this.work();
        failures = 0;
        if (!more) await this.rest(this.settings.everyMs, true);
      } catch (error) {
        failures += 1;
        this.log.warn(
          { loop: this.settings.name, failures, ...failureInWords(error) },
          'loop failed, waiting',
        );
        // A wake-up does not shorten this: whatever woke us would fail just the same.
        await this.rest(
          Math.min(100 * 2 ** Math.min(failures - 1, 10), this.settings.longestWaitMs ?? 5_000),
          false,
        );
      }
    }
  }

  private rest(ms: number, wakeable: boolean): Promise<void> {
    if (this.stopping || (wakeable && this.woken)) return Promise.resolve();
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.release = null;
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.release = () => {
        if (wakeable || this.stopping) end();
      };
    });
  }
}

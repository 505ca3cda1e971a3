import { system } from '@chorus/domain/shared/actor';
import type { Db, Tx } from '../database/db.js';

interface Waiting {
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Enough to spread the cost of a transaction, few enough that its locks are short. */
const most = 16;

/**
 * While one waits for the disk the next is filled. Two that meet the same rows in another order deadlock; PostgreSQL
 * then ends one, and its pieces run alone.
 */
const atOnce = 2;

/**
 * Runs short pieces of work of several jobs one after the other in one transaction: what waits while one transaction
 * is under way goes into the next. With nobody waiting, a piece has its transaction to itself. Where one piece fails
 * they are all rolled back and each runs again alone, so a failure is its own and nobody else's; every piece must
 * therefore bear being run again, which reactions do anyway.
 */
export class SharedTransactions {
  private readonly waiting: Waiting[] = [];
  private underway = 0;

  constructor(private readonly db: Db) {}

  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve: (result) => resolve(result as T), reject });
      void this.pump();
    });
  }

  private async pump(): Promise<void> {
    if (this.underway >= atOnce) return;
    this.underway += 1;
    while (this.waiting.length > 0) await this.together(this.waiting.splice(0, most));
    this.underway -= 1;
  }

  private async together(pieces: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.db.transaction(system('worker'), async (tx) => {
        const done: unknown[] = [];
        for (const { work } of pieces) done.push(await work(tx));
        return done;
      });
      pieces.forEach(({ resolve }, index) => resolve(results[index]));
    } catch (error) {
      if (pieces.length === 1) pieces[0]?.reject(error);
      else await Promise.all(pieces.map((piece) => this.together([piece])));
    }
  }
}

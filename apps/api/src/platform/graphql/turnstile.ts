/** Work waiting beyond this is turned away: whoever waits that long has gone. */
const waitingAtMost = 5_000;

/** Thrown to those turned away. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/**
 * Lets so many pieces of work run at once and the others wait their turn, first come first served. More at once than
 * the database pool can serve gains nothing: each would hold its rows while it waits for a connection again.
 */
export class Turnstile {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(atOnce: number) {
    this.free = atOnce;
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free += 1;
      else next();
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= waitingAtMost) throw new TooBusy('Too much is waiting already.');
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

import { Injectable } from '@nestjs/common';
import type { ReadTx } from '../../platform/database/db.js';

type Ask = (tx: ReadTx, keys: readonly string[]) => Promise<ReadonlySet<string>>;

/** Bytes in the file store that belong to another feature's rows: each says which of some keys are its own. */
@Injectable()
export class KeptElsewhere {
  private readonly asks: Ask[] = [];

  register(ask: Ask): void {
    this.asks.push(ask);
  }

  async among(tx: ReadTx, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const known = new Set<string>();
    for (const ask of this.asks) for (const key of await ask(tx, keys)) known.add(key);
    return known;
  }
}

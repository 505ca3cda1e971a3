import { keepsRule, type PairConstraint } from './lawful.js';
import type { Provider, Work } from './problem.js';

/** Rules that ask nothing of the work but its pool and its needs, which many share. */
const byNeeds: readonly PairConstraint[] = ['pool', 'licence', 'specialty', 'language', 'mode'];

/**
 * Who could do work of a pool with certain needs, found once for all that have them. Whom one person names, and with whom
 * one party has to do, is asked afterwards of the few that are left.
 */
export class Able {
  private readonly known = new Map<string, readonly number[]>();
  private readonly inPool = new Map<string, number[]>();
  private readonly licensed = new Map<string, number[]>();

  constructor(private readonly providers: readonly Provider[]) {
    providers.forEach(({ pools, licences }, at) => {
      for (const pool of pools) {
        enter(this.inPool, pool, at);
        for (const state of new Set(licences.map((licence) => licence.state)))
          enter(this.licensed, JSON.stringify([pool, state]), at);
      }
    });
  }

  /** Positions of providers, ascending. */
  of(work: Work): readonly number[] {
    const key = JSON.stringify([work.pool, work.needs]);
    let able = this.known.get(key);
    if (able === undefined) this.known.set(key, (able = this.find(work)));
    return able;
  }

  private find(work: Work): readonly number[] {
    const { licence } = work.needs;
    const candidates =
      licence === null ? this.inPool.get(work.pool) : this.licensed.get(JSON.stringify([work.pool, licence]));
    return (candidates ?? []).filter((at) => {
      const provider = this.providers[at];
      return provider !== undefined && byNeeds.every((rule) => keepsRule(rule, work, provider));
    });
  }
}

function enter(lists: Map<string, number[]>, key: string, at: number): void {
  const there = lists.get(key);
  if (there === undefined) lists.set(key, [at]);
  else if (there.at(-1) !== at) there.push(at);
}

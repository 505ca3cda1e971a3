import type { Grouped } from './grouping.js';
import { keepsRule, licensedUntil, pairConstraints, type PairConstraint } from './lawful.js';
import type { Provider, Work } from './problem.js';

/** Rules about this one person's wishes and parties; leaving one of them out is never proposed. */
const ofThePerson: readonly PairConstraint[] = ['named', 'conflict'];
const ofTheNeeds = pairConstraints.filter((rule) => !ofThePerson.includes(rule));

/** Providers of the pool by the rule they fail, if it is only one; others are of no use to anybody. */
export interface Near {
  /** With the last day of the licence that is needed; null: none is. */
  readonly lawful: readonly { readonly at: number; readonly until: string | null }[];
  readonly failing: ReadonlyMap<
    PairConstraint,
    readonly { readonly at: number; readonly until: string | null }[]
  >;
}

type Positions = readonly { readonly at: number; readonly until: string | null }[];

/** Asked once for all work with the same needs, whatever its dates; parties and names only leave some of them out. */
export class Pairs {
  private readonly known = new Map<string, Near>();
  private readonly inPool = new Map<string, number[]>();
  /** Providers that have to do with a party. */
  private readonly partial = new Map<string, number[]>();
  private readonly members = new Map<Near, ReadonlySet<number>>();

  constructor(private readonly grouped: Grouped) {
    grouped.problem.providers.forEach(({ pools, conflicts }, at) => {
      for (const pool of new Set(pools)) enter(this.inPool, pool, at);
      for (const party of new Set(conflicts)) enter(this.partial, party, at);
    });
  }

  /** The same object for work that has the same providers near. */
  of(work: Work): Near {
    const key = JSON.stringify([work.pool, work.needs]);
    let all = this.known.get(key);
    if (all === undefined) {
      this.known.set(key, (all = this.find(work)));
      const lists = [all.lawful, ...all.failing.values()];
      this.members.set(all, new Set(lists.flatMap((list) => list.map(({ at }) => at))));
    }
    return this.without(key, all, work);
  }

  private without(key: string, all: Near, work: Work): Near {
    const out = this.leftOut(work, this.members.get(all) ?? new Set());
    if (out.size === 0) return all;
    const ownKey = `${key} ${[...out].sort((a, b) => a - b).join()}`;
    let own = this.known.get(ownKey);
    if (own === undefined) {
      const left = (list: Positions): Positions => list.filter(({ at }) => !out.has(at));
      const failing = new Map([...all.failing].map(([rule, list]) => [rule, left(list)]));
      this.known.set(ownKey, (own = { lawful: left(all.lawful), failing }));
    }
    return own;
  }

  private leftOut(work: Work, members: ReadonlySet<number>): ReadonlySet<number> {
    const { providers } = this.grouped.problem;
    const out = new Set<number>();
    for (const party of work.parties)
      for (const at of this.partial.get(party) ?? []) if (members.has(at)) out.add(at);
    if (work.only !== null)
      for (const at of members) {
        const provider = providers[at];
        if (provider !== undefined && !keepsRule('named', work, provider)) out.add(at);
      }
    return out;
  }

  private find(work: Work): Near {
    const lawful: { at: number; until: string | null }[] = [];
    const failing = new Map<PairConstraint, { at: number; until: string | null }[]>();
    for (const at of this.inPool.get(work.pool) ?? []) {
      const provider = this.grouped.problem.providers[at];
      if (provider === undefined) continue;
      const rule = onlyRuleFailed(work, provider);
      if (rule === 'several') continue;
      const one = { at, until: licensedUntil(work, provider) };
      if (rule === null) lawful.push(one);
      else failing.set(rule, [...(failing.get(rule) ?? []), one]);
    }
    return { lawful, failing };
  }
}

function onlyRuleFailed(work: Work, provider: Provider): PairConstraint | null | 'several' {
  let failed: PairConstraint | null = null;
  for (const rule of ofTheNeeds) {
    if (keepsRule(rule, work, provider)) continue;
    if (failed !== null) return 'several';
    failed = rule;
  }
  return failed;
}

function enter(lists: Map<string, number[]>, key: string, at: number): void {
  const there = lists.get(key);
  if (there === undefined) lists.set(key, [at]);
  else there.push(at);
}

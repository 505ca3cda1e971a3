import type { Explanation, PlacementReason, Unblock, UnplacedCause, UnplacedWork } from './explanation.js';
import { FreeSeats } from './free-seats.js';
import type { Grouped } from './grouping.js';
import {
  fitPoints,
  keepsRule,
  licensedUntil,
  pairConstraints,
  placesIn,
  type PairConstraint,
} from './lawful.js';
import type { ExplainedPlacement, Placement } from './plan.js';
import type { Provider, Work } from './problem.js';
import { nobodySentence, placementSentences, unblockSentence } from './sentences.js';
import type { SolvedComponent } from './solve-component.js';
import type { Window } from './windows.js';

/** The reason of each place, and for everybody without one what binds and what would unblock it. */
export function explain(
  grouped: Grouped,
  solved: readonly SolvedComponent[],
  placements: readonly Placement[],
): { readonly placements: readonly ExplainedPlacement[]; readonly unplaced: readonly UnplacedWork[] } {
  const index = new Map(grouped.problem.work.map(({ id }, at) => [id, at]));
  const providers = new Map(grouped.problem.providers.map((provider) => [provider.id, provider]));
  const got = new Map<string, readonly number[]>();
  const explained = placements.map((placement) => {
    got.set(placement.workId, [...(got.get(placement.workId) ?? []), placement.period]);
    const at = index.get(placement.workId) ?? -1;
    const [work, window] = [grouped.problem.work[at], grouped.windows[at]];
    const provider = providers.get(placement.providerId);
    const codes =
      work === undefined || window === undefined
        ? []
        : reasonsOf(placement, work, window, provider, grouped.problem.periods[placement.period]);
    return { ...placement, reasons: codes.map((code) => explanations[code]) };
  });
  const missing = new Missing(
    grouped,
    new FreeSeats(grouped, solved),
    solved.some(({ outcome }) => outcome.stopped !== null),
  );
  const unplaced = grouped.problem.work.flatMap((work, at) => {
    const taken = got.get(work.id) ?? [];
    const lacking = work.times - taken.length;
    const window = grouped.windows[at];
    return lacking > 0 && window !== undefined
      ? [{ workId: work.id, missing: lacking, ...missing.of(work, window, taken) }]
      : [];
  });
  return { placements: explained, unplaced };
}

/** One object a code, shared by the hundred thousand that have it. */
const explanations = Object.fromEntries(
  Object.entries(placementSentences).map(([code, sentence]) => [code, { code, sentence }]),
) as Readonly<Record<PlacementReason, Explanation>>;

function reasonsOf(
  placement: Placement,
  work: Work,
  window: Window,
  provider: Provider | undefined,
  period: { readonly from: string; readonly until: string } | undefined,
): readonly PlacementReason[] {
  if (placement.settled) return ['settled'];
  const codes: PlacementReason[] = [];
  const when = (is: boolean, code: PlacementReason): void => void (is && codes.push(code));
  when(work.urgent, 'urgent');
  when(work.lead, 'lead_case');
  when(placement.insideActBy === true, 'inside_act_by');
  when(placement.insideActBy === false, 'after_act_by');
  if (provider !== undefined) {
    const points = fitPoints(work, provider);
    when(points >= 8, 'preferred');
    when(
      work.needs.condition !== null && provider.conditions.includes(work.needs.condition),
      'knows_condition',
    );
    when(work.needs.language !== null && provider.languages.includes(work.needs.language), 'speaks_language');
  }
  when(work.only?.length === 1, 'nobody_else');
  when(placement.kept, 'kept');
  if (work.wave !== null && period !== undefined) {
    const within = period.until >= work.wave.from && period.from <= work.wave.until;
    when(within, 'in_wave');
    when(period.until < work.wave.from, 'before_wave');
  }
  when(window.peerToPeer === 'waits', 'waits_for_peer_to_peer');
  when(window.peerToPeer === 'forgone', 'peer_to_peer_forgone');
  when(placement.beyondPace, 'beyond_pace');
  return codes;
}

type Cause = Omit<UnplacedWork, 'workId' | 'missing'>;

/** Why work has no place. What is asked for the same way is answered once. */
class Missing {
  private readonly known = new Map<string, Cause>();
  private readonly pairs: Pairs;

  constructor(
    private readonly grouped: Grouped,
    private readonly seats: FreeSeats,
    private readonly cutShort: boolean,
  ) {
    this.pairs = new Pairs(grouped);
  }

  /** @param taken periods in which it has a place already; another must be in another */
  of(work: Work, window: Window, taken: readonly number[]): Cause {
    const { blocked } = work;
    if (blocked !== null) {
      const { reason, whatWouldUnblock } = blocked;
      return { cause: 'blocked', reason, unblocks: [{ by: 'case', whatWouldUnblock }], whatWouldUnblock };
    }
    const { pool, needs, only, parties, free } = work;
    const key = JSON.stringify([
      pool,
      needs,
      only,
      parties,
      free,
      taken,
      window.from,
      window.safe,
      window.last,
    ]);
    let cause = this.known.get(key);
    if (cause === undefined) this.known.set(key, (cause = this.find(work, window, taken)));
    return cause;
  }

  private find(work: Work, window: Window, taken: readonly number[]): Cause {
    const { periods } = this.grouped.problem;
    const byDate = work.safeBy ?? work.lastBy ?? periods.at(-1)?.until ?? '';
    if (window.last < window.from) {
      const reason = `No day is left on which it could be done: ${byDate} has passed or comes before ${window.opens}.`;
      return {
        cause: 'dates_passed',
        reason,
        unblocks: [],
        whatWouldUnblock: 'A later date, or a good cause for being late: a person looks at it.',
      };
    }
    const search = new Relaxations(this.grouped, this.seats, this.pairs.of(work), work, window, taken);
    const fits = search.fits;
    const cause: UnplacedCause = search.open
      ? 'cut_short'
      : fits.length > 0
        ? 'no_places_left'
        : 'nobody_fits';
    if (cause === 'cut_short' && this.cutShort) {
      const again = 'The plan is calculated again with more time.';
      return {
        cause,
        reason: 'The calculation was cut short before it came to this.',
        unblocks: [],
        whatWouldUnblock: again,
      };
    }
    const unblocks = search.unblocks(byDate);
    const start = (period: number): string => periods[period]?.from ?? '';
    return {
      cause,
      reason: nobodySentence(work.needs, byDate, fits.length > 0),
      unblocks,
      whatWouldUnblock: unblocks.map((one) => unblockSentence(one, start)).join(' '),
    };
  }
}

interface Seat {
  readonly provider: Provider;
  readonly period: number;
}

/** Providers of the pool by the rule they fail, if it is only one; others are of no use to anybody. */
interface Near {
  /** With the last day of the licence that is needed; null: none is. */
  readonly lawful: readonly { readonly at: number; readonly until: string | null }[];
  readonly failing: ReadonlyMap<
    PairConstraint,
    readonly { readonly at: number; readonly until: string | null }[]
  >;
}

/** Asked once for all work with the same needs, whatever its dates. */
class Pairs {
  private readonly known = new Map<string, Near>();
  private readonly inPool = new Map<string, number[]>();

  constructor(private readonly grouped: Grouped) {
    grouped.problem.providers.forEach(({ pools }, at) => {
      for (const pool of pools) this.inPool.set(pool, [...(this.inPool.get(pool) ?? []), at]);
    });
  }

  of(work: Work): Near {
    const key = JSON.stringify([work.pool, work.needs, work.only, work.parties]);
    let near = this.known.get(key);
    if (near === undefined) this.known.set(key, (near = this.find(work)));
    return near;
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
  for (const rule of pairConstraints) {
    if (keepsRule(rule, work, provider)) continue;
    if (failed !== null) return 'several';
    failed = rule;
  }
  return failed;
}

/** Leaves out one rule at a time and looks who would then be there with a free seat. */
class Relaxations {
  /** Seats that keep every rule, taken or not. */
  readonly fits: readonly Seat[];
  /** One of them is free: only an unfinished calculation leaves that. */
  readonly open: boolean;

  constructor(
    private readonly grouped: Grouped,
    private readonly seats: FreeSeats,
    private readonly near: Near,
    private readonly work: Work,
    private readonly window: Window,
    private readonly taken: readonly number[],
  ) {
    const { providers } = grouped.problem;
    const within = this.periods(true);
    const seatsThere = near.lawful.flatMap(({ at, until }) =>
      within
        .filter((period) => this.licensed(until, period))
        .map((period) => ({ at, period, provider: providers[at] as Provider })),
    );
    this.open = seatsThere.some(({ at, period }) => seats.has(at, period));
    this.fits = seatsThere.filter(
      ({ provider, period }) => placesIn(provider, period) !== 0 && provider.capacity.inAll !== 0,
    );
  }

  unblocks(byDate: string): readonly Unblock[] {
    const found: Unblock[] = [];
    const { work } = this;
    const first = this.fits.reduce<number | null>(
      (least, { period }) => (least === null || period < least ? period : least),
      null,
    );
    if (first !== null) {
      const there = this.fits.filter(({ period }) => period === first).map(({ provider }) => provider.id);
      found.push({ by: 'places', providerIds: there, period: first });
    }
    const licence = this.withSeat(this.near.failing.get('licence') ?? [], false);
    if (licence.length > 0 && work.needs.licence !== null)
      found.push({
        by: 'licence',
        state: work.needs.licence,
        providerIds: licence.map(({ id }) => id),
        heldIn: heldIn(licence),
      });
    found.push(...this.renewals());
    for (const by of ['specialty', 'language', 'mode'] as const) {
      const there = this.withSeat(this.near.failing.get(by) ?? [], true);
      if (there.length > 0) found.push({ by, providerIds: there.map(({ id }) => id) });
    }
    found.push(...this.otherDays());
    if (work.only === null && this.periods(true).length > 0)
      found.push({ by: 'new_provider', needs: work.needs, byDate });
    return found;
  }

  /** Providers with a free seat in time, were the one rule not there. */
  private withSeat(candidates: Near['lawful'], licensed: boolean): readonly Provider[] {
    const within = this.periods(true);
    return candidates
      .filter(({ at, until }) =>
        within.some((period) => (!licensed || this.licensed(until, period)) && this.seats.has(at, period)),
      )
      .map(({ at }) => this.grouped.problem.providers[at] as Provider);
  }

  private renewals(): readonly Unblock[] {
    for (const period of this.periods(true)) {
      const there = this.near.lawful.filter(
        ({ at, until }) => !this.licensed(until, period) && this.seats.has(at, period),
      );
      if (there.length > 0) return [{ by: 'licence_renewal', providerIds: this.ids(there), period }];
    }
    return [];
  }

  private otherDays(): readonly Unblock[] {
    if (this.work.free === null) return [];
    for (const period of this.periods(false)) {
      const there = this.near.lawful.filter(
        ({ at, until }) => this.licensed(until, period) && this.seats.has(at, period),
      );
      if (there.length > 0) return [{ by: 'free_period', providerIds: this.ids(there), period }];
    }
    return [];
  }

  private ids(positions: Near['lawful']): readonly string[] {
    return positions.map(({ at }) => this.grouped.problem.providers[at]?.id ?? '');
  }

  /** Periods inside its dates on which the person is free, or is not. */
  private periods(free: boolean): readonly number[] {
    const { from, last } = this.window;
    return Array.from({ length: last - from + 1 }, (_, index) => from + index).filter(
      (period) =>
        !this.taken.includes(period) && (this.work.free === null || this.work.free.includes(period)) === free,
    );
  }

  private licensed(until: string | null, period: number): boolean {
    return until === null || until >= (this.grouped.problem.periods[period]?.until ?? '');
  }
}

function heldIn(
  providers: readonly Provider[],
): readonly { readonly state: string; readonly providers: number }[] {
  const counts = new Map<string, number>();
  for (const { licences } of providers)
    for (const state of new Set(licences.map((licence) => licence.state)))
      counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([state, count]) => ({ state, providers: count }));
}

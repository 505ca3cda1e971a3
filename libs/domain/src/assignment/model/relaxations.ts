import type { Unblock } from './explanation.js';
import type { FreeSeats } from './free-seats.js';
import type { Grouped } from './grouping.js';
import { placesIn } from './lawful.js';
import type { Near } from './near-providers.js';
import type { Provider, Work } from './problem.js';
import type { Window } from './windows.js';

interface Seat {
  readonly provider: Provider;
  readonly period: number;
}

/** Leaves out one rule at a time and looks who would then be there with a free seat. */
export class Relaxations {
  /** Seats that keep every rule, taken or not. */
  readonly fits: readonly Seat[];
  /** One of them is free: only an unfinished calculation leaves that. */
  readonly open: boolean;
  /** Periods inside its dates on which the person is free, and those on which they are not. */
  private readonly within: readonly number[];
  private readonly elsewhen: readonly number[];

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
    this.within = within;
    this.elsewhen = work.free === null ? [] : this.periods(false);
    const seatsThere = near.lawful.flatMap(({ at, until }) =>
      within
        .filter((period) => this.licensed(until, period))
        .map((period) => ({ at, period, provider: providers[at] as Provider })),
    );
    this.open = seatsThere.some(({ at, period }) => seats.of(at)[period]);
    this.fits = seatsThere.filter(
      ({ provider, period }) => placesIn(provider, period) !== 0 && provider.capacity.inAll !== 0,
    );
  }

  /** Each change by which it would have a place, but for somebody new (`wantsNew`), who is needed by its own date. */
  unblocks(): readonly Unblock[] {
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
    return found;
  }

  /** Whether somebody new would be a way out: not where this one person names who it must be. */
  get wantsNew(): boolean {
    return this.work.only === null && this.within.length > 0;
  }

  /** Providers with a free seat in time, were the one rule not there. */
  private withSeat(candidates: Near['lawful'], licensed: boolean): readonly Provider[] {
    return candidates
      .filter(({ at, until }) => {
        const seats = this.seats.of(at);
        return this.within.some((period) => seats[period] && (!licensed || this.licensed(until, period)));
      })
      .map(({ at }) => this.grouped.problem.providers[at] as Provider);
  }

  private renewals(): readonly Unblock[] {
    for (const period of this.within) {
      const there = this.near.lawful.filter(
        ({ at, until }) => !this.licensed(until, period) && this.seats.of(at)[period],
      );
      if (there.length > 0) return [{ by: 'licence_renewal', providerIds: this.ids(there), period }];
    }
    return [];
  }

  private otherDays(): readonly Unblock[] {
    for (const period of this.elsewhen) {
      const there = this.near.lawful.filter(
        ({ at, until }) => this.licensed(until, period) && this.seats.of(at)[period],
      );
      if (there.length > 0) return [{ by: 'free_period', providerIds: this.ids(there), period }];
    }
    return [];
  }

  private ids(positions: Near['lawful']): readonly string[] {
    return positions.map(({ at }) => this.grouped.problem.providers[at]?.id ?? '');
  }

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

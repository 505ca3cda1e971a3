import type { Bilingual } from '../../identity/account.js';
import { inBoth, oneAfterAnother } from '../../shared/in-both.js';
import type { UnplacedCause, UnplacedWork, Unblock } from './explanation.js';
import type { FreeSeats } from './free-seats.js';
import type { Grouped } from './grouping.js';
import { Pairs, type Near } from './near-providers.js';
import type { Work } from './problem.js';
import { Relaxations } from './relaxations.js';
import {
  againSentence,
  cutShortSentence,
  nobodySentence,
  unblockSentence,
  type NamesOfSpecialties,
} from './sentences.js';
import type { Window } from './windows.js';

type Cause = Omit<UnplacedWork, 'workId' | 'missing'>;

/** What is the same for all work with the same providers near, in the same periods. */
interface Search {
  readonly cause: UnplacedCause;
  readonly fits: boolean;
  readonly wantsNew: boolean;
  readonly unblocks: readonly Unblock[];
  readonly sentences: readonly Bilingual[];
  /** By the date in its sentences. */
  readonly causes: Map<string, Cause>;
}

const again: Cause = {
  cause: 'cut_short',
  reason: cutShortSentence,
  unblocks: [],
  whatWouldUnblock: againSentence,
};

/** Why work has no place. What is asked for the same way is answered once. */
export class Missing {
  private readonly known = new Map<Near, Map<string, Search>>();
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
    const byDate = work.safeBy ?? work.lastBy ?? this.grouped.problem.periods.at(-1)?.until ?? '';
    if (window.last < window.from) return datesPassed(byDate, window.opens);
    const search = this.search(work, window, taken);
    if (search.cause === 'cut_short' && this.cutShort) return again;
    let cause = search.causes.get(byDate);
    if (cause === undefined)
      search.causes.set(byDate, (cause = causeOf(search, work, byDate, this.grouped.problem.names)));
    return cause;
  }

  private search(work: Work, window: Window, taken: readonly number[]): Search {
    const near = this.pairs.of(work);
    const here = this.known.get(near) ?? new Map<string, Search>();
    this.known.set(near, here);
    const { from, last } = window;
    const key = `${from} ${last} ${work.free?.join()} ${taken.join()} ${work.only === null}`;
    let search = here.get(key);
    if (search === undefined) here.set(key, (search = this.find(near, work, window, taken)));
    return search;
  }

  private find(near: Near, work: Work, window: Window, taken: readonly number[]): Search {
    const { problem } = this.grouped;
    const { periods } = problem;
    const relaxed = new Relaxations(this.grouped, this.seats, near, work, window, taken);
    const fits = relaxed.fits.length > 0;
    const unblocks = relaxed.unblocks();
    const start = (period: number): string => periods[period]?.from ?? '';
    return {
      cause: relaxed.open ? 'cut_short' : fits ? 'no_places_left' : 'nobody_fits',
      fits,
      wantsNew: relaxed.wantsNew,
      unblocks,
      sentences: unblocks.map((one) => unblockSentence(one, start, problem.names)),
      causes: new Map(),
    };
  }
}

function causeOf(
  { cause, fits, wantsNew, unblocks, sentences }: Search,
  work: Work,
  byDate: string,
  names: NamesOfSpecialties | undefined,
): Cause {
  const { needs } = work;
  const somebody = { by: 'new_provider', needs, byDate } as const;
  return {
    cause,
    reason: nobodySentence(needs, byDate, fits, names),
    unblocks: wantsNew ? [...unblocks, somebody] : unblocks,
    whatWouldUnblock: oneAfterAnother([
      ...sentences,
      ...(wantsNew ? [unblockSentence(somebody, String, names)] : []),
    ]),
  };
}

function datesPassed(byDate: string, opens: string): Cause {
  return {
    cause: 'dates_passed',
    reason: inBoth({
      en: (day) =>
        `No day is left on which it could be done: ${day(byDate)} has passed or comes before ${day(opens)}.`,
      es: (day) =>
        `No queda ningún día en que se pueda hacer: el ${day(byDate)} ya pasó o es antes del ${day(opens)}.`,
    }),
    unblocks: [],
    whatWouldUnblock: {
      en: 'A later date, or a good cause for being late: a person looks at it.',
      es: 'Una fecha posterior, o un buen motivo para el retraso: lo mira una persona.',
    },
  };
}

import { daysUntil } from '../lib/show-time.js';

/** What a day is: everything else said about it follows from that. */
export type DayKind =
  | {
      /** By this day something has to be filed: one that has passed closes nothing by itself. */
      readonly kind: 'filing';
      /** Whether the words of its rule were read or confirmed. Null: whoever looks is not told. */
      readonly verified: boolean | null;
      /** Until when it may still be argued; null where that is not known. */
      readonly lastArguable: string | null;
    }
  | {
      /** Given by a rule, but not for filing. */
      readonly kind: 'rule';
      readonly verified: boolean;
    }
  | {
      /** Something takes place, or somebody is to be ready: of such a day nothing more follows once it is past. */
      readonly kind: 'day';
    };

export interface DateWords {
  readonly left: { readonly key: 'daysLeft' | 'tomorrow' | 'today' | 'passed'; readonly days: number } | null;
  readonly soon: boolean;
  readonly still:
    { readonly key: 'stillUntil'; readonly until: string } | { readonly key: 'stillPossible' } | null;
  readonly unverified: boolean;
}

/** What is said of a date; as long as today is not known, only what does not rest on it. */
export function wordsOf(date: string, today: string | null, of: DayKind): DateWords {
  const unverified = of.kind !== 'day' && of.verified === false;
  if (today === null) return { left: null, soon: false, still: null, unverified };
  const days = daysUntil(date, today);
  const key = days > 1 ? 'daysLeft' : days === 1 ? 'tomorrow' : days === 0 ? 'today' : 'passed';
  const passed = days < 0;
  return {
    left: { key, days },
    soon: days <= 3 && (!passed || of.kind === 'filing'),
    still: passed && of.kind === 'filing' ? stillOf(today, of.lastArguable) : null,
    unverified,
  };
}

const stillOf = (today: string, lastArguable: string | null): DateWords['still'] =>
  lastArguable !== null && lastArguable >= today
    ? { key: 'stillUntil', until: lastArguable }
    : { key: 'stillPossible' };

/** One day to file by, whatever number of rules give it. */
export interface DayToFile {
  readonly actBy: string;
  readonly verified: boolean;
  readonly lastArguable: string | null;
}

/** Days to file by, each once: checked where all of its rules are, and arguable until the first of their last days. */
export function byDay(
  dates: readonly {
    readonly actBy: string | null;
    readonly verified: boolean;
    readonly lastArguable: string | null;
  }[],
): readonly DayToFile[] {
  const found = new Map<string, DayToFile>();
  for (const { actBy, verified, lastArguable } of dates) {
    if (actBy === null) continue;
    const before = found.get(actBy) ?? { actBy, verified: true, lastArguable };
    found.set(actBy, {
      actBy,
      verified: before.verified && verified,
      lastArguable: firstOf(before.lastArguable, lastArguable),
    });
  }
  return [...found.values()];
}

const firstOf = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one < other ? one : other;

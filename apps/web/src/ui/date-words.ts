import { daysUntil } from '../lib/show-time.js';

/** What a day is: everything else said about it follows from that. */
export type DayKind =
  | {
      /** By this day something has to be filed: one that has passed closes nothing by itself. */
      readonly kind: 'filing';
      readonly verified?: boolean;
      /** Until when it may still be argued; null where that is not known. */
      readonly lastArguable?: string | null;
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
    still: passed && of.kind === 'filing' ? stillOf(today, of.lastArguable ?? null) : null,
    unverified,
  };
}

const stillOf = (today: string, lastArguable: string | null): DateWords['still'] =>
  lastArguable !== null && lastArguable >= today
    ? { key: 'stillUntil', until: lastArguable }
    : { key: 'stillPossible' };

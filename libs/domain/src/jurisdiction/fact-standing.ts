import { addMonthsClamped, daysBetween, type PlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/** A page changes without notice: what was compared half a year ago is compared anew. */
export const confirmationMonths = 6;
/** Days before the end at which a confirmation is due again. */
const dueAhead = 30;

/** Who looked, as it is told to others: by what they were here, never by name. */
export const factReviewerRoles = ['administrator', 'reviewer'] as const;
export type FactReviewerRole = (typeof factReviewerRoles)[number];

export const factReportAnswers = ['mended', 'source_agrees'] as const;
export type FactReportAnswer = (typeof factReportAnswers)[number];

/**
 * `partly`: one of two people · `changed`: confirmed once, as another value · `expiring`: confirmed, and due again within
 * thirty days · `reported`: somebody read something else in the source, and nobody has answered yet.
 */
export const factStandings = [
  'reported',
  'changed',
  'expired',
  'partly',
  'never',
  'expiring',
  'confirmed',
] as const;
export type FactStanding = (typeof factStandings)[number];

/** The day somebody compared a fact with its source, and as what. */
export interface Comparison {
  readonly digest: string;
  readonly by: string;
  readonly lookedOn: PlainDate;
}

export interface Standing {
  readonly standing: FactStanding;
  /** Different people whose comparison stands. */
  readonly by: number;
  /** The last day it is confirmed; null: it is not. */
  readonly until: PlainDate | null;
}

export const peopleNeeded = (fact: { readonly givesDates: boolean }): number => (fact.givesDates ? 2 : 1);

export const standsUntil = ({ lookedOn }: Pick<Comparison, 'lookedOn'>): PlainDate =>
  addMonthsClamped(lookedOn, confirmationMonths);

export const isStanding = (of: Comparison, digest: string, today: PlainDate): boolean =>
  of.digest === digest && today <= standsUntil(of);

/**
 * How a fact stands in an installation. The same person counts once, and only what was compared as the value is today.
 * @param reported somebody's word that the source says something else, unanswered: then nothing is confirmed
 */
export function standingOf(
  fact: { readonly digest: string; readonly needs: number },
  kept: readonly Comparison[],
  reported: boolean,
  today: PlainDate,
): Standing {
  const ends = new Map<string, PlainDate>();
  for (const one of kept) {
    if (!isStanding(one, fact.digest, today)) continue;
    const [end, before] = [standsUntil(one), ends.get(one.by)];
    if (before === undefined || before < end) ends.set(one.by, end);
  }
  const latestFirst = [...ends.values()].sort().reverse();
  const until = latestFirst[fact.needs - 1] ?? null;
  const by = latestFirst.length;
  if (reported) return { standing: 'reported', by, until: null };
  if (until !== null)
    return { standing: daysBetween(today, until) <= dueAhead ? 'expiring' : 'confirmed', by, until };
  if (by > 0) return { standing: 'partly', by, until };
  if (kept.some(({ digest }) => digest === fact.digest)) return { standing: 'expired', by, until };
  return { standing: kept.length > 0 ? 'changed' : 'never', by, until };
}

export const isConfirmed = ({ until }: Pick<Standing, 'until'>): boolean => until !== null;
export const isDue = ({ standing }: Pick<Standing, 'standing'>): boolean => standing !== 'confirmed';

/**
 * A report is answered where the tables were mended since, or where the source agrees after all.
 * @param reportedAs digest of what was reported, @param now digest of what we say now; null: it is no longer among the facts
 */
export function answerReport(
  answer: FactReportAnswer,
  reportedAs: string,
  now: string | null,
): null | Refusal<'FactNotMended'> {
  if (answer === 'mended' && now === reportedAs)
    return refuse(
      'FactNotMended',
      'This version still says what was reported. Nothing was changed. Answer once a version that says it anew is installed, or say why the source agrees.',
    );
  return null;
}

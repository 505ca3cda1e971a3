import type { Bilingual } from '../identity/account.js';
import type { TransitionTable } from '../shared/transitions.js';
import { standingOn, type OwnDimension, type OwnOutcome } from './own-decisions.js';
import { withholdPool, type PooledDecision, type PublicTable } from './withholding.js';

/**
 * What an edition is grouped by. One dimension, always the same: tables by different ones share their totals, and what
 * is safe in each alone can be subtracted between them.
 */
export const editionDimension = 'jurisdiction' satisfies OwnDimension;

/** Figures of a campaign for people outside: one table a month, kept as it was signed off. */
export interface Edition extends PublicTable {
  /** Outcomes count as they stood when this day, the first of a month, began. */
  readonly asOf: string;
}

export type EditionState = 'proposed' | 'published';
export const editionTransitions = {
  proposed: ['published'],
  published: [],
} as const satisfies TransitionTable<EditionState>;

export const editionStateSentences: Readonly<Record<EditionState, Bilingual>> = {
  proposed: {
    en: 'Waiting for a second person; nobody outside sees it.',
    es: 'Espera a una segunda persona; nadie de fuera la ve.',
  },
  published: {
    en: 'Published; it stays as it is, and copies of it cannot be recalled.',
    es: 'Publicada; se queda como está, y sus copias no se pueden retirar.',
  },
};

/** The day an edition made on `day` speaks of: the first of its month. */
export const editionDay = (day: string): string => `${day.slice(0, 7)}-01`;

/** @param earlier the editions of this campaign that were published */
export function makeEdition(
  outcomes: readonly OwnOutcome[],
  asOf: string,
  earlier: readonly PublicTable[],
): Edition {
  return { asOf, ...withholdPool(poolOn(outcomes, [editionDimension], asOf), earlier) };
}

/** What was expected of these outcomes by the start of `day`, with the values of the dimensions as keys. */
export function poolOn(
  outcomes: readonly OwnOutcome[],
  by: readonly OwnDimension[],
  day: string,
): PooledDecision[] {
  return outcomes.flatMap((outcome) => {
    const result = standingOn(outcome, day);
    const keys = by.map((dimension) => outcome.dimensions[dimension] ?? '');
    return result === null ? [] : [{ keys, result, personId: outcome.personId }];
  });
}

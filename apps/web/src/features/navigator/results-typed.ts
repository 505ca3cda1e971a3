import type { OutcomeResult } from '../../generated/operations.js';

export const came = [
  'overturned',
  'partly_overturned',
  'upheld',
  'ineligible',
  'no_answer_in_time',
] as const satisfies readonly OutcomeResult[];

export interface ResultTyped {
  readonly result: (typeof came)[number] | null;
  readonly decidedOn: string;
}

/** What is typed of each filing, by the filing: what one was answered is never said of another. */
export type ResultsTyped = Readonly<Record<string, ResultTyped>>;

const blank: ResultTyped = { result: null, decidedOn: '' };

export const typedOf = (all: ResultsTyped, id: string): ResultTyped => all[id] ?? blank;

export const typedInto = (all: ResultsTyped, id: string, patch: Partial<ResultTyped>): ResultsTyped => ({
  ...all,
  [id]: { ...typedOf(all, id), ...patch },
});

/** After it was reported: the form is empty again, for whatever comes next. */
export const typedNoMore = (all: ResultsTyped, id: string): ResultsTyped =>
  Object.fromEntries(Object.entries(all).filter(([of]) => of !== id));

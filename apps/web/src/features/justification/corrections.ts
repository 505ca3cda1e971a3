/** One sentence as somebody is correcting it. */
interface Correction {
  readonly statement: string;
  readonly text: string;
}

/** What is half corrected in a letter. */
export interface Corrections {
  readonly open: readonly Correction[];
}
export const noCorrections: Corrections = { open: [] };

/** Null: nobody is correcting this sentence. */
export function correctionOf({ open }: Corrections, statement: string): string | null {
  const text: unknown = open.find((one) => one.statement === statement)?.text;
  return typeof text === 'string' ? text : null;
}

/** @param text null: it was saved, or let be */
export function withCorrection({ open }: Corrections, statement: string, text: string | null): Corrections {
  const others = open.filter((one) => one.statement !== statement);
  return { open: text === null ? others : [...others, { statement, text }] };
}

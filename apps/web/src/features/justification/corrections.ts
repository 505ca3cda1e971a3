/** One sentence as somebody is correcting it. */
interface Correction {
  readonly statement: string;
  readonly text: string;
  /** The sentence as it stood when it was begun to be corrected. */
  readonly from: string;
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

/**
 * @param text null: it was saved, or let be
 * @param from the sentence as it stands
 */
export function withCorrection(
  { open }: Corrections,
  statement: string,
  text: string | null,
  from: string,
): Corrections {
  const others = open.filter((one) => one.statement !== statement);
  const was = open.find((one) => one.statement === statement)?.from ?? from;
  return { open: text === null ? others : [...others, { statement, text, from: was }] };
}

/** The sentence was saved as it was sent: what was typed into it since stays, as a correction of that. */
export function correctionSaved(corrections: Corrections, statement: string, sent: string): Corrections {
  const text = correctionOf(corrections, statement);
  const without = withCorrection(corrections, statement, null, sent);
  return text === sent ? without : withCorrection(without, statement, text, sent);
}

/** The sentence was changed since it was begun to be corrected, and says something else than what is typed. */
export const sentenceChanged = ({ open }: Corrections, statement: string, stands: string): boolean =>
  open.some((one) => one.statement === statement && one.from !== stands && one.text !== stands);

/**
 * What was kept of them before, without what is not typed at all, or is so by now.
 * @param standing each sentence of the letter as it is today
 * @returns null: nothing is left
 */
export function correctionsTakenUp(
  { open }: Corrections,
  standing: ReadonlyMap<string, string>,
): Corrections | null {
  const left = open.filter(({ statement, text, from }) => {
    const stands = standing.get(statement);
    return stands !== undefined && typeof text === 'string' && text !== stands && text !== from;
  });
  return left.length === 0 ? null : { open: left };
}

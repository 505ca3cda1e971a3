import type { OutcomeResult, ReportOutcomeInput } from '../../generated/operations.js';

/** The days of a decision letter; null was said to be unknown, undefined was not spoken of. */
export type LetterDays = Pick<ReportOutcomeInput, 'receivedOn' | 'letterDeadline'>;

interface LetterInHand {
  readonly letterBasis: string;
  readonly noticeDate: string | null;
  readonly receivedDate: string | null;
  readonly letterDeadline: string | null;
}

/** What is known of the letter an answer brought, where that letter is the one in hand. */
export function knownDays(
  outcome: { readonly result: OutcomeResult | null; readonly decidedOn: string | null } | null,
  inHand: LetterInHand | null,
): LetterDays {
  if (inHand === null || outcome?.decidedOn == null || outcome.decidedOn !== inHand.noticeDate) return {};
  if (inHand.letterBasis !== 'reported' && inHand.letterBasis !== 'verified') return {};
  return {
    ...(inHand.receivedDate !== null && { receivedOn: inHand.receivedDate }),
    ...(inHand.letterDeadline !== null && { letterDeadline: inHand.letterDeadline }),
  };
}

/** A day as it is told again: as the page shows it; nothing is said of what was never known and stands empty. */
export const toldAgain = (shown: string, known: string | null | undefined): string | null | undefined =>
  shown !== '' ? shown : known == null ? undefined : null;

/** What shows the answer: a new picture, or none because the one that is here is wrong. What is not spoken of stays. */
export function shownNow(
  newFile: string | null,
  wrong: boolean,
): Pick<ReportOutcomeInput, 'evidenceKind' | 'evidenceFileId'> {
  if (newFile !== null) return { evidenceKind: 'letter', evidenceFileId: newFile };
  return wrong ? { evidenceKind: 'none' } : {};
}

interface Code<Kind extends string> {
  readonly kind: Kind;
  readonly code: string;
}

/** The office's words as they stand after what was chosen anew: of a kind nobody touched, all that were given. */
export function codesNow<Kind extends string>(
  known: readonly Code<Kind>[],
  chosen: Readonly<Partial<Record<Kind, string>>>,
): readonly Code<Kind>[] {
  const kept = known
    .filter(({ kind }) => chosen[kind] === undefined)
    .map(({ kind, code }) => ({ kind, code }));
  const anew = (Object.entries(chosen) as [Kind, string][]).flatMap(([kind, code]) =>
    code === '' ? [] : [{ kind, code }],
  );
  return [...kept, ...anew];
}

interface Known {
  readonly id: string;
}

/** Pairs that wait, and after them those answered on this page, which may be answered otherwise as long as it is open. */
export const pairsShown = <Pair extends Known>(
  waiting: readonly Pair[],
  answered: readonly Pair[],
): readonly Pair[] => [...waiting.filter(({ id }) => answered.every((one) => one.id !== id)), ...answered];

export type PairChoice = 'first' | 'second' | 'both';

/** What is sent for a choice: of one claim, which of the two cases goes on. */
export function pairAnswer(choice: PairChoice, [first, second]: readonly { readonly caseId: string }[]) {
  if (choice === 'both') return { answer: 'different_matters', goesOn: null } as const;
  return { answer: 'same_matter', goesOn: (choice === 'first' ? first : second)?.caseId ?? null } as const;
}

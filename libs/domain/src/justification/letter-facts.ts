/** What the case itself has to say before a letter can be about it: a letter that leaves it open says less than none. */
export const letterFacts = ['service', 'payer'] as const;
export type LetterFact = (typeof letterFacts)[number];

/** What of it is missing, in the order the letter has it. */
export function letterLacks(of: {
  /** What was denied, as the person told it from the notice. */
  readonly service: string | null;
  /** Who decides, as printed. */
  readonly payerName: string | null;
}): readonly LetterFact[] {
  const missing = (words: string | null): boolean => words === null || words.trim() === '';
  return [
    ...(missing(of.service) ? (['service'] as const) : []),
    ...(missing(of.payerName) ? (['payer'] as const) : []),
  ];
}

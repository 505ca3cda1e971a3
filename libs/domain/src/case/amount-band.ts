export const amountBands = [
  'unknown',
  'under_500',
  'from_500',
  'from_2500',
  'from_10000',
  'from_50000',
] as const;
export type AmountBand = (typeof amountBands)[number];

/** Band of an amount in integer US cents; bands are in dollars and start at their own number. */
export function amountBand(cents: number | null): AmountBand {
  if (cents === null || !Number.isSafeInteger(cents) || cents < 0) return 'unknown';
  if (cents < 500_00) return 'under_500';
  if (cents < 2_500_00) return 'from_500';
  if (cents < 10_000_00) return 'from_2500';
  return cents < 50_000_00 ? 'from_10000' : 'from_50000';
}

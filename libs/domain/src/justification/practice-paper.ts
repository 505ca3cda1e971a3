/** What of a practice's record a paper is; the words on it stay in the sealed file. */
export const practicePaperKinds = [
  'chart_note',
  'test_result',
  'imaging',
  'order_or_referral',
  'other',
] as const;
export type PracticePaperKind = (typeof practicePaperKinds)[number];

/** Papers one request may have: a packet holds no more than 26 in all. */
export const practicePapersMost = 20;

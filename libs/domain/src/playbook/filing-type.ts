/**
 * What is filed. The level it is filed at stands beside it as a stage word of the procedure rules, so that the same
 * letter type serves level 1 and level 2.
 */
export const filingTypes = [
  'written_decision_request',
  'coverage_determination_request',
  'drug_exception_request',
  'internal_appeal',
  'expedited_appeal',
  'external_review',
  'expedited_external_review',
  'fair_hearing_request',
  'judge_hearing_request',
  'council_review_request',
  'fast_track_review',
  'continuation_of_benefits_request',
  'good_cause_late_appeal',
  'claim_file_request',
  'regulator_complaint',
] as const;
export type FilingType = (typeof filingTypes)[number];

/** Filings that ask for papers or for time: they stop no clock and need no turn. */
export function asksForPapersOrTime(type: FilingType): boolean {
  return ['written_decision_request', 'claim_file_request', 'continuation_of_benefits_request'].includes(
    type,
  );
}

/**
 * Filings that ask somebody to decide the denial again. A complaint does not, whatever a state's law makes of it: the
 * appeal keeps its own step and date beside it.
 */
export function contestsTheDenial(type: FilingType): boolean {
  return !asksForPapersOrTime(type) && type !== 'regulator_complaint';
}

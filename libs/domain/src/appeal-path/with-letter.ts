import { contestsTheDenial, type FilingType } from '../playbook/filing-type.js';
import { appealSteps } from './steps.js';

/** Filings a clinician's letter goes with: whoever decides anew weighs it. A call on the telephone takes none. */
export const takesLetter = (type: FilingType | null): type is FilingType =>
  type !== null && contestsTheDenial(type) && type !== 'fast_track_review';

export const stagesWithLetter: readonly string[] = [
  ...new Set(appealSteps.filter(({ filingType }) => takesLetter(filingType)).flatMap(({ stages }) => stages)),
];

/** What is filed at a stage with a letter; null: nothing that takes one. Of two at one stage the one that is not urgent. */
export function filingWithLetter(stage: string): FilingType | null {
  const fitting = appealSteps.filter(
    ({ filingType, stages }) => takesLetter(filingType) && stages.includes(stage),
  );
  return (fitting.find(({ urgent }) => !urgent) ?? fitting[0])?.filingType ?? null;
}

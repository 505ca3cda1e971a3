import { filingWithLetter, stagesWithLetter } from '@chorus/domain/appeal-path/with-letter';
import type { FilingType } from '@chorus/domain/playbook/filing-type';
import { chooseFilingClock } from '@chorus/domain/jurisdiction/clocks-filing';
import { openSteps } from '@chorus/domain/appeal-path/next-step';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { clockOf, type StandingCase } from '../case/case.public.js';

/** What a letter would go with. */
export interface LetterStep {
  readonly filingType: FilingType;
  readonly stage: string;
  /** Plain date of the filing's own clock; null: not known. */
  readonly actBy: string | null;
}

/**
 * The filing a letter asked for today goes with. While a question of the case is open it is the first appeal, because a
 * practice needs its days whatever the answer will be; where nothing is to be filed any more, no letter helps.
 * @param today plain date
 */
export function letterStep(of: StandingCase, today: string): LetterStep | Refusal<'StepNotOpen'> {
  const next = openSteps({
    ...of.facet,
    evidence: of.evidence,
    planLevels: of.planLevels,
    alreadyAppealed: of.alreadyAppealed,
    windowClosed: of.facet.lastArguable !== null && of.facet.lastArguable < today,
    stepsDone: [],
    brokenDuties: [],
  });
  if (next.next === 'wait' || next.next === 'refer' || next.next === 'finished')
    return refuse('StepNotOpen', `No letter is needed now. ${next.reason}`);
  const step =
    next.next === 'act' ? next.steps.find(({ stage }) => stagesWithLetter.includes(stage)) : undefined;
  const stage = step?.stage ?? 'internal_appeal_level_1';
  return letterStepAt(of, stage, step?.filingType ?? null);
}

export function letterStepAt(of: StandingCase, stage: string, filingType: FilingType | null): LetterStep {
  const running = of.clocks.filter((row) => row.stage === stage && row.state !== 'met');
  const clock = chooseFilingClock(running.map(clockOf));
  return {
    filingType: filingType ?? filingWithLetter(stage) ?? 'internal_appeal',
    stage,
    actBy: clock?.actBy ?? of.facet.actBy,
  };
}

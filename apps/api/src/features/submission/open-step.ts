import { standingOfEvidence } from '@chorus/domain/case/evidence';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import { authorityFor } from '@chorus/domain/jurisdiction/authority';
import { chooseFilingClock } from '@chorus/domain/jurisdiction/clocks-filing';
import { federalHolidays } from '@chorus/domain/jurisdiction/federal-holidays';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { safeDay } from '@chorus/domain/assignment/timing';
import type { Channel } from '@chorus/domain/playbook/channel';
import { asksForPapersOrTime } from '@chorus/domain/playbook/filing-type';
import type { CaseStanding, OpenStep, Playbook } from '@chorus/domain/playbook/playbook';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { clockOf, type CaseClockRow } from '../case/case.public.js';
import { stepNotOpen, type ReferredElsewhere } from './submission-refusals.js';

/** The case as a playbook reads it. @param today plain date where the person lives */
export function standingOf(
  of: RecordedCase,
  lastArguable: string | null,
  today: string,
  stepsDone: readonly string[],
  brokenDuties: readonly string[],
): CaseStanding {
  const { planType, letterInHand, urgency, planLevels, contractState, alreadyAppealed, reasonKey } = of;
  return {
    planType,
    letterInHand,
    evidence: standingOfEvidence(of),
    urgency,
    planLevels,
    contractState,
    alreadyAppealed,
    reasonKey,
    windowClosed: lastArguable !== null && today > lastArguable,
    stepsDone,
    brokenDuties,
  };
}

/** The step asked for, if it is lawful now; else the playbook's own word on what is, or who can still help [14]. */
export function openStep(
  playbook: Playbook,
  of: RecordedCase,
  standing: CaseStanding,
  wanted: { readonly stepKey: string; readonly stage: string | null },
): OpenStep | ReferredElsewhere | Refusal<'StepNotOpen'> {
  const beside = besideTheAppeal(playbook, standing, wanted.stepKey);
  if (beside !== null) return beside;
  const next = playbook.openSteps(standing);
  if (next.next === 'refer') {
    const { planType, contractState, residenceState, funding } = of;
    const helpers = authorityFor({
      planType,
      contractState: contractState as JurisdictionCode | null,
      residence: residenceState as JurisdictionCode | null,
      funding,
    }).whoCanStillHelp;
    return { ...refuse('ReferredElsewhere', next.reason.en), helpers };
  }
  if (next.next !== 'act') return stepNotOpen(next.reason.en);
  const found = next.steps.find(
    ({ stepKey, stage }) => stepKey === wanted.stepKey && (wanted.stage === null || stage === wanted.stage),
  );
  return found ?? stepNotOpen(`This step is not the one your letter opens. ${next.reason}`);
}

/** A request for papers stops no clock and needs no turn: it may be made whenever there is a decision in writing. */
export function besideTheAppeal(
  playbook: Playbook,
  standing: CaseStanding,
  stepKey: string,
): OpenStep | null {
  const step = playbook.steps.find(({ key }) => key === stepKey);
  const [stage] = step?.stages ?? [];
  if (step?.filingType == null || stage === undefined || step.urgent) return null;
  if (!asksForPapersOrTime(step.filingType) || standing.evidence !== 'written_decision') return null;
  if (standing.planType === 'unknown' || step.filingType === 'written_decision_request') return null;
  const { filingType, recipientRole } = step;
  return { stepKey, filingType, recipientRole, stage, urgent: false, gate: false };
}

export interface StepDates {
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly satisfiedBy: string;
}

const acts: readonly string[] = ['sent', 'postmarked', 'received'];

/** The clock to file at a stage that governs, chosen as the planning chooses it: one case is shown one date. */
export function stepClock(rows: readonly CaseClockRow[], stage: string): CaseClockRow | null {
  const running = rows.filter((row) => row.stage === stage && row.state !== 'met');
  const clocks = running.map(clockOf);
  const chosen = chooseFilingClock(clocks);
  return chosen === null ? null : (running[clocks.indexOf(chosen)] ?? null);
}

export function stepDates(rows: readonly CaseClockRow[], stage: string): StepDates {
  const clock = stepClock(rows, stage);
  if (clock === null) return { actBy: null, lastArguable: null, satisfiedBy: 'unknown' };
  const { actBy, lastArguable, satisfiedBy } = clock;
  return { actBy, lastArguable, satisfiedBy: acts.includes(satisfiedBy) ? satisfiedBy : 'unknown' };
}

/** Whether a date to file at the stage runs: nothing filed there still counts. */
export const runsToFile = (clocks: readonly CaseClockRow[], stage: string): boolean =>
  clocks.some((row) => row.stage === stage && row.side === 'file' && row.state === 'running');

export interface SendingDays {
  /** Last day that keeps the channel's margin; null when no date is known. */
  readonly sendBy: string | null;
  readonly releaseFrom: string;
}

/** A planned first day stands only as far as the safe day: the legal date wins over every wave [18]. */
export function sendingDays(
  actBy: string | null,
  channel: Channel,
  planned: string | null,
  today: string,
): SendingDays {
  const sendBy = actBy === null ? null : safeDay(actBy, channel, federalHolidays);
  const from = planned !== null && planned > today ? planned : today;
  return { sendBy, releaseFrom: sendBy !== null && from > sendBy ? laterOf(sendBy, today) : from };
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);

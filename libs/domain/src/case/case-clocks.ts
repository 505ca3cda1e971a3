import { chooseFilingClock } from '../jurisdiction/clocks-filing.js';
import type { Clock, ClockInput } from '../jurisdiction/clocks-shape.js';
import { clocksFor } from '../jurisdiction/clocks.js';
import type { JurisdictionCode } from '../jurisdiction/jurisdictions.js';
import type { Stage } from '../jurisdiction/procedure-rules.js';
import type { PlainDate } from '../shared/calendar.js';
import { standingOfEvidence } from './evidence.js';
import type { FacetDates } from './facet.js';
import type { RecordedCase } from './recorded-case.js';

/** Something of ours went out at a stage; the time to decide runs from that day. */
export interface FiledAct {
  readonly stage: Stage;
  readonly on: PlainDate;
}

/** A clock as the case keeps it. `met`: the act it asked for was done. */
export interface CaseClock {
  readonly clock: Clock;
  readonly state: 'running' | 'met';
  readonly filedOn: PlainDate | null;
}

/** All that clocks ask of a case; nothing sealed is among it. */
export type ClockFacts = Pick<
  RecordedCase,
  | 'evidence'
  | 'planType'
  | 'contractState'
  | 'residenceState'
  | 'letterInHand'
  | 'planLevels'
  | 'noticeDate'
  | 'receivedDate'
  | 'letterPrintsDeadline'
  | 'letterDeadline'
  | 'urgency'
  | 'funding'
  | 'reviewScope'
  | 'firstLevelDecided'
  | 'coverageEnds'
  | 'silentLevelFiled'
  | 'letterBasis'
>;

/** The question the clocks are asked for the letter in hand; null while no date is known to count from. */
export function clockInputOf(of: ClockFacts, asOf: PlainDate | null = null): ClockInput | null {
  const denied = countedFrom(of);
  if (denied === null) return null;
  return {
    planType: of.planType,
    residence: of.residenceState as JurisdictionCode | null,
    contractState: of.contractState as JurisdictionCode | null,
    level: of.letterInHand,
    denied: denied as PlainDate,
    received: of.receivedDate as PlainDate | null,
    urgent: of.urgency === 'urgent',
    urgency: of.urgency,
    stage: stepZeroStage(of),
    letterDate: of.letterPrintsDeadline === 'no' ? null : (of.letterDeadline as PlainDate | null),
    filed:
      of.letterInHand === 'internal_level_1_no_answer' ? (of.silentLevelFiled as PlainDate | null) : null,
    planLevels: of.planLevels,
    scope: of.reviewScope,
    funding: of.funding,
    firstLevelDecided: of.firstLevelDecided as PlainDate | null,
    coverageEnds: of.coverageEnds as PlainDate | null,
    asOf,
  };
}

/** The notice's own date; before there is a decision in writing, the day of the call or of the pharmacy's notice. */
function countedFrom(of: ClockFacts): string | null {
  if (of.noticeDate !== null || !isStepZero(of)) return of.noticeDate;
  return (
    of.evidence
      .map(({ dated }) => dated)
      .filter((dated) => dated !== null)
      .sort()[0] ?? null
  );
}

/**
 * Step zero [12]: something shows a "no", and nothing in writing is the plan's decision. There is nothing to appeal
 * yet; what runs, once the decision was asked for, is the plan's own time to decide.
 */
export function isStepZero(of: Pick<ClockFacts, 'evidence' | 'letterInHand' | 'letterBasis'>): boolean {
  const standing = standingOfEvidence(of);
  return (
    of.letterInHand === 'denial' && (standing === 'nothing_in_writing' || standing === 'pharmacy_notice_only')
  );
}

function stepZeroStage(of: ClockFacts): Stage | null {
  if (!isStepZero(of)) return null;
  return standingOfEvidence(of) === 'pharmacy_notice_only' && of.planType === 'individual_marketplace'
    ? 'drug_exception_request'
    : 'initial_determination';
}

/**
 * Every clock of the case for the letter in hand, given what was filed on it. A filed stage meets its own clock to
 * file and starts its clock to decide. An act that contests the denial also makes the other ways of the same level
 * (standard beside expedited) fall away, while an outside review that may run side by side, and a date that keeps
 * benefits going, stay. An act that contests nothing (asking for the claim file, for benefits to go on) meets only its
 * own clock: it stops no time to appeal (29 CFR 2560.503-1(h)(2)(iii); 42 CFR 438.420).
 */
export function caseClocks(of: ClockFacts, filed: readonly FiledAct[]): readonly CaseClock[] {
  const input = clockInputOf(of) ?? withoutDate(of, filed);
  if (input === null) return [];
  const settled = filed.flatMap(({ stage, on }) =>
    clocksFor({ ...input, stage, filed: on }).clocks.map((clock): CaseClock => ({
      clock,
      state: clock.side === 'file' ? 'met' : 'running',
      filedOn: on,
    })),
  );
  const stages = new Set(filed.map(({ stage }) => stage));
  const groups = new Set(settled.filter(contestsThisLetter).map(({ clock }) => groupOf(clock.stage)));
  const open = clocksFor(input).clocks.filter(
    ({ role, stage }) => !stages.has(stage) && (role === 'protects_benefits' || !groups.has(groupOf(stage))),
  );
  return [...open.map((clock): CaseClock => ({ clock, state: 'running', filedOn: null })), ...settled];
}

const groupOf = (stage: Stage): 'outside' | 'plan' =>
  stage.includes('external') || stage.includes('hearing') ? 'outside' : 'plan';

/** Keeping care going asks for time, except the appeal against a cut of care that was approved (29 CFR 2560.503-1(f)(2)(ii)). */
const contestingRoles: readonly Clock['role'][] = ['appeal', 'good_cause'];
const contests = ({ role, stage }: Clock): boolean =>
  contestingRoles.includes(role) || stage === 'concurrent_care_reduction';

/** An act of a level that the letter in hand does not open answers an earlier letter and closes nothing of this one. */
const contestsThisLetter = ({ clock }: CaseClock): boolean =>
  clock.side === 'file' && contests(clock) && !clock.unknown.includes('not_open_yet');

/** Acts that nobody decides: papers come, care goes on, a regulator writes back. */
const undecidedStages: readonly Stage[] = [
  'claim_file_request',
  'plan_document_request',
  'mhpaea_comparative_analysis_request',
  'continuation_of_benefits',
  'continuation_of_benefits_through_hearing',
  'peer_to_peer',
  'regulator_complaint',
];

export const awaitsDecision = (stage: string): boolean => !undecidedStages.includes(stage as Stage);

/**
 * Acts after which somebody is asked what came. An office decides no denial, so a complaint to it stops no clock and moves no
 * case; what it answered is known all the same only if its person is asked.
 */
export const awaitsAnswer = (stage: string): boolean =>
  awaitsDecision(stage) || stage === 'regulator_complaint';

/** A request for a decision was sent though nothing dated is in hand: its day is the only one there is. */
function withoutDate(of: ClockFacts, filed: readonly FiledAct[]): ClockInput | null {
  const [first] = filed.map(({ on }) => on).sort();
  return first === undefined ? null : clockInputOf({ ...of, noticeDate: first });
}

/**
 * The two dates of the clear row. Act-by is the earliest act the letter opens. Last-arguable is the latest among the
 * appeals it opens, since the letter counts as closed only after all of them; null as soon as one has no known end.
 */
export function facetDates(clocks: readonly CaseClock[]): FacetDates {
  const running = clocks.filter(({ state }) => state === 'running').map(({ clock }) => clock);
  const actBy = chooseFilingClock(running)?.actBy ?? null;
  const ends = running
    .filter(({ side, role, opensNow }) => side === 'file' && role === 'appeal' && opensNow)
    .filter(
      ({ unknown, satisfiedBy }) => !unknown.includes('applies_when') && satisfiedBy !== 'nothing_to_file',
    )
    .map(({ lastArguable }) => lastArguable);
  const known = ends.filter((date) => date !== null).sort();
  const last = known.length === ends.length ? (known.at(-1) ?? null) : null;
  return { actBy, lastArguable: last !== null && actBy !== null && last < actBy ? actBy : last };
}

import type {
  AssignableCase,
  AssignableClock,
  Assignment,
  RecipientWay,
} from '@chorus/domain/assignment/assignment';
import { askLetterDateFirst } from '@chorus/domain/assignment/letter-date';
import { stepOf, type StandingItem } from '@chorus/domain/assignment/plan-changes';
import type { NoticeAddress } from '@chorus/domain/case/case';
import { waitsForReview } from '@chorus/domain/case/duplicate';
import { decidingParty } from '@chorus/domain/case/parties';
import type { ConsentPurpose } from '@chorus/domain/consent/consent';
import { noticeSpeaksFor, recipientFor } from '@chorus/domain/delivery/published-address';
import { waysTo } from '@chorus/domain/delivery/recipient';
import { chooseFilingClock } from '@chorus/domain/jurisdiction/clocks-filing';
import type { Bilingual } from '@chorus/domain/identity/account';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { OpenStep, Playbook, PlaybookStep } from '@chorus/domain/playbook/playbook';
import type { CampaignRow } from '../campaign/campaign.public.js';
import { clockOf, type StandingCase } from '../case/case.public.js';
import { freed, type FilingOfCase, type TakingPart } from './assignment-facts.repository.js';
import type { PlannedItemRow, WorkItemRow } from './assignment.table.js';

/** Everything read of one case, as rows. */
export interface CaseRows {
  readonly part: TakingPart;
  readonly case: StandingCase;
  readonly filings: readonly FilingOfCase[];
  readonly work: readonly WorkItemRow[];
  readonly consents: readonly ConsentPurpose[];
  readonly stepsDone: readonly string[];
  readonly brokenDuties: readonly string[];
  /** Last day on which the result of the payer's call is expected, where filing would close it. */
  readonly waitsFor: string | null;
  /** What the letter in hand prints; opened only where the way alone does not tell which line it is. */
  readonly notice: NoticeAddress | null;
}

export interface PlanningSettings {
  readonly campaign: CampaignRow;
  readonly playbook: Playbook;
  readonly today: string;
  /** ISO instant of the wall clock: leases run by it. */
  readonly now: string;
  /** Channels this server can deliver by itself. */
  readonly deliverable: readonly Channel[];
  /** A line as it is kept: by its digest. */
  readonly keyed: (line: string | null) => string | null;
}

export interface PreparedCase {
  readonly assignable: AssignableCase;
  /** Given out before, and free to be moved. */
  readonly standing: readonly StandingItem[];
  /** Steps that a filing of another campaign, or the person's own, already does. */
  readonly elsewhere: readonly Assignment[];
}

/** Puts the rows of one case into what a chooser reads. */
export function prepareCase(rows: CaseRows, settings: PlanningSettings): PreparedCase {
  const { part, case: of } = rows;
  const { playbook, campaign, today } = settings;
  const { facet, evidence, planLevels, alreadyAppealed, letterPrintsDeadline } = of;
  const opened = playbook.openSteps({
    planType: facet.planType,
    letterInHand: facet.letterInHand,
    evidence,
    urgency: facet.urgency,
    planLevels,
    contractState: facet.contractState,
    alreadyAppealed,
    reasonKey: facet.reasonKey,
    windowClosed: facet.lastArguable !== null && facet.lastArguable < today,
    stepsDone: rows.stepsDone,
    brokenDuties: rows.brokenDuties,
  });
  const required = campaign.letterDateRequired;
  const next = askLetterDateFirst(opened, { required, evidence, letterPrintsDeadline });
  const states = campaign.states.map(({ state }) => state);
  const steps = next.next === 'act' ? next.steps : [];
  const { settled, standing, elsewhere } = divideWork(rows, settings);
  const assignable: AssignableCase = {
    caseId: part.caseId,
    facet,
    caseState: of.state,
    underReview: waitsForReview({
      needsReview: of.needsReview,
      urgent: facet.urgency === 'urgent',
      by: facet.actBy,
      today,
    }),
    participationState: part.participationState,
    eligible: playbook.eligibility(facet, campaign.targets, states).eligible,
    next,
    steps: steps.map((step) => ({
      stepKey: step.stepKey,
      stage: step.stage,
      ...doneBy(step.stepKey, playbook),
      clock: filingClock(step.stage, of),
      ways: step.recipientRole === null ? [] : waysOf(step, rows, settings),
    })),
    consents: rows.consents,
    leadCase: part.leadCase,
    holdUntil: part.holdUntil,
    waitsFor: rows.waitsFor,
    settled: [...settled, ...elsewhere],
  };
  return { assignable, standing, elsewhere };
}

function doneBy(stepKey: string, playbook: Playbook): Pick<PlaybookStep, 'actor' | 'act'> {
  const step = playbook.steps.find(({ key }) => key === stepKey);
  if (step === undefined)
    throw new Error(`The playbook ${playbook.key} opens a step it does not list: ${stepKey}`);
  return { actor: step.actor, act: step.act };
}

/** The clock to file of a stage that governs; a clock past its act-by still runs. */
function filingClock(stage: string, of: StandingCase): AssignableClock {
  const running = of.clocks.filter((row) => row.stage === stage && row.state !== 'met');
  const clock = chooseFilingClock(running.map(clockOf));
  return clock === null
    ? { actBy: null, lastArguable: null, known: false }
    : { actBy: clock.actBy, lastArguable: clock.lastArguable, known: true };
}

/** All ways to the recipient of a step, the letter's own first where it speaks for that recipient. */
export function waysOf(
  step: Pick<OpenStep, 'recipientRole' | 'urgent'>,
  rows: Pick<CaseRows, 'part' | 'case' | 'notice'>,
  { deliverable, keyed }: Pick<PlanningSettings, 'deliverable' | 'keyed'>,
): readonly RecipientWay[] {
  const { planType, contractState, residenceState, letterInHand } = rows.case.facet;
  const role = step.recipientRole;
  const named = rows.part.parties.map((party) => ({ ...party, printedName: '' }));
  const { recipientKey, recipientName, published } = recipientFor({
    role,
    planType,
    contractState,
    residenceState,
    funding: rows.part.funding,
    payerId: decidingParty(named)?.payerId ?? null,
    reviewScope: rows.part.reviewScope,
  });
  const notice = noticeSpeaksFor(role, letterInHand) ? rows.notice : null;
  const ways = waysTo(notice, published, { preferred: null, urgent: step.urgent, deliverable });
  return ways.map(({ channel, lineKey }) => ({
    channel,
    lineKey: keyed(lineKey),
    recipientKey,
    recipientName,
  }));
}

function divideWork(rows: CaseRows, settings: PlanningSettings) {
  const settled: Assignment[] = [];
  const standing: StandingItem[] = [];
  for (const item of rows.work) {
    const assignment = assignmentOf(item);
    if (isSettled(item, rows, settings)) settled.push(assignment);
    else if (item.state !== 'done') standing.push({ ...assignment, workItemId: item.id });
  }
  const own = new Set(rows.work.map(({ id }) => id as string));
  const covered = new Set(settled.map(stepOf));
  const elsewhere = rows.filings
    .filter(({ state, workItemId }) => !freed.includes(state) && !own.has(workItemId ?? ''))
    .map((filing) => elsewhereOf(filing, settings.today))
    .filter((filing) => !covered.has(stepOf(filing)));
  return { settled, standing, elsewhere };
}

/**
 * Begun, signed, sent or chosen on purpose. An explicit choice holds as long as the date it was made for: when the
 * date changes, keeping it could make the person late.
 */
function isSettled(item: WorkItemRow, rows: CaseRows, settings: PlanningSettings): boolean {
  const made = rows.filings.filter(({ workItemId }) => workItemId === item.id);
  if (made.length > 0) return made.some(({ state }) => !freed.includes(state));
  if (item.state === 'done') return true;
  const leased = item.leaseUntil === null || item.leaseUntil.toISOString() > settings.now;
  if (item.state === 'held' && leased) return true;
  return item.settled && item.actBy === filingClock(item.stage, rows.case).actBy;
}

export function assignmentOf(item: WorkItemRow | PlannedItemRow): Assignment {
  return {
    caseId: item.caseId,
    stepKey: item.stepKey,
    filingType: item.filingType,
    stage: item.stage,
    actor: item.actor,
    act: item.act,
    resourceId: item.resourceId,
    recipientKey: item.recipientKey,
    channel: item.channel,
    lineKey: item.lineKey,
    releaseFrom: item.releaseFrom,
    sendBy: item.sendBy,
    actBy: item.actBy,
    lastArguable: item.lastArguable,
    urgent: item.urgent,
    gate: item.gate,
    timing: item.timing,
    reasons: item.reasons,
  };
}

const underWay: Bilingual = {
  en: 'A filing for this step is under way already; one is made and credited to each campaign.',
  es: 'Ya hay un escrito en curso para este paso; se hace uno y cuenta para cada campaña.',
};

/** A stand-in that keeps the step from being given out twice; its place on a line is counted with the others' use. */
const elsewhereOf = (filing: FilingOfCase, today: string): Assignment => ({
  caseId: filing.caseId,
  stepKey: filing.stepKey,
  filingType: filing.filingType,
  stage: filing.stage,
  actor: 'person',
  act: 'file',
  resourceId: null,
  recipientKey: null,
  channel: null,
  lineKey: null,
  releaseFrom: today,
  sendBy: null,
  actBy: null,
  lastArguable: null,
  urgent: false,
  gate: false,
  timing: 'no_wave',
  reasons: [underWay],
});

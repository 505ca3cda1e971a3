import type { CampaignTargets } from '../campaign/campaign.js';
import type { LetterInHand, PlanTypeKey, Urgency, YesNoUnknown } from '../case/case-words.js';
import type { EvidenceStanding } from '../case/evidence.js';
import type { ConsentPurpose } from '../consent/consent.js';
import type { Bilingual } from '../identity/account.js';
import type { Eligibility, EligibilityFacts } from '../participation/eligibility.js';
import type { FilingType } from './filing-type.js';

export const stepActors = [
  'person',
  'clinician',
  'practice_staff',
  'navigator',
  'organizer',
  'speaker',
] as const;
export type StepActor = (typeof stepActors)[number];

export const stepActs = ['file', 'call', 'sign', 'speak'] as const;
export type StepAct = (typeof stepActs)[number];

/** Who receives the filing of a step; resolved to an address later, the person's own notice first. */
export const recipientRoles = [
  'plan_appeals',
  'plan_decisions',
  'external_reviewer',
  'independent_review_entity',
  'state_fair_hearing_office',
  'federal_hearings_office',
  'medicare_appeals_council',
  'quality_improvement_organization',
  'personnel_management_office',
  'defense_health_reviewer',
  /** Whoever oversees the plan: computed from plan type, funding and contract state, never chosen. */
  'plan_regulator',
] as const;
export type RecipientRole = (typeof recipientRoles)[number];

export interface PlaybookStep {
  readonly key: string;
  readonly actor: StepActor;
  readonly act: StepAct;
  readonly filingType: FilingType | null;
  readonly recipientRole: RecipientRole | null;
  /** Stage words of the procedure rules whose clocks this step runs under. */
  readonly stages: readonly string[];
  /** Urgent steps have no wave, no pace and no recall delay. */
  readonly urgent: boolean;
  readonly label: Bilingual;
}

/** What a playbook needs to know of a case; everything but `id`s of people. */
export interface CaseStanding {
  readonly planType: PlanTypeKey;
  readonly letterInHand: LetterInHand;
  readonly evidence: EvidenceStanding;
  readonly urgency: Urgency | null;
  /** Internal levels of the plan; null is unknown. */
  readonly planLevels: 1 | 2 | null;
  readonly contractState: string | null;
  readonly alreadyAppealed: YesNoUnknown | null;
  readonly reasonKey: string | null;
  /** Today is past the last arguable date of the step's clock. Past act-by alone is not closed. */
  readonly windowClosed: boolean;
  /** Keys of steps that are behind this case: a letter that was signed, a call that was made, a complaint that was sent. */
  readonly stepsDone: readonly string[];
  /** Keys of the payer's duties that the person has confirmed were not kept. */
  readonly brokenDuties: readonly string[];
}

/** A step that is open now. */
export interface OpenStep {
  readonly stepKey: string;
  readonly filingType: FilingType | null;
  readonly recipientRole: RecipientRole | null;
  readonly stage: string;
  readonly urgent: boolean;
  /** The completeness gate stands before it: after the last internal level only what was sent counts [27]. */
  readonly gate: boolean;
}

/** What is lawful next. `reason` is a sentence for the person. */
export type NextStep =
  | { readonly next: 'act'; readonly steps: readonly OpenStep[]; readonly reason: Bilingual }
  | { readonly next: 'ask'; readonly question: StandingQuestion; readonly reason: Bilingual }
  | { readonly next: 'wait'; readonly stage: string; readonly reason: Bilingual }
  | { readonly next: 'refer'; readonly to: Referral; readonly reason: Bilingual }
  | { readonly next: 'finished'; readonly reason: Bilingual };

export const standingQuestions = [
  'plan_type',
  'plan_levels',
  'evidence',
  'already_appealed',
  'reason',
  'letter_deadline',
  'contract_state',
] as const;
export type StandingQuestion = (typeof standingQuestions)[number];

export const referrals = ['lawyer', 'who_can_still_help', 'notice_instructions'] as const;
export type Referral = (typeof referrals)[number];

/** What came back at a stage. */
export interface StageOutcome {
  readonly stage: string;
  readonly result: OutcomeResult;
}

/** Outcomes of a filing; `unknown` is reported, never dropped [28]. */
export const outcomeResults = [
  'overturned',
  'partly_overturned',
  'upheld',
  'ineligible',
  'administrative_reversal',
  'insurer_own_reversal',
  'withdrawn',
  'no_answer_in_time',
  'unknown',
] as const;
export type OutcomeResult = (typeof outcomeResults)[number];

/** `liaison`: the offices that will get the filings are told what is coming. `counsel_checklist`: a lawyer has read what clinicians get. */
export const launchSteps = ['liaison', 'counsel_checklist'] as const;
export type BeforeLaunch = (typeof launchSteps)[number];

/**
 * One kind of campaign: data and a few pure functions. A fifth kind is a fifth folder here and nothing else; code
 * above asks the playbook and never compares its key.
 */
export interface Playbook {
  readonly key: string;
  readonly version: number;
  readonly labels: {
    readonly name: Bilingual;
    readonly summary: Bilingual;
    /** What is counted towards a state's goal, in the plural: "appeals filed", "people heard". */
    readonly goal: Bilingual;
  };
  readonly steps: readonly PlaybookStep[];
  readonly consents: {
    /** Without these a person cannot join. */
    readonly toJoin: readonly ConsentPurpose[];
    /** Without these nothing of theirs is planned or sent. */
    readonly toFile: readonly ConsentPurpose[];
  };
  readonly requiredTemplates: readonly FilingType[];
  /** What an organizer does before people file; readiness names what is missing. */
  readonly beforeLaunch?: readonly BeforeLaunch[];
  eligibility(facet: EligibilityFacts, targets: CampaignTargets, states: readonly string[]): Eligibility;
  /** What the letter in hand opens. */
  openSteps(standing: CaseStanding): NextStep;
  /** What an outcome opens. `forwardedAutomatically` is read from the rule row of the stage. */
  nextStep(standing: CaseStanding, outcome: StageOutcome, forwardedAutomatically: boolean): NextStep;
  /** The letter in hand after this outcome; null when there is none. */
  letterAfter(standing: CaseStanding, outcome: StageOutcome): LetterInHand | null;
}

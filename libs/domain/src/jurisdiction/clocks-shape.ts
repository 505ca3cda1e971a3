import type { PlainDate } from '../shared/calendar.js';
import type { ProcedureRuleRow } from './data/procedure-rules.generated.js';
import type { JurisdictionCode } from './jurisdictions.js';
import type { Helper } from './authority-types.js';
import type { Funding, PlanType } from './plan-types.js';
import type { AppliesWhen, LetterLevel, Stage, Urgency } from './procedure-rules.js';
import type { Verification } from './verification.js';

/** The case as far as dates need it. Optional facts are asked only where a clock names them in `unknown`. */
export interface ClockInput {
  readonly planType: PlanType;
  readonly residence: JurisdictionCode | null;
  /** The state whose law the insurance contract was written under; it governs an insured plan, not the residence. */
  readonly contractState: JurisdictionCode | null;
  /** The letter in hand. */
  readonly level: LetterLevel;
  /** The date printed on the letter in hand; after no answer, on the denial that was appealed. */
  readonly denied: PlainDate;
  readonly received: PlainDate | null;
  /** Stated by the patient or a clinician, never inferred. */
  readonly urgent: boolean;
  /** null = not known: every kind is shown. */
  readonly urgency: Urgency | null;
  readonly stage: Stage | null;
  /** The last day the letter itself prints. */
  readonly letterDate: PlainDate | null;
  /** The day our own act was filed; starts the time to decide. */
  readonly filed: PlainDate | null;
  readonly planLevels: 1 | 2 | null;
  /** A second track of the state's external review, e.g. `dmhc` in California. */
  readonly scope?: string | null;
  /** For the plan types that may be either. */
  readonly funding?: Funding | null;
  /** Which of the conditions of `appliesWhen` hold; absent = not asked yet, a list = the others do not hold. */
  readonly facts?: readonly AppliesWhen[] | null;
  /** The date of the first-level decision, where the letter in hand is a later one (New York). */
  readonly firstLevelDecided?: PlainDate | null;
  /** The day on which care or coverage ends, as printed on a notice that ends or cuts it. */
  readonly coverageEnds?: PlainDate | null;
  /** Today by the business clock; gives each clock its `window`. */
  readonly asOf?: PlainDate | null;
}

export const unknownKeys = [
  'applies_when',
  'case_file_receipt',
  'contract_state',
  'coverage_end',
  'decision_time',
  'event_date',
  'filed',
  'first_level_decision_date',
  'funding',
  'internal_exhaustion',
  'kind_of_item',
  'letter_stage',
  'month_rule',
  'not_open_yet',
  'plan_levels',
  'plan_type',
  'prescriber_statement',
  'rating_period',
  'received',
  'reviewer_receipt',
  'roll',
  'satisfied_by',
  'service_year',
  'start_event',
  'state_decision_time',
  'state_window',
  'urgency',
  'window',
  'window_start',
] as const;
export type UnknownKey = (typeof unknownKeys)[number];

export interface Basis {
  readonly kind:
    | 'rule'
    | 'receipt'
    | 'state_rule'
    | 'federal_floor'
    | 'letter'
    | 'roll'
    | 'no_answer'
    | 'forwarded'
    | 'extension'
    | 'reading';
  readonly date: PlainDate | null;
  readonly text: string;
  readonly citation: string | null;
}

export type WindowState =
  'open' | 'act_now' | 'arguable' | 'closed_good_cause' | 'not_open' | 'nothing_to_file' | 'unknown';

export type StartEvent =
  ProcedureRuleRow['startEvent'] | ProcedureRuleRow['decideStart'] | 'deemed_exhaustion' | 'our_request';
export type SatisfyingAct = 'sent' | 'postmarked' | 'received';

export interface Clock {
  readonly stage: Stage;
  readonly side: 'file' | 'decide';
  readonly urgency: Urgency;
  readonly role: ProcedureRuleRow['role'];
  /** The earliest defensible date; null where no text and no letter gives one. Never rolled past a weekend. */
  readonly actBy: PlainDate | null;
  /** The latest date a rule, the letter, the receipt or a state's rule supports; null = no such date is known. */
  readonly lastArguable: PlainDate | null;
  /** Information: the business day `actBy` would move to, where the rule itself says so and it differs. */
  readonly rolled: PlainDate | null;
  /** The time to decide in hours, where the rule is in hours; the dates then count whole days, rounded up. */
  readonly hours: number | null;
  /** The hour at which the last day ends, on the recipient's wall clock. */
  readonly endsAt: '12:00' | '17:00' | '23:59' | null;
  /** Where the recipient keeps its clock, if the rule tells. */
  readonly recipientIn: JurisdictionCode | null;
  readonly startEvent: StartEvent;
  readonly startDate: PlainDate | null;
  readonly satisfiedBy: SatisfyingAct | 'decision' | 'nothing_to_file' | 'no_time_limit' | 'unknown';
  readonly basis: readonly Basis[];
  readonly citation: string;
  readonly source: readonly string[];
  readonly dateRead: PlainDate;
  readonly verified: boolean;
  readonly verification: Verification;
  readonly unknown: readonly UnknownKey[];
  /** False where the stage was asked for but the letter in hand does not open it yet. */
  readonly opensNow: boolean;
  /** A fact that must hold for this clock to be the person's; null = none. */
  readonly appliesWhen: AppliesWhen | null;
  readonly nextStages: ProcedureRuleRow['nextStages'];
  /** `yes` = after this letter the case comes to the stage by itself and nothing is to be filed. */
  readonly reachedAutomatically: 'yes' | 'no';
  readonly forwardedAutomatically: ProcedureRuleRow['forwardedAutomatically'];
  readonly mandatory: ProcedureRuleRow['mandatory'];
  readonly ruleIds: readonly string[];
  readonly checkYourLetter: true;
  /** Given `asOf`; null without. */
  readonly window: WindowState | null;
}

export interface ClocksAnswer {
  readonly input: ClockInput;
  /** Every clock of the path that the letter in hand starts, by stage, side and urgency. */
  readonly clocks: readonly Clock[];
  /** Acts that stop no clock: complaint, claim file, peer-to-peer call, good cause and the like. */
  readonly companions: readonly Clock[];
  /** Sentences for the person. */
  readonly notes: readonly string[];
  /** Where the table has no regime for the plan type: who can still help. null = not such a case. */
  readonly whoCanStillHelp: readonly Helper[] | null;
  readonly unknown: readonly UnknownKey[];
}

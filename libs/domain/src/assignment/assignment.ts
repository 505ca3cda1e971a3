import type { CaseFacet } from '../case/facet.js';
import type { CampaignStateGoal, Wave } from '../campaign/campaign.js';
import type { ConsentPurpose } from '../consent/consent.js';
import type { Bilingual } from '../identity/account.js';
import type { ParticipationState } from '../participation/participation.js';
import type { Channel } from '../playbook/channel.js';
import type { FilingType } from '../playbook/filing-type.js';
import type { NextStep, StepAct, StepActor } from '../playbook/playbook.js';
import type { CaseId } from '../shared/ids.js';
import type { Period } from './model/problem.js';
import type { Supply } from './supply.js';

/** Final for every chooser: the rule chooser of today and an exact solver read and write the same shapes. */
export interface AssignmentInput {
  /** Plain date of the business clock in the campaign's planning zone. */
  readonly today: string;
  readonly cases: readonly AssignableCase[];
  readonly waves: readonly Wave[];
  readonly goals: readonly CampaignStateGoal[];
  readonly requiredConsents: readonly ConsentPurpose[];
  /** Plain dates besides weekends on which nothing is counted as a business day. */
  readonly closedDays: readonly string[];
  readonly lines: readonly RecipientLine[];
  /** The days a plan is divided into: weeks as far as dates reach, and days on which alone there are places. */
  readonly periods: readonly Period[];
  /** Who does the steps of these actors, and what each open step asks. A step of another actor is whoever's takes it. */
  readonly supplies: readonly ActorSupply[];
}

export interface ActorSupply {
  readonly actor: StepActor;
  readonly supply: Supply;
}

export interface AssignableCase {
  readonly caseId: CaseId;
  readonly facet: CaseFacet;
  readonly caseState: string;
  /** Another person's case has the same payer and number, and a reviewer has not compared them yet. */
  readonly underReview?: boolean;
  readonly participationState: ParticipationState;
  /** Null: nothing speaks against, and something that would tell is missing. */
  readonly eligible: boolean | null;
  /** The playbook's word on what is lawful now. */
  readonly next: NextStep;
  /** For each step open by `next`: its clock and its ways. An urgent case may have two steps side by side. */
  readonly steps: readonly AssignableStep[];
  readonly consents: readonly ConsentPurpose[];
  readonly leadCase: boolean;
  /** By the person's informed choice: wait for the lead cases until this day, never past the safe day. */
  readonly holdUntil: string | null;
  /** Last day on which the result of the payer's call is expected, where filing would close it; null: nothing is waited for. */
  readonly waitsFor: string | null;
  /** Assignments that stand and are not to be moved (signed, or confirmed by the person). */
  readonly settled: readonly Assignment[];
}

export interface AssignableStep {
  readonly stepKey: string;
  readonly stage: string;
  readonly actor: StepActor;
  readonly act: StepAct;
  readonly clock: AssignableClock;
  /** Ways to the recipient in order of preference, the notice's own first; empty when none is known. */
  readonly ways: readonly RecipientWay[];
}

/** The earliest clock to file of the open step [16]. */
export interface AssignableClock {
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  /** False: no date can be computed and the letter's own date is asked first [17]. */
  readonly known: boolean;
}

export interface RecipientWay {
  readonly channel: Channel;
  readonly recipientKey: string;
  readonly recipientName: string;
  /** Fax line or mailbox whose pace counts; null for post, portal and phone. */
  readonly lineKey: string | null;
}

/** A fax line or mailbox with what is already planned on it. */
export interface RecipientLine {
  readonly lineKey: string;
  readonly perBusinessDay: number;
  readonly planned: readonly { readonly date: string; readonly count: number }[];
}

export interface Assignment {
  readonly caseId: CaseId;
  readonly stepKey: string;
  readonly filingType: FilingType | null;
  readonly stage: string;
  readonly actor: StepActor;
  readonly act: StepAct;
  /** The clinician, speaker or navigator who does it; null where it is the person's own. */
  readonly resourceId: string | null;
  /** Null, like the channel, where nothing is sent to anybody: a letter is signed, somebody speaks. */
  readonly recipientKey: string | null;
  readonly channel: Channel | null;
  readonly lineKey: string | null;
  /** First day it may leave; plain dates. */
  readonly releaseFrom: string;
  /** Last day that keeps the safety margin; null when no date is known. */
  readonly sendBy: string | null;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly urgent: boolean;
  readonly gate: boolean;
  readonly timing: AssignmentTiming;
  readonly reasons: readonly Bilingual[];
}

/** How the day was found; `unknown_deadline` is counted apart in every sum. */
export const assignmentTimings = [
  'urgent',
  'in_wave',
  'early',
  'no_wave',
  'after_act_by',
  'unknown_deadline',
] as const;
export type AssignmentTiming = (typeof assignmentTimings)[number];

export const constraintKeys = [
  'not_eligible',
  'participation_not_active',
  'case_not_evidenced',
  'case_on_hold',
  'consent_missing',
  'answer_needed',
  'waiting_for_decision',
  'no_further_step',
  'referred_elsewhere',
  'no_way_to_recipient',
  'no_free_resource',
  /** The step itself lacks something whoever does it: an authorization, a first-hand account. */
  'not_ready',
  /** No day is left on which it could be done. */
  'dates_passed',
  /** Nobody keeps all rules, whatever their capacity. */
  'nobody_fits',
  /** Somebody fits, and every place of theirs in time is taken by what comes first. */
  'no_places_left',
  /** The calculation was cut short before it came to this. */
  'cut_short',
] as const;
export type ConstraintKey = (typeof constraintKeys)[number];

export interface Unassigned {
  readonly caseId: CaseId;
  /** The step that is blocked; null when the case as a whole is. */
  readonly stepKey: string | null;
  readonly constraint: ConstraintKey;
  readonly reason: Bilingual;
  readonly whatWouldUnblock: Bilingual;
}

export interface AssignmentPlan {
  readonly method: 'rules' | 'exact';
  /** Each open step of each case appears once in one of the two lists; a case with no open step once in the second. */
  readonly assignments: readonly Assignment[];
  readonly unassigned: readonly Unassigned[];
  /** False when an exact solve was cut short; then the last complete stage stands with its gap [32]. */
  readonly complete: boolean;
  readonly gap: number | null;
}

export interface Chooser {
  /** @param standing work given out before that may be moved */
  choose(input: AssignmentInput, standing?: readonly Assignment[]): AssignmentPlan;
}

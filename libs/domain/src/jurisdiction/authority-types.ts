import type { PlainDate } from '../shared/calendar.js';
import type { JurisdictionCode } from './jurisdictions.js';
import type { Funding, PlanType } from './plan-types.js';
import type { Channel } from './regulators.js';

export interface AuthorityQuestion {
  readonly planType: PlanType;
  /** Where the person lives; null or absent = not known. */
  readonly residence?: JurisdictionCode | null;
  /** The state whose law the policy was issued under; null or absent = not known. */
  readonly contractState?: JurisdictionCode | null;
  /** The person's answer, used only where the type allows both. */
  readonly funding?: Funding | null;
}

/** What every statement says about itself. */
export interface Sourced {
  readonly citation: string | null;
  readonly sources: readonly string[];
  /** False = shown only with the plain words that it is unconfirmed. */
  readonly verified: boolean;
  readonly dateRead: PlainDate;
}

export interface ComplaintFacts {
  /** `unknown` where the rule does not say. */
  readonly stopsClocks: 'yes' | 'no' | 'unknown';
  /** Whether the complaint is at once the request for external review (Maryland). */
  readonly isExternalReview: 'yes' | 'no' | 'unknown';
  /** Whether the answer binds, in the words of the rule; null where it does not say. */
  readonly binding: string | null;
}

export interface Regulator extends Sourced {
  readonly key: string;
  readonly name: string;
  /**
   * `regulator`: has power over the plan · `regulator_of_some_plans`: the state splits the power, the notice decides ·
   * `external_review_office`: takes review requests, licenses nobody · `refers_on`: passes health complaints on.
   */
  readonly role: 'regulator' | 'regulator_of_some_plans' | 'external_review_office' | 'refers_on';
  /** Which plans it handles, as published; null for a federal office. */
  readonly scope: string | null;
  /** The condition in words, where it holds only for some plans of the type. */
  readonly appliesWhen: string | null;
  readonly why: string;
  readonly channels: readonly Channel[];
  readonly complaint: ComplaintFacts;
  /** Conflicts between sources, second numbers, limits: always shown where it says "Conflict" or "Superseded". */
  readonly notes: string | null;
}

export interface ReviewPath extends Sourced {
  /** A word for the path, e.g. `state_external_review`, `independent_review_entity_automatic`. */
  readonly kind: string;
  readonly name: string;
  /** To whom the request goes; the address on the letter comes first. */
  readonly recipient: string;
  readonly appliesWhen: string | null;
  readonly why: string;
  readonly channels: readonly Channel[];
  /** Conflicts and limits to show with it; null where none was noted. */
  readonly notes: string | null;
}

export interface Helper extends Sourced {
  readonly key: string;
  readonly name: string;
  readonly does: string;
  readonly channels: readonly Channel[];
}

export interface Unknown {
  readonly what:
    | 'plan_type'
    | 'funding'
    | 'contract_state'
    | 'which_regulator'
    | 'review_process'
    | 'review_recipient'
    | 'contact';
  readonly why: string;
  /** What the answer may be, with what would follow. */
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
}

export interface NoAuthority extends Sourced {
  readonly of: 'regulator' | 'review_path';
  readonly why: string;
}

export interface Authority {
  readonly planType: PlanType;
  readonly planName: string;
  readonly residence: JurisdictionCode | null;
  readonly contractState: JurisdictionCode | null;
  readonly funding: Funding | null;
  readonly regulators: readonly Regulator[];
  readonly reviewPath: ReviewPath | null;
  /** Other tracks, each with the condition under which it is the one. */
  readonly otherPaths: readonly ReviewPath[];
  /** Present where there is no regulator, no review path, or neither: `why` says all of it, `parts` one by one. */
  readonly none?: { readonly why: string; readonly parts: readonly NoAuthority[] };
  readonly whoCanStillHelp: readonly Helper[];
  readonly unknown: readonly Unknown[];
}

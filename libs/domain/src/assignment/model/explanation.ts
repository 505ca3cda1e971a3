import type { Bilingual } from '../../identity/account.js';
import type { Needs } from './problem.js';

export const placementReasons = [
  'settled',
  'urgent',
  'lead_case',
  'inside_act_by',
  'after_act_by',
  'preferred',
  'knows_condition',
  'speaks_language',
  'nobody_else',
  'kept',
  'in_wave',
  'before_wave',
  'waits_for_peer_to_peer',
  'peer_to_peer_forgone',
  'beyond_pace',
] as const;
export type PlacementReason = (typeof placementReasons)[number];

export interface Explanation {
  readonly code: PlacementReason;
  readonly sentence: Bilingual;
}

export const unplacedCauses = [
  /** The case itself lacks something: eligibility, consent, authority, an answer. */
  'blocked',
  /** The last day it can be argued has passed, or lies before its first possible day. */
  'dates_passed',
  /** Nobody keeps all rules, whatever their capacity. */
  'nobody_fits',
  /** Somebody does, and every place of theirs in time is taken by what comes first. */
  'no_places_left',
  /** The calculation was cut short before it came to this. */
  'cut_short',
] as const;
export type UnplacedCause = (typeof unplacedCauses)[number];

/** One change of the facts, any of which by itself would let one more be placed; found by leaving out one rule. */
export type Unblock =
  | { readonly by: 'case'; readonly whatWouldUnblock: Bilingual }
  /** One more place with somebody who fits. */
  | { readonly by: 'places'; readonly providerIds: readonly string[]; readonly period: number }
  /** These have a free place and everything else; they are licensed in `heldIn`. */
  | {
      readonly by: 'licence';
      readonly state: string;
      readonly providerIds: readonly string[];
      readonly heldIn: readonly { readonly state: string; readonly providers: number }[];
    }
  | { readonly by: 'licence_renewal'; readonly providerIds: readonly string[]; readonly period: number }
  | { readonly by: 'specialty' | 'language' | 'mode'; readonly providerIds: readonly string[] }
  /** The person is not free when they are. */
  | { readonly by: 'free_period'; readonly providerIds: readonly string[]; readonly period: number }
  /** Somebody new who fits, with a place by this day. */
  | { readonly by: 'new_provider'; readonly needs: Needs; readonly byDate: string };

export interface UnplacedWork {
  readonly workId: string;
  /** Places it wanted and did not get. */
  readonly missing: number;
  readonly cause: UnplacedCause;
  readonly reason: Bilingual;
  readonly unblocks: readonly Unblock[];
  readonly whatWouldUnblock: Bilingual;
}

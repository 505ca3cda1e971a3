import type { Bilingual } from '../identity/account.js';
import type { CaseId } from '../shared/ids.js';
import type { Needs, Provider, WorkBlock } from './model/problem.js';

/**
 * What one open step of one case asks of whoever does it: a clinician, a hearing, a navigator. Clear facts only: no
 * name, no place, no word of a person reaches the plan.
 */
export interface SuppliedAsk {
  readonly caseId: CaseId;
  readonly stepKey: string;
  /** Providers of the same pool are those it may meet, such as one playbook's supporting clinicians. */
  readonly pool: string;
  readonly needs: Needs;
  /** Ids of `Provider`; null: everybody of the pool. */
  readonly only: readonly string[] | null;
  /** Ids of `Provider` to be taken before others: the treating clinician, the navigator somebody has. */
  readonly preferred: readonly string[];
  /** Parties with whom its provider must have nothing to do, such as the insurer that denied. */
  readonly parties: readonly string[];
  /** Plain dates on which it can be done at all; null: any day. */
  readonly freeDays: readonly string[] | null;
  readonly notBefore: string | null;
  /** Last day on which it still helps, where this is earlier than the case's own clock says. */
  readonly neededBy: string | null;
  /** What stands in the way whoever does it: no authorization, no first-hand account. */
  readonly blocked: WorkBlock | null;
}

/** Who there is and what is asked of them. Each step that was asked about has one row in `asks`. */
export interface Supply {
  /** `id` is the actor, a colon and the id of the row behind it, such as `clinician:0190…`. */
  readonly providers: readonly Provider[];
  readonly asks: readonly SuppliedAsk[];
  /** What the specialties in `asks` are called, by their keys; only for sentences. */
  readonly names?: Readonly<Record<string, Bilingual>>;
}

/** The id of the row behind a provider, kept on the work item as its `resourceId`. */
export const resourceOf = (providerId: string): string => providerId.slice(providerId.indexOf(':') + 1);

import type { OrganizationId } from '../shared/ids.js';

/** Separate switches, all off by default (FTC health-breach rule, Washington My Health My Data Act: see SECURITY). */
export const consentPurposes = [
  'store',
  'draft',
  'send',
  'share_with_helper',
  'pool',
  'publish',
  'lawyers_contact',
  'list_to_regulator',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** One line of the ledger. The ledger only grows: a change of mind is a new line, never an edit. */
export interface ConsentEvent {
  readonly purpose: ConsentPurpose;
  /** The organization it was given to; null for the platform itself (store, draft). */
  readonly organizationId: OrganizationId | null;
  readonly act: 'given' | 'withdrawn';
  /** ISO instant, wall clock. */
  readonly at: string;
  readonly wordingVersion: number;
  /** sha256 of `canonicalWording(...)`, computed outside this pure code. */
  readonly wordingHash: string;
}

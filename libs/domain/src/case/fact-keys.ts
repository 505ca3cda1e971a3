import { conditionsRows } from '../jurisdiction/data/conditions.generated.js';
import { denialReasonsRows } from '../jurisdiction/data/denial-reasons.generated.js';
import { externalReviewRows } from '../jurisdiction/data/external-review.generated.js';
import { insurersRows } from '../jurisdiction/data/insurers.generated.js';
import { treatmentKeys } from '../jurisdiction/treatments.js';

const conditions = new Set<string>(conditionsRows.map(({ slug }) => slug));
const reasons = new Set<string>(denialReasonsRows.map(({ reasonKey }) => reasonKey));
const scopes = new Set<string>(externalReviewRows.map(({ scope }) => scope));
const payers = new Set<string>(insurersRows.map(({ slug }) => slug));

/** Every reason for a denial that we know, by its key. */
export const denialReasonKeys: readonly string[] = [...reasons];

export const isCondition = (key: string): boolean => conditions.has(key);
export const isDenialReason = (key: string): boolean => reasons.has(key);
export const isReviewScope = (key: string): boolean => scopes.has(key);
export const isTreatment = (key: string): boolean => treatmentKeys.has(key);

/** Invented companies of demonstrations and tests. A closed list: what stands in a clear column is never anybody's own word. */
const samplePayers: ReadonlySet<string> = new Set([
  'sample-payer',
  'sample-payer-north',
  'sample-payer-south',
]);

/** One of the invented companies: it is tried out with, and meets nothing that is real. */
export const isSamplePayer = (key: string): boolean => samplePayers.has(key);

/** A payer of our list, or one of the invented ones. */
export const isPayer = (key: string): boolean => payers.has(key) || samplePayers.has(key);

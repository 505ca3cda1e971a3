import type { FactReviewerRole } from '@chorus/domain/jurisdiction/fact-standing';
import type { ReadTx } from '../../platform/database/db.js';
import type { FactConfirmationRow, FactReportRow } from './fact-review.table.js';

/** What the actor is where facts are compared; null: nobody who does. */
export async function reviewerRole(tx: ReadTx): Promise<FactReviewerRole | null> {
  if (tx.actor.kind !== 'account') return null;
  const { administrates, reviews } = await tx.one<{ administrates: boolean; reviews: boolean }>(
    `SELECT coalesce(chorus_administrates(chorus_account_id()), false) AS administrates,
       chorus_reviews_facts(chorus_account_id()) AS reviews`,
  );
  return administrates ? 'administrator' : reviews ? 'reviewer' : null;
}

/** Every comparison, newest first. There are as many as people made: some thousands in years. */
export const confirmationsKept = (tx: ReadTx): Promise<FactConfirmationRow[]> =>
  tx.rows<FactConfirmationRow>('SELECT * FROM fact_confirmation ORDER BY looked_on DESC, id DESC');

export const reportsKept = (tx: ReadTx): Promise<FactReportRow[]> =>
  tx.rows<FactReportRow>('SELECT * FROM fact_report ORDER BY reported_at DESC, id DESC');

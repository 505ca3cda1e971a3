import type { OneTapAnswer } from '@chorus/domain/outcome/check-in';
import type { AccountId, OutcomeId, PersonId, SubmissionId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { OutcomeRow } from './outcome.table.js';

export type ListedOutcome = OutcomeRow & { readonly reference: string };

const listed = `
  SELECT o.*, s.reference FROM outcome o JOIN submission s ON s.id = o.submission_id`;

/** Reports that wait for a reviewer, oldest first. What nobody reported has nothing to look at. */
export function outcomesToVerify(tx: ReadTx, organizationId: string, page: Page): Promise<ListedOutcome[]> {
  const [reportedAt, id] = page.after ?? [null, null];
  return tx.rows(
    `${listed}
     WHERE o.state = 'reported' AND NOT (o.result = 'unknown' AND o.reported_by IS NULL)
       AND EXISTS (SELECT 1 FROM submission_credit c WHERE c.submission_id = o.submission_id AND c.organization_id = $1)
       AND ($2::timestamptz IS NULL OR (o.reported_at, o.id) > ($2::timestamptz, $3::uuid))
     ORDER BY o.reported_at, o.id LIMIT $4`,
    [organizationId, reportedAt, id, page.limit],
  );
}

export function outcomesOf(tx: ReadTx, campaignId: string, page: Page): Promise<ListedOutcome[]> {
  const [id] = page.after ?? [null];
  return tx.rows(
    `${listed} JOIN submission_credit c ON c.submission_id = o.submission_id AND c.campaign_id = $1
     WHERE $2::uuid IS NULL OR o.id > $2::uuid ORDER BY o.id LIMIT $3`,
    [campaignId, id, page.limit],
  );
}

export function outcomesBySubmissions(
  tx: ReadTx,
  submissionIds: readonly string[],
): Promise<ListedOutcome[]> {
  return tx.rows(`${listed} WHERE o.submission_id = ANY($1) ORDER BY o.id`, [submissionIds]);
}

/** Somebody to call: asked four times without an answer, or answered with something a tap cannot say. */
export interface CallListEntry {
  readonly outcomeId: OutcomeId;
  readonly submissionId: SubmissionId;
  readonly personId: PersonId;
  readonly reference: string;
  readonly stage: string;
  readonly dueOn: string | null;
  readonly timesAsked: number;
  readonly lastAnswer: OneTapAnswer | null;
  /** The helper who has this person; null: whoever keeps the list. */
  readonly ownerId: AccountId | null;
}

export function callListOf(tx: ReadTx, campaignId: string, page: Page): Promise<CallListEntry[]> {
  const [id] = page.after ?? [null];
  return tx.rows(
    `SELECT o.id AS outcome_id, o.submission_id, o.person_id, s.reference, o.stage, o.due_on, q.times_asked, q.last_answer,
       p.helper_id AS owner_id
     FROM submission_credit c
     JOIN outcome o ON o.submission_id = c.submission_id
     JOIN submission s ON s.id = o.submission_id
     LEFT JOIN participation p ON p.campaign_id = c.campaign_id AND p.case_id = o.case_id AND p.state <> 'left'
     JOIN LATERAL (
       SELECT count(*) AS times_asked, (array_agg(answer ORDER BY answered_at DESC) FILTER (WHERE answer IS NOT NULL))[1] AS last_answer
       FROM check_in WHERE outcome_id = o.id) q ON true
     WHERE c.campaign_id = $1 AND o.state = 'reported' AND o.result = 'unknown' AND o.reported_by IS NULL
       AND ($2::uuid IS NULL OR o.id > $2::uuid)
     ORDER BY o.id LIMIT $3`,
    [campaignId, id, page.limit],
  );
}

import { evidenceDays, type OneTapAnswer } from '@chorus/domain/outcome/check-in';
import type { AccountId, CaseId, OutcomeId, PersonId, SubmissionId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { OutcomeRow } from './outcome.table.js';

export type ListedOutcome = OutcomeRow & { readonly reference: string };

/** The filing's own reference; without one, that of the last filing of the case, which its person knows. */
export const referenceOf = `coalesce(s.reference,
  (SELECT x.reference FROM submission x WHERE x.case_id = o.case_id ORDER BY x.id DESC LIMIT 1),
  'CASE-' || upper(right(o.case_id::text, 8)))`;

const listed = `SELECT o.*, ${referenceOf} AS reference FROM outcome o LEFT JOIN submission s ON s.id = o.submission_id`;

/** The outcomes of people who take part: of filings credited there, and of stages with no filing of ours. */
const within = (column: 'campaign_id' | 'organization_id', value: string, also = 'true'): string => `EXISTS (
  SELECT 1 FROM participation t WHERE t.case_id = o.case_id AND t.state <> 'left' AND t.${column} = ${value} AND ${also}
    AND (o.submission_id IS NULL OR EXISTS (SELECT 1 FROM submission_credit c
      WHERE c.submission_id = o.submission_id AND c.campaign_id = t.campaign_id)))`;

/**
 * Reports that wait for a reviewer, oldest first. What nobody reported has nothing to look at, and what nothing shows
 * yet is asked for first.
 */
export function outcomesToVerify(
  tx: ReadTx,
  organizationId: string,
  campaignId: string | null,
  page: Page,
): Promise<ListedOutcome[]> {
  const [reportedAt, id] = page.after ?? [null, null];
  return tx.rows(
    `${listed}
     WHERE o.state = 'reported' AND o.evidence_since IS NULL AND NOT (o.result = 'unknown' AND o.reported_by IS NULL)
       AND ${within('organization_id', '$1', '($5::text IS NULL OR t.campaign_id::text = $5)')}
       AND ($2::timestamptz IS NULL OR (o.reported_at, o.id) > ($2::timestamptz, $3::uuid))
     ORDER BY o.reported_at, o.id LIMIT $4`,
    [organizationId, reportedAt, id, page.limit, campaignId],
  );
}

export function outcomesOf(tx: ReadTx, campaignId: string, page: Page): Promise<ListedOutcome[]> {
  const [id] = page.after ?? [null];
  return tx.rows(
    `${listed} WHERE ${within('campaign_id', '$1')} AND ($2::uuid IS NULL OR o.id > $2::uuid) ORDER BY o.id LIMIT $3`,
    [campaignId, id, page.limit],
  );
}

export function outcomesBySubmissions(
  tx: ReadTx,
  submissionIds: readonly string[],
): Promise<ListedOutcome[]> {
  return tx.rows(`${listed} WHERE o.submission_id = ANY($1) ORDER BY o.id`, [submissionIds]);
}

export function outcomesByCases(tx: ReadTx, caseIds: readonly string[]): Promise<ListedOutcome[]> {
  return tx.rows(`${listed} WHERE o.case_id = ANY($1) ORDER BY o.id`, [caseIds]);
}

export const callReasons = ['no_answer', 'letter_missing'] as const;
export type CallReason = (typeof callReasons)[number];

/**
 * Somebody to call: asked four times without an answer, answered with something a tap cannot say, or told what came and
 * never sent the letter.
 */
export interface CallListEntry {
  readonly caseId: CaseId;
  readonly outcomeId: OutcomeId;
  readonly submissionId: SubmissionId | null;
  readonly personId: PersonId;
  readonly reference: string;
  readonly stage: string;
  readonly reason: CallReason;
  readonly dueOn: string | null;
  readonly timesAsked: number;
  readonly lastAnswer: OneTapAnswer | null;
  /** The helper who has this person, else who answers for the campaign's queue. */
  readonly ownerId: AccountId | null;
}

const lastLetterDay = (evidenceDays.at(-1) ?? 0) + 1;

const called = `o.id AS outcome_id, o.submission_id, o.case_id, o.person_id, ${referenceOf} AS reference, o.stage, o.due_on,
  CASE WHEN o.result = 'unknown' THEN 'no_answer' ELSE 'letter_missing' END AS reason,
  q.times_asked, q.last_answer, chorus_queue_owner(p.campaign_id, p.helper_id) AS owner_id`;

const callable = `outcome o
  LEFT JOIN submission s ON s.id = o.submission_id
  JOIN LATERAL (
    SELECT count(*) AS times_asked, (array_agg(answer ORDER BY answered_at DESC) FILTER (WHERE answer IS NOT NULL))[1] AS last_answer
    FROM check_in WHERE outcome_id = o.id) q ON true
  JOIN participation p ON p.case_id = o.case_id AND p.state <> 'left'`;

const toCall = `o.state = 'reported'
  AND (o.result = 'unknown' AND o.reported_by IS NULL
    OR o.evidence_since + ${lastLetterDay} <= chorus_today() AND o.evidence_asked >= ${evidenceDays.length})`;

export function callListOf(tx: ReadTx, campaignId: string, page: Page): Promise<CallListEntry[]> {
  const [id] = page.after ?? [null];
  return tx.rows(
    `SELECT ${called} FROM ${callable} AND p.campaign_id = $1
     WHERE ${within('campaign_id', '$1')} AND ${toCall} AND ($2::uuid IS NULL OR o.id > $2::uuid)
     ORDER BY o.id LIMIT $3`,
    [campaignId, id, page.limit],
  );
}

/** The same of every campaign, for the one whose they are: whom they help, and whoever has nobody in a queue they answer for. */
export function callsOf(tx: ReadTx, accountId: AccountId): Promise<CallListEntry[]> {
  return tx.rows(
    `SELECT * FROM (
       SELECT DISTINCT ON (o.id) ${called} FROM ${callable}
         AND p.organization_id = ANY ((SELECT chorus_organization_ids())::uuid[])
         AND chorus_queue_owner(p.campaign_id, p.helper_id) = $1
       WHERE ${within('campaign_id', 'p.campaign_id')} AND ${toCall}
       ORDER BY o.id, p.helper_id IS NOT DISTINCT FROM $1 DESC) mine
     ORDER BY due_on NULLS FIRST, outcome_id LIMIT 100`,
    [accountId],
  );
}

import type { PartyRole } from '@chorus/domain/case/parties';
import type { Funding } from '@chorus/domain/jurisdiction/plan-types';
import type { ParticipationState } from '@chorus/domain/participation/participation';
import type { FilingType } from '@chorus/domain/playbook/filing-type';
import type { CaseId, ParticipationId, PersonId } from '@chorus/domain/shared/ids';
import { statesThatFreeTheFiling, type SubmissionState } from '@chorus/domain/submission/submission-states';
import type { ReadTx } from '../../platform/database/db.js';
import type { WorkItemRow } from './assignment.table.js';

/** A case taking part, with what of it names the recipient. Payer ids are clear; printed names stay sealed. */
export interface TakingPart {
  readonly participationId: ParticipationId;
  readonly participationState: ParticipationState;
  readonly leadCase: boolean;
  readonly holdUntil: string | null;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly funding: Funding | null;
  readonly reviewScope: string | null;
  readonly parties: readonly { readonly role: PartyRole; readonly payerId: string | null }[];
}

/** In the order of the case's id: planning must not depend on the order rows happen to come in. */
export function takingPart(
  tx: ReadTx,
  campaignId: string,
  only: readonly string[] | null,
): Promise<TakingPart[]> {
  return tx.rows(
    `SELECT p.id AS participation_id, p.state AS participation_state, p.lead_case, p.hold_until, d.id AS case_id,
       d.person_id, d.funding, d.review_scope, coalesce(y.parties, '[]') AS parties
     FROM participation p
     JOIN denial_case d ON d.id = p.case_id
     LEFT JOIN LATERAL (
       SELECT jsonb_agg(jsonb_build_object('role', role, 'payerId', payer_id) ORDER BY role) AS parties
       FROM case_party WHERE case_id = d.id
     ) y ON true
     WHERE p.campaign_id = $1 AND p.state <> 'left' AND ($2::uuid[] IS NULL OR d.id = ANY($2))
     ORDER BY d.id`,
    [campaignId, only],
  );
}

export interface FilingOfCase {
  readonly caseId: CaseId;
  readonly workItemId: string | null;
  readonly state: SubmissionState;
  readonly stepKey: string;
  readonly filingType: FilingType;
  readonly stage: string;
}

export function filingsOfCases(tx: ReadTx, caseIds: readonly string[]): Promise<FilingOfCase[]> {
  return tx.rows(
    `SELECT case_id, work_item_id, state, step_key, filing_type, stage
     FROM submission WHERE case_id = ANY($1) ORDER BY case_id, id`,
    [caseIds],
  );
}

/** A filing in one of these no longer does the step it was made for. */
export const freed: readonly SubmissionState[] = statesThatFreeTheFiling;

export function workOfCampaign(
  tx: ReadTx,
  campaignId: string,
  caseIds: readonly string[],
): Promise<WorkItemRow[]> {
  return tx.rows(
    `SELECT * FROM work_item WHERE campaign_id = $1 AND state <> 'released' AND case_id = ANY($2)
     ORDER BY case_id, step_key, stage, id`,
    [campaignId, caseIds],
  );
}

export interface LineUse {
  readonly lineKey: string;
  readonly date: string;
  readonly count: number;
}

/** What others have planned on the same lines: their filings that wait, and their work nobody has begun. */
export function plannedByOthers(
  tx: ReadTx,
  campaignId: string,
  lineKeys: readonly string[],
): Promise<LineUse[]> {
  return tx.rows(
    `SELECT line_key, date, sum(count)::int AS count FROM (
       SELECT s.line_key, s.release_from AS date, count(*) AS count FROM submission s
       LEFT JOIN work_item w ON w.id = s.work_item_id
       WHERE s.line_key = ANY($2) AND s.state IN ('signed', 'queued', 'released') AND s.release_from IS NOT NULL
         AND w.campaign_id IS DISTINCT FROM $1
       GROUP BY 1, 2
       UNION ALL
       SELECT w.line_key, w.release_from, count(*) FROM work_item w
       WHERE w.line_key = ANY($2) AND w.campaign_id <> $1 AND w.state IN ('open', 'offered', 'held')
         AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.work_item_id = w.id)
       GROUP BY 1, 2
     ) used GROUP BY line_key, date ORDER BY line_key, date`,
    [campaignId, lineKeys],
  );
}

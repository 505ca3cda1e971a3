import type { AttemptState } from '@chorus/domain/delivery/attempt';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { AccountId, AttemptId, CampaignId, PersonId, SubmissionId } from '@chorus/domain/shared/ids';
import { statesThatNeedAPerson, type SubmissionState } from '@chorus/domain/submission/submission-states';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { AttemptRow, FilingReturnRow, ProofRow } from './delivery.table.js';

export function attemptsOf(tx: ReadTx, submissionIds: readonly string[]): Promise<AttemptRow[]> {
  return tx.rows(
    'SELECT * FROM attempt WHERE submission_id = ANY($1) ORDER BY submission_id, release, sequence',
    [submissionIds],
  );
}

export function proofsOf(tx: ReadTx, submissionIds: readonly string[]): Promise<ProofRow[]> {
  return tx.rows('SELECT * FROM proof WHERE submission_id = ANY($1) ORDER BY submission_id, given_at, id', [
    submissionIds,
  ]);
}

/** Oldest first. */
export function returnsOf(tx: ReadTx, submissionIds: readonly string[]): Promise<FilingReturnRow[]> {
  return tx.rows(
    'SELECT * FROM filing_return WHERE submission_id = ANY($1) ORDER BY submission_id, told_at, id',
    [submissionIds],
  );
}

/** A filing that waits for a person, as the staff who settle it see it: no word of what it says. */
export interface WaitingFiling {
  readonly submissionId: SubmissionId;
  readonly personId: PersonId;
  readonly campaignId: CampaignId;
  readonly reference: string;
  readonly state: SubmissionState;
  readonly channel: Channel;
  readonly sendBy: string | null;
  readonly actBy: string | null;
  readonly since: Date;
  readonly responseCode: string | null;
  readonly attemptId: AttemptId | null;
  readonly attemptState: AttemptState | null;
  /** The helper who has this person, else who answers for the campaign's queue. */
  readonly ownerId: AccountId | null;
}

/** Soonest date first, those without one before all: they count as due now. */
export function waitingFilings(tx: ReadTx, campaignId: string, page: Page): Promise<WaitingFiling[]> {
  const [actBy, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT s.id AS submission_id, s.person_id, c.campaign_id, s.reference, s.state, s.channel, s.send_by, s.act_by,
       s.changed_at AS since, a.response_code, a.id AS attempt_id, a.state AS attempt_state,
       chorus_queue_owner(c.campaign_id, p.helper_id) AS owner_id
     FROM submission_credit c
     JOIN submission s ON s.id = c.submission_id
     LEFT JOIN participation p ON p.campaign_id = c.campaign_id AND p.case_id = s.case_id AND p.state <> 'left'
     LEFT JOIN LATERAL (SELECT id, response_code, state FROM attempt WHERE submission_id = s.id
       ORDER BY release DESC, sequence DESC LIMIT 1) a ON true
     WHERE c.campaign_id = $1 AND s.state = ANY($2)
       AND ($4::uuid IS NULL OR (coalesce(s.act_by, '-infinity'), s.id) > (coalesce($3::date, '-infinity'), $4::uuid))
     ORDER BY coalesce(s.act_by, '-infinity'), s.id LIMIT $5`,
    [campaignId, statesThatNeedAPerson, actBy, id, page.limit],
  );
}

import type { notShown } from '@chorus/domain/case/case-sight';
import type { AmountBand } from '@chorus/domain/case/amount-band';
import { smallestShown } from '@chorus/domain/precedent/small-cells';
import type { CampaignId, CaseId, OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import { statesThatFreeTheFiling, type SubmissionState } from '@chorus/domain/submission/submission-states';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import { agreesInSql } from '../consent/consent.public.js';
import { notLeaving } from '../identity/identity.public.js';
import type { SubmissionMoveRow, SubmissionRow, SubmissionSignatureRow } from './submission.table.js';

export function findSubmission(tx: ReadTx, id: string): Promise<SubmissionRow | null> {
  return tx.maybe('SELECT * FROM submission WHERE id = $1', [id]);
}

export function submissionsOfCase(tx: ReadTx, caseId: string): Promise<SubmissionRow[]> {
  return tx.rows('SELECT * FROM submission WHERE case_id = $1 ORDER BY created_at, id', [caseId]);
}

/** Log of calls of a case, sealed, oldest first. */
export function sealedCallsOf(tx: ReadTx, caseId: string): Promise<SealedCall[]> {
  return tx.rows('SELECT id, at, sealed_entry FROM case_call WHERE case_id = $1 ORDER BY at, id', [caseId]);
}

export interface SealedCall {
  readonly id: string;
  readonly at: Date;
  readonly sealedEntry: Buffer;
}

export async function zoneAndLanguage(
  tx: ReadTx,
  personId: string,
): Promise<{ readonly zone: string; readonly language: SubmissionRow['language'] }> {
  return tx.one('SELECT zone, language FROM person WHERE id = $1', [personId]);
}

/** Whether another filing stands where this one would: same case, kind, level and recipient [15]. */
export async function placeIsTaken(tx: ReadTx, row: SubmissionRow): Promise<boolean> {
  const taken = await tx.maybe(
    `SELECT 1 AS one FROM submission WHERE case_id = $1 AND filing_type = $2 AND stage = $3 AND recipient_key = $4
       AND id <> $5 AND NOT (state = ANY($6)) LIMIT 1`,
    [row.caseId, row.filingType, row.stage, row.recipientKey, row.id, statesThatFreeTheFiling],
  );
  return taken !== null;
}

export function movesOf(tx: ReadTx, submissionIds: readonly string[]): Promise<SubmissionMoveRow[]> {
  return tx.rows('SELECT * FROM submission_move WHERE submission_id = ANY($1) ORDER BY at, id', [
    submissionIds,
  ]);
}

/** How the filing came into its state; null for none at all. */
export function lastMoveOf(tx: ReadTx, submissionId: string): Promise<SubmissionMoveRow | null> {
  return tx.maybe(
    'SELECT * FROM submission_move WHERE submission_id = $1 ORDER BY at DESC, id DESC LIMIT 1',
    [submissionId],
  );
}

export function signatureOf(tx: ReadTx, submissionId: string): Promise<SubmissionSignatureRow | null> {
  return tx.maybe(
    'SELECT * FROM submission_signature WHERE submission_id = $1 ORDER BY signed_at DESC LIMIT 1',
    [submissionId],
  );
}

/** What an organization sees of a filing credited to its campaign: states, days and the way, no words and no name. */
export type CampaignSubmission = Pick<
  SubmissionRow,
  | 'id'
  | 'caseId'
  | 'state'
  | 'stage'
  | 'channel'
  | 'urgent'
  | 'actBy'
  | 'lastArguable'
  | 'sendBy'
  | 'releaseFrom'
  | 'signedAt'
  | 'satisfiedOn'
  | 'createdAt'
  | 'language'
> & { readonly filingType: SubmissionRow['filingType'] | typeof notShown };

/** By the safe day to send, those without a date last; the id breaks ties. */
export function submissionsOfCampaign(
  tx: ReadTx,
  campaignId: string,
  /** False: only those of the people the account acts for. */
  everybody: boolean,
  state: SubmissionState | null,
  page: Page,
): Promise<CampaignSubmission[]> {
  const [sendBy, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT s.id, s.case_id, s.state, s.filing_type, s.stage, s.channel, s.urgent, s.act_by, s.last_arguable, s.send_by,
       s.release_from, s.signed_at, s.satisfied_on, s.created_at, s.language
     FROM submission_credit c JOIN submission s ON s.id = c.submission_id
     WHERE c.campaign_id = $1 AND ($2::text IS NULL OR s.state = $2)
       AND ($6 OR s.person_id = ANY ((SELECT chorus_person_ids())::uuid[]))
       AND ($4::uuid IS NULL
         OR (coalesce(s.send_by, 'infinity'::date), s.id) > (coalesce($3::date, 'infinity'::date), $4))
     ORDER BY coalesce(s.send_by, 'infinity'::date), s.id LIMIT $5`,
    [campaignId, state, sendBy, id, page.limit, everybody],
  );
}

export interface CreditableCampaign {
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly sample: boolean;
}

/** Campaigns the case takes part in now, paused ones too: a filing is made once and credited to all of them [2]. */
export function campaignsOfCase(tx: ReadTx, caseId: string): Promise<CreditableCampaign[]> {
  return tx.rows(
    `SELECT p.campaign_id, p.organization_id, c.sample FROM participation p JOIN campaign c ON c.id = p.campaign_id
     WHERE p.case_id = $1 AND p.state IN ('joined', 'active', 'helped', 'paused') ORDER BY p.campaign_id`,
    [caseId],
  );
}

export async function isSampleHome(tx: ReadTx): Promise<boolean> {
  const { sample } = await tx.one<{ sample: boolean }>('SELECT sample FROM home WHERE id = 1');
  return sample;
}

export async function amountBandOf(tx: ReadTx, caseId: string): Promise<AmountBand> {
  const found = await tx.maybe<{ amountBand: AmountBand }>(
    'SELECT f.amount_band FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.id = $1',
    [caseId],
  );
  return found?.amountBand ?? 'unknown';
}

/** Whether a shown cell's worth of others, who agreed to be counted, were denied in the same way. One bit, no number. */
export async function deniedAlike(tx: ReadTx, caseId: string): Promise<boolean> {
  const { alike } = await tx.one<{ alike: boolean }>('SELECT chorus_denied_alike($1, $2) AS alike', [
    caseId,
    smallestShown,
  ]);
  return alike;
}

export interface DraftedWork {
  readonly id: string;
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly campaignId: CampaignId;
  readonly state: string;
  readonly stepKey: string;
  readonly stage: string;
  readonly channel: SubmissionRow['channel'];
  readonly releaseFrom: string;
  readonly playbookKey: string;
}

export function workItemToDraft(tx: ReadTx, id: string): Promise<DraftedWork | null> {
  return tx.maybe(
    `SELECT w.id, w.case_id, w.person_id, w.campaign_id, w.state, w.step_key, w.stage, w.channel, w.release_from,
       c.kind AS playbook_key
     FROM work_item w JOIN campaign c ON c.id = w.campaign_id WHERE w.id = $1`,
    [id],
  );
}

/** Sketches of what others wrote in the same campaigns, newest first. Read with the system's sight; no words in them. */
export function sketchesBeside(tx: ReadTx, row: SubmissionRow, most: number): Promise<{ digest: Buffer }[]> {
  return tx.rows(
    `SELECT DISTINCT ON (s.id) s.similarity_digest AS digest FROM submission_credit c
     JOIN submission_credit o ON o.campaign_id = c.campaign_id AND o.person_id <> c.person_id
     JOIN submission s ON s.id = o.submission_id
     JOIN denial_case d ON d.id = s.case_id AND NOT d.confidential
     WHERE c.submission_id = $1 AND s.similarity_digest IS NOT NULL AND s.filing_type = $2
       AND ${notLeaving('s.person_id')}
     ORDER BY s.id DESC LIMIT $3`,
    [row.id, row.filingType, most],
  );
}

/** Of people who agree to be counted, newest first: how alike letters are is a figure too. */
export function sketchesOfCampaign(
  tx: ReadTx,
  campaignId: string,
  most: number,
): Promise<{ digest: Buffer }[]> {
  return tx.rows(
    `SELECT s.similarity_digest AS digest FROM submission_credit c JOIN submission s ON s.id = c.submission_id
     JOIN denial_case d ON d.id = s.case_id AND NOT d.confidential
     WHERE c.campaign_id = $1 AND s.similarity_digest IS NOT NULL AND ${notLeaving('s.person_id')}
       AND ${agreesInSql('pool', 's.person_id', 'c.organization_id')}
       AND s.state NOT IN ('withdrawn', 'recalled', 'superseded')
     ORDER BY s.id DESC LIMIT $2`,
    [campaignId, most],
  );
}

/** The day on which the person filed at the stage without us, as they told; null: they did not, or it was answered. */
export async function filedAlone(tx: ReadTx, caseId: string, stage: string): Promise<string | null> {
  const { day } = await tx.one<{ day: string | null }>(
    `SELECT max(filed_on) AS day FROM case_act WHERE case_id = $1 AND stage = $2
       AND submission_id IS NULL AND undone_at IS NULL AND answered_by IS NULL`,
    [caseId, stage],
  );
  return day;
}

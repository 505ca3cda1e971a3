import type { CaseState } from '@chorus/domain/case/case';
import type { CaseFacet } from '@chorus/domain/case/facet';
import type { ParticipationState } from '@chorus/domain/participation/participation';
import type { AccountId, PersonId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import type { CaseClockRow } from '../case/case.public.js';
import type { ParticipationRow } from './participation.table.js';

export interface JoiningCase {
  readonly personId: PersonId;
  readonly state: CaseState;
  readonly facet: CaseFacet;
}

export async function joiningCase(tx: ReadTx, caseId: string): Promise<JoiningCase | null> {
  const row = await tx.maybe<CaseFacet & { personId: PersonId; caseState: CaseState }>(
    `SELECT f.*, d.person_id, d.state AS case_state FROM denial_case d JOIN case_facet f ON f.id = d.facet_id
     WHERE d.id = $1`,
    [caseId],
  );
  if (row === null) return null;
  const { personId, caseState, ...facet } = row;
  return { personId, state: caseState, facet };
}

export async function earlierStates(
  tx: ReadTx,
  campaignId: string,
  caseId: string,
): Promise<readonly ParticipationState[]> {
  const rows = await tx.rows<{ state: ParticipationState }>(
    'SELECT state FROM participation WHERE campaign_id = $1 AND case_id = $2',
    [campaignId, caseId],
  );
  return rows.map(({ state }) => state);
}

/** @param everybody false: only those of the people the account acts for */
export function participationsOf(
  tx: ReadTx,
  campaignId: string,
  everybody: boolean,
  page: Page,
): Promise<ParticipationRow[]> {
  const [joinedAt, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT * FROM participation
     WHERE campaign_id = $1 AND state <> 'left'
       AND ($5 OR person_id = ANY ((SELECT chorus_person_ids())::uuid[]))
       AND ($2::timestamptz IS NULL OR (joined_at, id) > ($2::timestamptz, $3::uuid))
     ORDER BY joined_at, id LIMIT $4`,
    [campaignId, joinedAt, id, page.limit, everybody],
  );
}

/** Those of the people the account acts for; an organization's own sight of others is not "mine". */
export function myParticipations(tx: ReadTx): Promise<ParticipationRow[]> {
  return tx.rows(
    `SELECT * FROM participation WHERE person_id = ANY ((SELECT chorus_person_ids())::uuid[]) ORDER BY joined_at, id`,
  );
}

/** What is urgent first, then whoever has no date, because theirs has to be asked for; then by the day. */
const byDate = `ORDER BY f.urgency IS NOT DISTINCT FROM 'urgent' DESC, f.act_by NULLS FIRST, p.joined_at, p.id`;
const dated =
  'FROM participation p LEFT JOIN denial_case d ON d.id = p.case_id LEFT JOIN case_facet f ON f.id = d.facet_id';

/** Whom an account helps; a person who left is nobody's any more. */
export const caseloadRows = (tx: ReadTx, accountId: AccountId): Promise<ParticipationRow[]> =>
  tx.rows(`SELECT p.* ${dated} WHERE p.helper_id = $1 AND p.state NOT IN ('left', 'finished') ${byDate}`, [
    accountId,
  ]);

/** How many of them count for the cap, of every organization. */
export async function placesTaken(tx: ReadTx, accountId: AccountId): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `SELECT count(*)::int AS count FROM participation WHERE helper_id = $1 AND state = 'helped'`,
    [accountId],
  );
  return count;
}

/** One of them, with all that a helper is told. */
export const helpedRow = (tx: ReadTx, id: string, accountId: AccountId): Promise<ParticipationRow | null> =>
  tx.maybe(
    `SELECT * FROM participation WHERE id = $1 AND helper_id = $2 AND state NOT IN ('left', 'finished')`,
    [id, accountId],
  );

/** Who asked for help and has nobody, where the account works as a navigator. */
export const waitingRows = (tx: ReadTx, accountId: AccountId): Promise<ParticipationRow[]> =>
  tx.rows(
    `SELECT p.* ${dated} WHERE p.state = 'helped' AND p.helper_id IS NULL AND p.organization_id IN (
       SELECT m.organization_id FROM membership m WHERE m.account_id = $1 AND m.role = 'navigator'
         AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now())) ${byDate} LIMIT 100`,
    [accountId],
  );

/** A date to file by, with what says whether its rule was checked. */
export type RunningDate = Pick<CaseClockRow, 'stage' | 'actBy' | 'lastArguable' | 'verified' | 'detail'>;

export interface Takings {
  readonly fileIds: readonly string[];
  readonly submissionIds: readonly string[];
  readonly signedUnsent: readonly string[];
  readonly dates: readonly RunningDate[];
}

/** Everything of the case that goes with a person who leaves, and nothing of their other cases. */
export async function takingsOf(tx: ReadTx, caseId: string): Promise<Takings> {
  const files = await tx.rows<{ id: string }>(
    `SELECT id FROM stored_file WHERE state NOT IN ('refused', 'erased') AND id IN (
       SELECT file_id FROM case_evidence WHERE case_id = $1
       UNION SELECT document_file_id FROM submission WHERE case_id = $1
       UNION SELECT packet_file_id FROM submission WHERE case_id = $1
       UNION SELECT o.file_id FROM proof o JOIN submission s ON s.id = o.submission_id WHERE s.case_id = $1
       UNION SELECT evidence_file_id FROM outcome WHERE case_id = $1)
     ORDER BY added_at, id`,
    [caseId],
  );
  const dates = await tx.rows<RunningDate>(
    `SELECT stage, act_by, last_arguable, verified, detail FROM case_clock
     WHERE case_id = $1 AND state = 'running' AND side = 'file' ORDER BY act_by NULLS LAST, stage`,
    [caseId],
  );
  const filings = await tx.rows<{ id: string; state: string }>(
    'SELECT id, state FROM submission WHERE case_id = $1 ORDER BY created_at, id',
    [caseId],
  );
  return {
    fileIds: files.map(({ id }) => id),
    submissionIds: filings.map(({ id }) => id),
    signedUnsent: filings
      .filter(({ state }) => ['signed', 'queued', 'released'].includes(state))
      .map(({ id }) => id),
    dates,
  };
}

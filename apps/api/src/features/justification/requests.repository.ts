import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import type { Declined } from '@chorus/domain/justification/declining';
import type { AccountId, CaseId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type {
  ClinicalStatementRow,
  JustificationBlankRow,
  JustificationLetterRow,
  JustificationRequestRow,
} from './justification.table.js';

export const findRequest = (tx: ReadTx, id: string): Promise<JustificationRequestRow | null> =>
  tx.maybe('SELECT * FROM justification_request WHERE id = $1', [id]);

export const requestsOfCase = (tx: ReadTx, caseId: CaseId): Promise<readonly JustificationRequestRow[]> =>
  tx.rows('SELECT * FROM justification_request WHERE case_id = $1 ORDER BY created_at DESC, id DESC', [
    caseId,
  ]);

/**
 * The asking account's own as a clinician, and what it prepares as the staff of a practice. A clinician who is a member of a
 * practice is listed none of their colleagues' (G4). Needed first comes first, without a day last.
 */
export const requestsToWorkOn = (
  tx: ReadTx,
  accountId: AccountId,
  clinicianId: string | null,
): Promise<readonly JustificationRequestRow[]> =>
  tx.rows(
    `SELECT * FROM justification_request
     WHERE state NOT IN ('moved_on', 'withdrawn', 'declined') AND (clinician_id = $1 OR practice_organization_id IN (
       SELECT m.organization_id FROM membership m WHERE m.account_id = $2 AND m.role = 'practice_staff'
         AND m.state = 'active' AND (m.expires_at IS NULL OR m.expires_at > now())))
     ORDER BY needed_by NULLS LAST, created_at, id`,
    [clinicianId, accountId],
  );

export const statementRows = (tx: ReadTx, id: RequestId): Promise<readonly ClinicalStatementRow[]> =>
  tx.rows('SELECT * FROM clinical_statement WHERE request_id = $1 ORDER BY position', [id]);

export const blankRows = (tx: ReadTx, id: RequestId): Promise<readonly JustificationBlankRow[]> =>
  tx.rows('SELECT * FROM justification_blank WHERE request_id = $1', [id]);

/** The newest version; the signed one where there is one. */
export const newestLetter = (tx: ReadTx, id: RequestId): Promise<JustificationLetterRow | null> =>
  tx.maybe(
    `SELECT * FROM justification_letter WHERE request_id = $1
     ORDER BY (signed_at IS NOT NULL) DESC, version DESC LIMIT 1`,
    [id],
  );

/** Letters this clinician signed for other cases; of the same case they tell the same person's facts again. */
export const lettersBeside = (
  tx: ReadTx,
  clinicianId: string,
  caseId: CaseId,
): Promise<readonly JustificationLetterRow[]> =>
  tx.rows(
    `SELECT * FROM justification_letter WHERE clinician_id = $1 AND case_id <> $2 AND signed_at IS NOT NULL
     ORDER BY signed_at DESC LIMIT 500`,
    [clinicianId, caseId],
  );

/** What was declined for a case before, the newest last. */
export const declinedOf = (tx: ReadTx, caseId: CaseId): Promise<readonly Declined[]> =>
  tx.rows(
    `SELECT relation, declined_reason AS reason FROM justification_request
     WHERE case_id = $1 AND declined_reason IS NOT NULL ORDER BY changed_at`,
    [caseId],
  );

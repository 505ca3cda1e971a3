import { loadStates } from '@chorus/domain/justification/request-states';
import type { ClinicianId } from '@chorus/domain/justification/clinician';
import type { AccountId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { ClinicianConflictRow, ClinicianLicenceRow, ClinicianRow } from './justification.table.js';

export const clinicianOfAccount = (tx: ReadTx, accountId: AccountId): Promise<ClinicianRow | null> =>
  tx.maybe<ClinicianRow>('SELECT * FROM clinician WHERE account_id = $1', [accountId]);

export const licencesOf = (
  tx: ReadTx,
  ids: readonly ClinicianId[],
): Promise<readonly ClinicianLicenceRow[]> =>
  tx.rows('SELECT * FROM clinician_licence WHERE clinician_id = ANY ($1) ORDER BY state', [ids]);

export const conflictsOf = (
  tx: ReadTx,
  ids: readonly ClinicianId[],
): Promise<readonly ClinicianConflictRow[]> =>
  tx.rows('SELECT * FROM clinician_conflict WHERE clinician_id = ANY ($1) ORDER BY id', [ids]);

/** Letters taken up and not finished, by clinician; who has none has no row. */
export async function loadsOf(
  tx: ReadTx,
  ids: readonly ClinicianId[],
): Promise<ReadonlyMap<ClinicianId, number>> {
  const rows = await tx.rows<{ clinicianId: ClinicianId; load: number }>(
    `SELECT clinician_id, count(*)::int AS load FROM justification_request
     WHERE clinician_id = ANY ($1) AND state = ANY ($2) GROUP BY clinician_id`,
    [ids, loadStates],
  );
  return new Map(rows.map(({ clinicianId, load }) => [clinicianId, load]));
}

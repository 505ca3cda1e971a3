import { countsFor, judgingZone } from '@chorus/domain/delivery/recipient-zone';
import type { ReadTx } from '../../platform/database/db.js';
import type { SubmissionRow } from '../submission/submission.public.js';

type Filing = Pick<SubmissionRow, 'caseId' | 'recipientState'>;

/** The day for which an act with a filing counts, in the zone it is judged by. With the system's sight. */
export async function judgedDay(tx: ReadTx, filing: Filing, instant: Date): Promise<string> {
  const near = filing.recipientState === null ? await statesOfCase(tx, filing) : [];
  return countsFor(instant.toISOString(), judgingZone(filing.recipientState, near));
}

/** Where the plan and the person are: an office of unknown place may be there too. */
async function statesOfCase(tx: ReadTx, { caseId }: Filing): Promise<readonly (string | null)[]> {
  const row = await tx.maybe<{ contractState: string | null; residenceState: string | null }>(
    `SELECT f.contract_state, f.residence_state FROM denial_case d JOIN case_facet f ON f.id = d.facet_id
     WHERE d.id = $1`,
    [caseId],
  );
  return row === null ? [] : [row.contractState, row.residenceState];
}

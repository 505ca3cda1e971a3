import { notShown } from '@chorus/domain/case/case-sight';
import type { Bilingual } from '@chorus/domain/identity/account';
import type { ReadTx } from '../../platform/database/db.js';
import type { CaseAccess } from '../case/case.public.js';
import type { PlannedItemRow, UnassignedCaseRow, WorkItemRow } from './assignment.table.js';

/** Steps as the viewer is shown them: of a case kept confidential, the days and the way, not what or to whom. */
export function shownWork<Row extends WorkItemRow | PlannedItemRow>(
  tx: ReadTx,
  cases: CaseAccess,
  rows: readonly Row[],
): Promise<Row[]> {
  return shown(tx, cases, rows, (row) => ({
    ...row,
    stepKey: notShown,
    filingType: null,
    stage: notShown,
    actor: notShown,
    act: notShown,
    resourceId: null,
    recipientName: notShown,
    lastArguable: null,
    urgent: false,
    gate: false,
    timing: 'no_wave' as const,
    reasons: [],
  }));
}

/** Said instead of what moving a step comes to, to somebody who may not know what step it is. */
export const veiledConsequence: Bilingual = {
  en: 'It leaves within its days. Its person keeps the rest of this case to themselves.',
  es: 'Sale dentro de sus días. La persona guarda para sí el resto de este caso.',
};

/** What keeps cases from being planned, as the viewer is shown it. */
export function shownUnassigned(
  tx: ReadTx,
  cases: CaseAccess,
  rows: readonly UnassignedCaseRow[],
): Promise<UnassignedCaseRow[]> {
  return shown(tx, cases, rows, (row) => ({
    ...row,
    stepKey: null,
    constraintKey: 'no_further_step' as const,
    reason: {
      en: 'Its person keeps this case to themselves.',
      es: 'La persona guarda este caso para sí.',
    },
    whatWouldUnblock: {
      en: 'They see in their own list what is open.',
      es: 'Ve en su propia lista lo que está abierto.',
    },
  }));
}

async function shown<Row extends { readonly caseId: string }>(
  tx: ReadTx,
  cases: CaseAccess,
  rows: readonly Row[],
  veil: (row: Row) => Row,
): Promise<Row[]> {
  const veiled = await cases.onlyDates(
    tx,
    rows.map(({ caseId }) => caseId),
  );
  return rows.map((row) => (veiled.has(row.caseId) ? veil(row) : row));
}

import { eraseFrom } from '@chorus/domain/data-rights/erasure';
import { finishedCaseWarnings } from '@chorus/domain/data-rights/retention';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import type { Outbox } from '../../platform/outbox/outbox.js';
import { erasureTable, type ErasureRow } from './erasure.table.js';

/** What stands as the failure of one that should have begun while nobody was looking. */
export const overdue = 'Overdue';

const [, lastWarning] = finishedCaseWarnings;

const waiting = `
  SELECT * FROM erasure WHERE state = 'asked' AND failure = $1 ORDER BY asked_at, id FOR UPDATE`;

const toldAnew = `UPDATE case_keeping SET told = 1, goes_on = chorus_today() + $2::int WHERE id = $1`;

/**
 * Erasures that waited past their time: their people get three days anew to call them off, and are told; those of a finished
 * case are told anew that it goes. Somebody may have called one off after the copy that this database came from.
 * @param how without `carryOut` it is only shown which they are
 */
export async function renewErasures(
  tx: Tx,
  outbox: Outbox,
  how: { readonly carryOut: boolean; readonly now: Date },
): Promise<readonly Pick<ErasureRow, 'id' | 'kind' | 'askedAt' | 'eraseFrom'>[]> {
  const rows = await tx.rows<ErasureRow>(waiting, [overdue]);
  for (const { id, kind, caseId } of how.carryOut ? rows : []) {
    if (kind === 'case') {
      await tx.update(erasureTable, { id }, { state: 'called_off', failure: null });
      await tx.execute(toldAnew, [caseId, lastWarning]);
    } else {
      const from = new Date(eraseFrom(how.now.toISOString()));
      await tx.update(erasureTable, { id }, { eraseFrom: from, nextAt: from, failure: null });
      await outbox.publish(tx, 'erasure.asked', { erasureId: id });
    }
    await audit(tx, { operation: 'erasure.renewed', subjects: [{ kind: 'erasure', id }] });
  }
  return rows.map(({ id, kind, askedAt, eraseFrom: due }) => ({ id, kind, askedAt, eraseFrom: due }));
}

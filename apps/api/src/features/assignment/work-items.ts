import { freed } from './assignment-facts.repository.js';
import type { Tx } from '../../platform/database/db.js';
import { findWorkItem } from './assignment.repository.js';
import { workItemTable, type WorkItemRow } from './assignment.table.js';
import type { WorkItemId } from '@chorus/domain/shared/ids';

/**
 * A filing for the step exists from now on. The row is locked first, so that a plan being committed at the same time
 * sees the filing or waits for it. Null: there is no such item, or it is over.
 */
export async function beginWorkItem(tx: Tx, id: string): Promise<WorkItemRow | null> {
  const item = await tx.lock(workItemTable, id);
  if (item === null || item.state === 'done' || item.state === 'released') return null;
  const heldBy = tx.actor.kind === 'account' ? tx.actor.accountId : null;
  const patch = { state: 'held' as const, heldBy, leaseUntil: null, changedAt: new Date() };
  await tx.update(workItemTable, { id: item.id }, patch);
  return { ...item, ...patch };
}

/** The filing of the step has gone out, or the call was made. */
export async function finishWorkItem(tx: Tx, id: WorkItemId): Promise<void> {
  await tx.update(
    workItemTable,
    { id, state: 'held' },
    { state: 'done', heldBy: null, leaseUntil: null, changedAt: new Date() },
  );
}

/** The filing was recalled, withdrawn or has failed: the step is open to the person again. */
export async function reopenWorkItem(tx: Tx, id: WorkItemId): Promise<void> {
  const item = await findWorkItem(tx, id);
  if (item === null || item.state !== 'held') return;
  const live = await tx.maybe<{ one: number }>(
    'SELECT 1 AS one FROM submission WHERE work_item_id = $1 AND NOT (state = ANY($2)) LIMIT 1',
    [id, freed],
  );
  if (live !== null) return;
  await tx.update(
    workItemTable,
    { id },
    { state: 'open', heldBy: null, leaseUntil: null, changedAt: new Date() },
  );
}

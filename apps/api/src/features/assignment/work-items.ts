import type { AccountId, WorkItemId } from '@chorus/domain/shared/ids';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/database/db.js';
import { freed } from './assignment-facts.repository.js';
import { findWorkItem, markStale, releaseWork } from './assignment.repository.js';
import { workItemTable, type WorkItemRow } from './assignment.table.js';

/*
 * What befalls a step, whatever is done in it: filed, called, signed, spoken. Whoever calls has decided that it may be;
 * clinicians and speakers see no row of it, so it runs with the system's sight.
 */

/**
 * Somebody does the step from now on: a filing for it exists, a clinician has the letter before them, a speaker the slot.
 * The row is locked first, so that a plan being committed at the same time sees it or waits for it. Null: there is no such
 * item, or it is over.
 * @param holder whose it is; the actor's account when left out, nobody's in particular where no account does it
 */
export function beginWorkItem(tx: Tx, id: string, holder?: AccountId | null): Promise<WorkItemRow | null> {
  return tx.elevated(async () => {
    const item = await tx.lock(workItemTable, id);
    if (item === null || item.state === 'done' || item.state === 'released') return null;
    const own = tx.actor.kind === 'account' ? tx.actor.accountId : null;
    const heldBy = holder === undefined ? own : holder;
    const patch = { state: 'held' as const, heldBy, leaseUntil: null, changedAt: new Date() };
    await tx.update(workItemTable, { id: item.id }, patch);
    return { ...item, ...patch };
  });
}

/** The filing has gone out, the call was made, the letter is signed, the word was spoken. What it opens waits for a new plan. */
export function finishWorkItem(tx: Tx, id: WorkItemId): Promise<void> {
  return tx.elevated(async () => {
    const finished = await tx.update(
      workItemTable,
      { id, state: 'held' },
      { state: 'done', heldBy: null, leaseUntil: null, changedAt: new Date() },
    );
    const item = finished === 0 ? null : await findWorkItem(tx, id);
    if (item !== null && item.act !== 'file') await markStale(tx, 'work_item.done', { caseId: item.caseId });
  });
}

/** The filing was recalled, withdrawn or has failed, the hold was given back: the step is open again to whoever it is for. */
export function reopenWorkItem(tx: Tx, id: WorkItemId): Promise<void> {
  return tx.elevated(async () => {
    const item = await findWorkItem(tx, id);
    if (item === null || item.state !== 'held' || (await isBeingFiled(tx, id))) return;
    await tx.update(
      workItemTable,
      { id },
      { state: 'open', heldBy: null, leaseUntil: null, changedAt: new Date() },
    );
  });
}

/**
 * Whoever it was given to has said no, or can no longer: nobody has it any more, and the next plan looks for another.
 * Begun filings stay with their person. False: it was over already, or is a filing under way.
 */
export function releaseWorkItem(tx: Tx, id: WorkItemId): Promise<boolean> {
  return tx.elevated(async () => {
    const item = await tx.lock(workItemTable, id);
    if (item === null || (await isBeingFiled(tx, id))) return false;
    const released = await releaseWork(tx, [id]);
    if (released.length === 0) return false;
    await markStale(tx, 'work_item.released', { campaignId: item.campaignId });
    await audit(tx, { operation: 'work_item.released', subjects: [{ kind: 'work_item', id }] });
    return true;
  });
}

const isBeingFiled = async (tx: Tx, id: WorkItemId): Promise<boolean> =>
  (await tx.maybe<{ one: number }>(
    'SELECT 1 AS one FROM submission WHERE work_item_id = $1 AND NOT (state = ANY($2)) LIMIT 1',
    [id, freed],
  )) !== null;

import type { Tx } from '../database/db.js';
import { newId } from '../ids/ids.js';
import { auditEntryTable, type AuditSubject } from './audit.table.js';

/**
 * Writes down, in the transaction that does it, that the actor did `operation` to `subjects`: one row an operation.
 * If the transaction rolls back so does the entry, because then nothing happened.
 */
export async function audit(
  tx: Tx,
  entry: {
    readonly operation: string;
    readonly subjects: readonly AuditSubject[];
  },
): Promise<void> {
  const { actor } = tx;
  await tx.insert(auditEntryTable, {
    id: newId<'audit_entry'>(),
    at: new Date(),
    actorKind: actor.kind,
    accountId: actor.kind === 'account' ? actor.accountId : null,
    systemName: actor.kind === 'system' ? actor.name : null,
    operation: entry.operation,
    subjects: entry.subjects,
    requestId: actor.kind === 'account' ? (actor.requestId ?? null) : null,
  });
}

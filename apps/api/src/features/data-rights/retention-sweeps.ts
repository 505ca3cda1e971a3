import { draftDays, invitationDays, planDays, uploadDays } from '@chorus/domain/data-rights/retention';
import type { Id } from '@chorus/domain/shared/ids';
import type { Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import type { Schedule } from '../../platform/outbox/schedules.js';
import { retentionRunTable } from './erasure.table.js';

const batch = 200;

/** Writes down that a rule removed something: how much and when. */
export async function noteRemoved(tx: Tx, rule: string, removed: number): Promise<void> {
  if (removed === 0) return;
  const id = newId<'retention_run'>() as Id<'retention_run'>;
  await tx.insert(retentionRunTable, { id, rule, at: new Date(), removed });
}

interface Sweep {
  readonly name: string;
  readonly rule: string;
  /** Statements in order; the last one's count is what was removed. Each takes a batch and leaves the rest. */
  readonly statements: readonly string[];
}

/** Never put in force, and nothing that was asked of anybody came of it. */
const oldPlans = `
  SELECT p.id FROM assignment_plan p WHERE p.committed_at IS NULL AND p.made_at < now() - interval '${planDays} days'
    AND NOT EXISTS (SELECT 1 FROM work_item w WHERE w.plan_id = p.id) ORDER BY p.made_at, p.id LIMIT ${batch}`;

/** Whatever names a document keeps it; its bytes go with the next sweep of what no row speaks for. */
const strayUploads = `
  SELECT f.id FROM stored_file f WHERE f.state = 'checked' AND f.added_at < now() - interval '${uploadDays} days'
    AND NOT EXISTS (SELECT 1 FROM case_evidence e WHERE e.file_id = f.id)
    AND NOT EXISTS (SELECT 1 FROM submission s WHERE f.id IN (s.document_file_id, s.packet_file_id))
    AND NOT EXISTS (SELECT 1 FROM proof o WHERE o.file_id = f.id)
    AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.evidence_file_id = f.id)
    AND NOT EXISTS (SELECT 1 FROM authority a WHERE a.evidence_file_id = f.id)
  ORDER BY f.added_at, f.id LIMIT ${batch}`;

/** By the wall clock: uploads, links and plans are acts of this server's day, and no legal date hangs on them [19]. */
const sweeps: readonly Sweep[] = [
  {
    name: 'data-rights.remove-old-plans',
    rule: 'plan',
    statements: [
      `DELETE FROM planned_item WHERE plan_id IN (${oldPlans})`,
      `DELETE FROM unassigned_case WHERE plan_id IN (${oldPlans})`,
      `DELETE FROM assignment_plan WHERE id IN (${oldPlans})`,
    ],
  },
  {
    name: 'data-rights.remove-stray-uploads',
    rule: 'upload',
    statements: [`DELETE FROM stored_file WHERE id IN (${strayUploads})`],
  },
  {
    name: 'data-rights.forget-invitations',
    rule: 'invitation',
    statements: [
      `UPDATE membership SET sealed_address = NULL, token_hash = NULL WHERE id IN (
         SELECT id FROM membership WHERE sealed_address IS NOT NULL AND account_id IS NULL
           AND expires_at < now() - interval '${invitationDays} days' ORDER BY expires_at, id LIMIT ${batch})`,
    ],
  },
  {
    name: 'data-rights.forget-drafts',
    rule: 'draft',
    statements: [
      `DELETE FROM kept_draft WHERE id IN (SELECT id FROM kept_draft
         WHERE kept_at < now() - interval '${draftDays} days' ORDER BY kept_at, id LIMIT ${batch})`,
    ],
  },
];

/** One schedule a rule, each hour. */
export const retentionSweeps: readonly Schedule[] = sweeps.map(({ name, rule, statements }) => ({
  name,
  everyWallSeconds: 3_600,
  scan: async (tx) => {
    let removed = 0;
    for (const statement of statements) removed = await tx.execute(statement);
    await noteRemoved(tx, rule, removed);
    return removed === batch ? 'more' : 'drained';
  },
}));

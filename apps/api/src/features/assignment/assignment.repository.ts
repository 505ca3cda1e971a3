import type { PlanChange } from '@chorus/domain/assignment/plan-changes';
import type { WorkItemState } from '@chorus/domain/assignment/work-item';
import type { AccountId, CaseId, ParticipationId, PersonId, WorkItemId } from '@chorus/domain/shared/ids';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import type { Page } from '../../platform/graphql/connections.js';
import { unheardAfterSeconds } from './solving-terms.js';
import type {
  AssignmentPlanRow,
  PlannedItemRow,
  UnassignedCaseRow,
  WorkItemRow,
} from './assignment.table.js';

export function findPlan(tx: ReadTx, id: string): Promise<AssignmentPlanRow | null> {
  return tx.maybe('SELECT * FROM assignment_plan WHERE id = $1', [id]);
}

/** The plan in force: the one committed last. */
export function planInForce(tx: ReadTx, campaignId: string): Promise<AssignmentPlanRow | null> {
  return tx.maybe(
    `SELECT * FROM assignment_plan WHERE campaign_id = $1 AND committed_at IS NOT NULL
     ORDER BY committed_at DESC, id DESC LIMIT 1`,
    [campaignId],
  );
}

/** Calculations nobody has heard of for a while have failed: the process they ran in is gone. */
export function endUnheard(tx: Tx): Promise<number> {
  return tx.execute(
    `UPDATE assignment_plan SET state = 'failed', failure = 'process_ended', progress = NULL, heard_at = NULL
     WHERE state = 'solving' AND heard_at < now() - $1 * interval '1 second'`,
    [unheardAfterSeconds],
  );
}

export function findWorkItem(tx: ReadTx, id: string): Promise<WorkItemRow | null> {
  return tx.maybe('SELECT * FROM work_item WHERE id = $1', [id]);
}

/** Keys of the steps that are behind each case, in whichever campaign they were taken: a letter is signed once. */
export async function stepsDone(
  tx: ReadTx,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, readonly string[]>> {
  const rows = await tx.rows<{ caseId: CaseId; steps: readonly string[] }>(
    `SELECT case_id, array_agg(DISTINCT step_key ORDER BY step_key) AS steps FROM work_item
     WHERE case_id = ANY($1) AND state = 'done' GROUP BY case_id`,
    [caseIds],
  );
  return new Map(rows.map(({ caseId, steps }) => [caseId, steps]));
}

/** Earliest safe day first; those without a known date before all others, because nobody may overlook them. */
export const firstOfAll = '0001-01-01';

export function workItemsOf(
  tx: ReadTx,
  campaignId: string,
  state: WorkItemState | null,
  page: Page,
): Promise<WorkItemRow[]> {
  const [sendBy, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT * FROM work_item
     WHERE campaign_id = $1 AND ($2::text IS NULL OR state = $2)
       AND ($3::date IS NULL OR (coalesce(send_by, '${firstOfAll}'), id) > ($3::date, $4::uuid))
     ORDER BY coalesce(send_by, '${firstOfAll}'), id LIMIT $5`,
    [campaignId, state, sendBy, id, page.limit],
  );
}

export function workOfPerson(tx: ReadTx, personId: string): Promise<WorkItemRow[]> {
  return tx.rows(
    `SELECT * FROM work_item WHERE person_id = $1 AND state <> 'released'
     ORDER BY send_by NULLS FIRST, id`,
    [personId],
  );
}

/** What is still to be done for somebody whom an account helps. */
export function workOfHelped(
  tx: ReadTx,
  participationId: string,
  helperId: AccountId,
): Promise<WorkItemRow[]> {
  return tx.rows(
    `SELECT w.* FROM work_item w JOIN participation p ON p.id = w.participation_id
     WHERE p.id = $1 AND p.helper_id = $2 AND w.state IN ('open', 'offered', 'held')
     ORDER BY coalesce(w.send_by, '${firstOfAll}'), w.id`,
    [participationId, helperId],
  );
}

/** By id alone: sorted by what keeps them back, the place of a case kept confidential would tell what its words do not. */
export function unassignedOf(tx: ReadTx, planId: string, page: Page): Promise<UnassignedCaseRow[]> {
  const [id] = page.after ?? [null];
  return tx.rows(
    `SELECT * FROM unassigned_case WHERE plan_id = $1 AND ($2::uuid IS NULL OR id > $2::uuid) ORDER BY id LIMIT $3`,
    [planId, id, page.limit],
  );
}

/** What keeps the cases of a person from being planned, as far as the plans in force say. */
export function unassignedOfPerson(tx: ReadTx, personId: string): Promise<UnassignedCaseRow[]> {
  return tx.rows('SELECT * FROM unassigned_case WHERE person_id = $1 AND stands ORDER BY id', [personId]);
}

export function plannedItemsOf(
  tx: ReadTx,
  planId: string,
  change: PlanChange | null,
  page: Page,
): Promise<PlannedItemRow[]> {
  const [sendBy, id] = page.after ?? [null, null];
  return tx.rows(
    `SELECT * FROM planned_item
     WHERE plan_id = $1 AND ($2::date IS NULL OR (coalesce(send_by, '${firstOfAll}'), id) > ($2::date, $3::uuid))
       AND ($5::text IS NULL OR change = $5)
     ORDER BY coalesce(send_by, '${firstOfAll}'), id LIMIT $4`,
    [planId, sendBy, id, page.limit, change],
  );
}

/** Rows of a plan written in one statement each thousand: thousands of people are planned at once. */
export async function writePlanRows(
  tx: Tx,
  table: 'planned_item' | 'unassigned_case',
  rows: readonly (PlannedItemRow | UnassignedCaseRow)[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += 1_000) {
    const part = rows.slice(at, at + 1_000).map(snakeKeys);
    await tx.execute(
      `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(part)],
    );
  }
}

const snakeKeys = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );

/** Keeps everybody from beginning or moving a step while a plan is put in force. */
export async function lockStandingWork(tx: Tx, campaignId: string): Promise<void> {
  await tx.rows(
    `SELECT id FROM work_item WHERE campaign_id = $1 AND state IN ('open', 'offered', 'held')
     ORDER BY id FOR NO KEY UPDATE`,
    [campaignId],
  );
}

export async function releaseWork(tx: Tx, ids: readonly WorkItemId[]): Promise<readonly WorkItemId[]> {
  const rows = await tx.rows<{ id: WorkItemId }>(
    `UPDATE work_item SET state = 'released', held_by = NULL, lease_until = NULL, changed_at = now()
     WHERE id = ANY($1) AND state IN ('open', 'offered', 'held') RETURNING id`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/**
 * New and moved steps of a plan become work, under the id they had in it. A step the person does themselves, or that has
 * its clinician or speaker, is offered at once; another waits for somebody to take it.
 */
export async function giveOut(tx: Tx, planId: string): Promise<readonly WorkItemId[]> {
  const columns = `id, plan_id, campaign_id, organization_id, participation_id, case_id, person_id, step_key,
    filing_type, stage, actor, act, resource_id, recipient_role, recipient_key, recipient_name, channel, line_key,
    release_from, send_by, act_by, last_arguable, urgent, gate, timing, reasons`;
  const rows = await tx.rows<{ id: WorkItemId }>(
    `INSERT INTO work_item (${columns}, state, settled, created_at, changed_at)
     SELECT ${columns}, CASE WHEN actor = 'person' OR resource_id IS NOT NULL THEN 'offered' ELSE 'open' END, false, now(), now()
     FROM planned_item WHERE plan_id = $1 AND change IN ('new', 'moved') ORDER BY id
     RETURNING id`,
    [planId],
  );
  return rows.map(({ id }) => id);
}

/** How many people a plan gives new or other steps to. */
export async function peopleGivenOutTo(tx: ReadTx, planId: string): Promise<number> {
  const { people } = await tx.one<{ people: number }>(
    `SELECT count(DISTINCT person_id) AS people FROM planned_item WHERE plan_id = $1 AND change IN ('new', 'moved')`,
    [planId],
  );
  return people;
}

/** The reasons of a plan stand until the next one is committed; the person is shown those. */
export async function makeReasonsStand(tx: Tx, campaignId: string, planId: string): Promise<void> {
  await tx.execute(
    `UPDATE unassigned_case SET stands = (plan_id = $2) WHERE campaign_id = $1 AND (stands OR plan_id = $2)`,
    [campaignId, planId],
  );
}

export interface Concerned {
  readonly participationId?: ParticipationId;
  readonly caseId?: CaseId;
  readonly personId?: PersonId;
  readonly campaignId?: string;
}

/**
 * Marks every plan that rests on what has changed: the one in force and previews nobody has committed yet. One that is being
 * put in force at this moment is waited for and marked too: it is judged by its own row, and not by the rows beside it,
 * which a statement sees as they were when it began.
 */
export async function markStale(tx: Tx, because: string, concerned: Concerned): Promise<number> {
  const { participationId = null, caseId = null, personId = null, campaignId = null } = concerned;
  return tx.execute(
    `UPDATE assignment_plan a SET stale_since = now(), stale_because = $1
     WHERE a.stale_since IS NULL AND a.campaign_id IN (
         SELECT campaign_id FROM participation WHERE id = $2 OR case_id = $3 OR person_id = $4
         UNION ALL SELECT $5::uuid)
       AND (a.committed_at IS NULL OR NOT EXISTS (
         SELECT 1 FROM assignment_plan b WHERE b.campaign_id = a.campaign_id AND b.committed_at > a.committed_at))`,
    [because, participationId, caseId, personId, campaignId],
  );
}

/** Steps of a participation that nobody has begun. */
export async function unbegunWork(tx: Tx, participationId: string): Promise<readonly WorkItemId[]> {
  const rows = await tx.rows<{ id: WorkItemId }>(
    `SELECT w.id FROM work_item w
     WHERE w.participation_id = $1 AND w.state IN ('open', 'offered', 'held')
       AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.work_item_id = w.id)
     ORDER BY w.id FOR NO KEY UPDATE OF w`,
    [participationId],
  );
  return rows.map(({ id }) => id);
}

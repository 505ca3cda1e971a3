import type { StepAct, StepActor } from '@chorus/domain/playbook/playbook';
import type { TestApp } from '../../../../../../test/support/app.js';
import { newId } from '../../../platform/ids/ids.js';

/** A step that files nothing, as a committed plan leaves it. Answers its id. */
export async function givenStep(
  world: TestApp,
  caseId: string,
  step: {
    readonly stepKey: string;
    readonly actor: StepActor;
    readonly act: StepAct;
    readonly resourceId?: string;
  },
): Promise<string> {
  const [plan, item] = [newId<'assignment_plan'>(), newId<'work_item'>()];
  await world.sql(
    `INSERT INTO assignment_plan (id, campaign_id, organization_id, method, input_hash, planned_for, complete, summary,
       state, components, made_at, committed_at)
     SELECT $1, campaign_id, organization_id, 'rules', 'sample', current_date, true, '{}', 'ready', '[]', now(), now()
     FROM participation WHERE case_id = $2`,
    [plan, caseId],
  );
  await world.sql(
    `INSERT INTO work_item (id, plan_id, campaign_id, organization_id, participation_id, case_id, person_id, state,
       step_key, stage, actor, act, resource_id, release_from, urgent, gate, timing, reasons, settled, created_at, changed_at)
     SELECT $1, $2, campaign_id, organization_id, id, case_id, person_id, 'offered', $4, 'internal_appeal_level_1', $5, $6,
       $7, current_date, false, false, 'no_wave', '[]', false, now(), now()
     FROM participation WHERE case_id = $3`,
    [item, plan, caseId, step.stepKey, step.actor, step.act, step.resourceId ?? null],
  );
  return item;
}

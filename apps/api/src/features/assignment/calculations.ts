import { planChanges } from '@chorus/domain/assignment/plan-changes';
import type { PlanFailure, PlanProgress } from '@chorus/domain/assignment/plan-state';
import { planSummary } from '@chorus/domain/assignment/plan-summary';
import { stateOfCase } from '@chorus/domain/case/state-of-case';
import type { Actor } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { LOGGER, type Logger } from '../../platform/logging/logger.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { openlyKept } from '../case/case.public.js';
import { AssignmentSolver, type EarlierPlan, type SolvedPlan } from './assignment-solver.js';
import { writePlanRows } from './assignment.repository.js';
import { assignmentPlanTable, type AssignmentPlanRow } from './assignment.table.js';
import { CampaignInputs, type CampaignInput } from './campaign-input.js';
import { plannedItems, unassignedCases, withoutElsewhere } from './plan-rows.js';
import { SolvingTerms } from './solving-terms.js';

/** What a calculation is about, as it was read. */
export interface Calculation {
  readonly actor: Actor;
  readonly plan: AssignmentPlanRow;
  readonly read: CampaignInput;
  readonly earlier: EarlierPlan | null;
}

type Kept =
  | { readonly plan: AssignmentPlanRow }
  | { readonly changed: CampaignInput }
  | { readonly ended: AssignmentPlanRow };

/** Runs the calculations of this process: outside of any transaction, heard of while they last, and stopped with it. */
@Injectable()
export class Calculations implements OnModuleDestroy {
  private readonly running = new Map<
    string,
    { readonly stop: AbortController; readonly done: Promise<unknown> }
  >();

  constructor(
    private readonly db: Db,
    private readonly inputs: CampaignInputs,
    private readonly solver: AssignmentSolver,
    private readonly terms: SolvingTerms,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The plan as it is in the end: ready, failed or cancelled. Never throws. */
  run(calculation: Calculation): Promise<AssignmentPlanRow> {
    const stop = new AbortController();
    const { id } = calculation.plan;
    const done = this.carriedOut(calculation, stop).finally(() => this.running.delete(id));
    this.running.set(id, { stop, done });
    return done;
  }

  /** Ends the thread, if it runs in this process; in another its next sign of life ends it. */
  stop(planId: string): void {
    this.running.get(planId)?.stop.abort();
  }

  /** Nothing of a process that ends is left as if it went on. */
  async onModuleDestroy(): Promise<void> {
    const ending = [...this.running.values()];
    for (const { stop } of ending) stop.abort();
    await Promise.all(ending.map(({ done }) => done));
  }

  private async carriedOut(calculation: Calculation, stop: AbortController): Promise<AssignmentPlanRow> {
    const pulse = new Pulse(this.db, calculation, stop, this.terms.heardEvery);
    try {
      let { read } = calculation;
      for (let attempt = 1; attempt <= 2; attempt += 1) {
        const solved = await this.solver.solve(read, calculation.earlier, {
          signal: stop.signal,
          onProgress: (progress) => pulse.note(progress),
        });
        if (isRefusal(solved)) return await this.ended(calculation, 'process_ended');
        const kept = await this.keep(calculation, read, solved);
        if (!('changed' in kept)) return 'plan' in kept ? kept.plan : kept.ended;
        read = kept.changed;
      }
      return await this.ended(calculation, 'changed_meanwhile');
    } catch (error) {
      const errorClass = error instanceof Error ? error.name : 'unknown';
      this.logger.error({ event: 'assignment_not_kept', errorClass }, 'assignment not kept');
      return await this.ended(calculation, 'not_solved');
    } finally {
      await pulse.end();
    }
  }

  /** Stores the plan if everything it rests on is as it was read; else answers what there is now. */
  private keep({ actor, plan }: Calculation, read: CampaignInput, solved: SolvedPlan): Promise<Kept> {
    return this.db.transaction<Kept>(actor, async (tx) => {
      const campaign = await findCampaign(tx, plan.campaignId);
      const now = await tx.lock(assignmentPlanTable, plan.id);
      if (now === null || campaign === null) throw new Error('The campaign of a plan is gone.');
      if (now.state !== 'solving') return { ended: now };
      const fresh = await tx.elevated(() => this.inputs.of(tx, campaign));
      if (fresh.inputHash !== read.inputHash) {
        await tx.update(assignmentPlanTable, { id: plan.id }, { inputHash: fresh.inputHash });
        return { changed: fresh };
      }
      return {
        plan: await this.write(
          tx,
          { ...now, inputHash: read.inputHash, plannedFor: read.input.today },
          read,
          solved,
        ),
      };
    });
  }

  private async write(
    tx: Tx,
    plan: AssignmentPlanRow,
    read: CampaignInput,
    solved: SolvedPlan,
  ): Promise<AssignmentPlanRow> {
    const chosen = withoutElsewhere(solved.plan, read);
    const changes = planChanges(chosen, read.settled, read.standing, read.input.today);
    const patch: Partial<AssignmentPlanRow> = {
      method: chosen.method,
      plannedFor: plan.plannedFor,
      complete: chosen.complete,
      gap: chosen.gap,
      summary: planSummary(changes, chosen.unassigned, await statesOf(tx, read)),
      state: 'ready',
      progress: null,
      heardAt: null,
      components: solved.components,
      staleSince: null,
      staleBecause: null,
    };
    await tx.update(assignmentPlanTable, { id: plan.id }, patch);
    const ready = { ...plan, ...patch };
    await writePlanRows(tx, 'planned_item', plannedItems(ready, read, changes, solved));
    await writePlanRows(tx, 'unassigned_case', unassignedCases(ready, read, chosen, solved));
    await audit(tx, {
      operation: 'assignment.previewed',
      subjects: [
        { kind: 'campaign', id: plan.campaignId },
        { kind: 'assignment_plan', id: plan.id },
      ],
    });
    return ready;
  }

  /** Says that there will be no plan, unless somebody has cancelled it. */
  private ended({ actor, plan }: Calculation, failure: PlanFailure): Promise<AssignmentPlanRow> {
    return this.db.transaction(actor, (tx) =>
      tx.elevated(async () => {
        const now = await tx.lock(assignmentPlanTable, plan.id);
        if (now === null || now.state !== 'solving') return now ?? plan;
        const patch = { state: 'failed' as const, failure, progress: null, heardAt: null };
        await tx.update(assignmentPlanTable, { id: plan.id }, patch);
        return { ...now, ...patch };
      }),
    );
  }
}

/** The state a case is counted in; a case kept confidential counts with those of whom nothing is known. */
async function statesOf(
  tx: Tx,
  { input }: CampaignInput,
): Promise<(caseId: string) => string | null | undefined> {
  const ids = input.cases.map(({ caseId }) => caseId);
  const open = new Set((await tx.elevated(() => openlyKept(tx, ids))).map(({ id }) => id));
  const states = new Map(
    input.cases.map(({ caseId, facet }) => [
      caseId as string,
      open.has(caseId) ? stateOfCase(facet) : undefined,
    ]),
  );
  return (caseId) => states.get(caseId);
}

/** Signs of life of one calculation, with how far it has come. Who finds it cancelled stops it. */
class Pulse {
  private progress: PlanProgress | null = null;
  private beating: Promise<void> = Promise.resolve();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    private readonly of: Calculation,
    private readonly stop: AbortController,
    every: number,
  ) {
    this.timer = setInterval(() => {
      this.beating = this.beating.then(() => this.beat()).catch(() => undefined);
    }, every);
    this.timer.unref();
  }

  note(progress: PlanProgress): void {
    this.progress = progress;
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  private async beat(): Promise<void> {
    const { actor, plan } = this.of;
    const heard = await this.db.transaction(actor, (tx) =>
      tx.elevated(() =>
        tx.execute(
          `UPDATE assignment_plan SET heard_at = now(), progress = $2 WHERE id = $1 AND state = 'solving'`,
          [plan.id, this.progress === null ? null : JSON.stringify(this.progress)],
        ),
      ),
    );
    if (heard === 0) this.stop.abort();
  }
}

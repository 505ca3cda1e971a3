import type { Assignment, AssignmentPlan, Unassigned } from '@chorus/domain/assignment/assignment';
import type { ExactPlan } from '@chorus/domain/assignment/model/plan';
import type { AssignmentProblem } from '@chorus/domain/assignment/model/problem';
import { solveAssignment } from '@chorus/domain/assignment/model/solve';
import type { PlanComponent, PlanProgress } from '@chorus/domain/assignment/plan-state';
import { stepOf } from '@chorus/domain/assignment/plan-changes';
import { byCaseAndStep } from '@chorus/domain/assignment/planned-step';
import { problemOf, problemParts } from '@chorus/domain/assignment/problem-parts';
import { ruleChooser } from '@chorus/domain/assignment/rule-chooser';
import { toPlan } from '@chorus/domain/assignment/to-plan';
import { toProblem, type CampaignProblem } from '@chorus/domain/assignment/to-problem';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '../../platform/logging/logger.js';
import type { CampaignInput } from './campaign-input.js';
import { PartHashes } from './part-hash.js';
import { SolvingTerms } from './solving-terms.js';
import { solveInThread } from './solver/exact-solver.js';

/** What an earlier plan says of parts that may not have changed. */
export interface EarlierPlan {
  readonly components: readonly PlanComponent[];
  /** Its steps and those without a place, of the parts that are taken over. */
  rowsOf(keys: readonly string[]): Promise<{
    readonly assignments: readonly Assignment[];
    readonly unassigned: readonly Unassigned[];
  }>;
}

export interface SolvedPlan {
  readonly plan: AssignmentPlan;
  readonly components: readonly PlanComponent[];
  /** The part a step belongs to; null where nothing had to be chosen. */
  componentOf(step: {
    readonly caseId: string;
    readonly stepKey: string;
    readonly stage: string;
  }): string | null;
}

export interface SolvingOptions {
  readonly signal?: AbortSignal;
  onProgress?(progress: PlanProgress): void;
}

export type SolveStopped = Refusal<'SolveCancelled'>;

/**
 * Plans a campaign exactly, outside of any transaction. Parts that rest on what they rested on before are taken over; where
 * the calculation fails, rules give everybody their day and nobody loses whom they have.
 */
@Injectable()
export class AssignmentSolver {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly terms: SolvingTerms,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async solve(
    read: CampaignInput,
    earlier: EarlierPlan | null,
    options: SolvingOptions = {},
  ): Promise<SolvedPlan | SolveStopped> {
    const given = toProblem(read.input, read.standing);
    const parts = problemParts(given.problem);
    const hashes = new PartHashes(given, read.playbook);
    const hashed = parts.map((part) => ({ part, hash: hashes.of(part) }));
    const known = new Map(
      (earlier?.components ?? []).filter(({ complete }) => complete).map(({ key, hash }) => [key, hash]),
    );
    const changed = hashed.filter(({ part, hash }) => known.get(part.key) !== hash).map(({ part }) => part);
    const kept = hashed.filter(({ part }) => !changed.includes(part)).map(({ part }) => part);
    const exact = await this.exactly(problemOf(given.problem, changed), options);
    if (exact !== null && isRefusal(exact)) return exact;
    if (exact === null) return byRules(read);
    const keys = kept.map(({ key }) => key);
    const rows = earlier === null || keys.length === 0 ? null : await earlier.rowsOf(keys);
    const ids = new Set(changed.flatMap(({ work }) => work.map(({ id }) => id)));
    const own = { ...given, open: new Map([...given.open].filter(([id]) => ids.has(id))) };
    const partAt = new Map(parts.flatMap(({ key, work }) => work.map(({ id }) => [id, key] as const)));
    return {
      plan: withKept(toPlan(own, exact), given, rows),
      components: hashed.map(({ part, hash }) => {
        const solved = changed.includes(part);
        return { key: part.key, hash, solved, complete: !solved || exact.complete };
      }),
      componentOf: (step) => partAt.get(stepOf(step)) ?? null,
    };
  }

  /** Any problem of the same words, such as who helps whom; null: it could not be calculated. */
  async exactly(
    problem: AssignmentProblem,
    { signal, onProgress }: SolvingOptions,
  ): Promise<ExactPlan | SolveStopped | null> {
    try {
      if (problem.work.length < this.terms.inThreadFrom) return solveAssignment(problem);
      // One thread at a time: two would share the cores and the memory, and both take longer.
      const mine = this.turn.then(() =>
        solveInThread(problem, {
          limits: this.terms.limits,
          ...(signal === undefined ? {} : { signal }),
          ...(onProgress === undefined ? {} : { onProgress }),
        }),
      );
      this.turn = mine.catch(() => undefined);
      const answer = await mine;
      if (!isRefusal(answer)) return answer.plan;
      if (answer.kind === 'SolveCancelled') return refuse('SolveCancelled', answer.message);
      this.logger.error({ event: 'assignment_not_solved', reason: answer.message }, 'assignment not solved');
    } catch (error) {
      const errorClass = error instanceof Error ? error.name : 'unknown';
      this.logger.error({ event: 'assignment_not_solved', errorClass }, 'assignment not solved');
    }
    return null;
  }
}

function byRules(read: CampaignInput): SolvedPlan {
  return { plan: ruleChooser.choose(read.input, read.standing), components: [], componentOf: () => null };
}

function withKept(
  plan: AssignmentPlan,
  given: CampaignProblem,
  kept: { readonly assignments: readonly Assignment[]; readonly unassigned: readonly Unassigned[] } | null,
): AssignmentPlan {
  if (kept === null) return plan;
  // What is settled is in every plan already; of the rest only what is still open.
  const still = kept.assignments.filter((one) => given.open.has(stepOf(one)));
  return {
    ...plan,
    assignments: [...plan.assignments, ...still].sort(byCaseAndStep),
    unassigned: [...plan.unassigned, ...kept.unassigned].sort(byCaseAndStep),
  };
}

import { Worker } from 'node:worker_threads';
import type { ExactPlan } from '@chorus/domain/assignment/model/plan';
import type { AssignmentProblem } from '@chorus/domain/assignment/model/problem';
import type { Progress } from '@chorus/domain/assignment/model/solve';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';

export interface SolveLimits {
  /** Simplex iterations of one stage of one component: the bound that is the same everywhere. */
  readonly iterations: number;
  /** Circles a proof closes by itself before the stage counts as not found. */
  readonly mendings: number;
  /** Wall time. It only ends a run at its last complete stage; the plan is marked with its gap. */
  readonly milliseconds: number;
  /** Megabytes of JavaScript the thread may hold; past them it ends, and the process goes on. */
  readonly megabytes: number;
}

export const defaultLimits: SolveLimits = {
  iterations: 5_000_000,
  mendings: 10_000,
  milliseconds: 10 * 60_000,
  megabytes: 4_096,
};

export interface SolverRequest {
  readonly problem: AssignmentProblem;
  readonly limits: SolveLimits;
}

export interface SolvedAssignment {
  readonly plan: ExactPlan;
  /** What found it; the proof is ours in any case. */
  readonly solver: string;
}

export type SolverSaid = { readonly progress: Progress } | { readonly solved: SolvedAssignment };

export type NotSolved = Refusal<'SolveCancelled' | 'SolveFailed'>;

export interface SolveOptions {
  readonly limits?: Partial<SolveLimits>;
  onProgress?(progress: Progress): void;
  /** Aborted: the thread ends at once, and nothing is kept of the run. */
  readonly signal?: AbortSignal;
  /** How the thread is started; by default as this process was, and sources with their loader. */
  readonly execArgv?: readonly string[];
}

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** What Node needs to run sources as they stand: whoever works on them has compiled nothing. */
const sourceLoader = [
  '--conditions=development',
  '--no-warnings',
  '--import',
  '@swc-node/register/esm-register',
];

/**
 * Solves in a thread of its own, so that nobody waits for a page meanwhile and a fault of native code or of memory ends
 * with the thread. What goes wrong is said as a value; a plan that was cut short is a plan, marked as such.
 */
export function solveInThread(
  problem: AssignmentProblem,
  { limits, onProgress, signal, execArgv = extension === 'ts' ? sourceLoader : undefined }: SolveOptions = {},
): Promise<SolvedAssignment | NotSolved> {
  if (signal?.aborted === true) return Promise.resolve(cancelled());
  const wholeLimits = { ...defaultLimits, ...limits };
  const worker = new Worker(new URL(`./solver-thread.${extension}`, import.meta.url), {
    workerData: { problem, limits: wholeLimits } satisfies SolverRequest,
    resourceLimits: { maxOldGenerationSizeMb: wholeLimits.megabytes },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  return new Promise((resolve) => {
    const abort = (): void => end(cancelled());
    const end = (result: SolvedAssignment | NotSolved): void => {
      signal?.removeEventListener('abort', abort);
      resolve(result);
      void worker.terminate();
    };
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', (said: SolverSaid) => {
      if ('progress' in said) onProgress?.(said.progress);
      else end(said.solved);
    });
    worker.on('error', (error: Error & { code?: string }) => end(failed(error)));
    worker.on('exit', (code) => end(failed(new Error(`The thread ended with ${code}.`))));
  });
}

const cancelled = (): NotSolved =>
  refuse('SolveCancelled', 'The calculation was stopped. Nothing was changed; it can be started again.');

const failed = (error: Error & { readonly code?: string }): NotSolved =>
  refuse(
    'SolveFailed',
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? 'The calculation needed more memory than it may have. Nothing was changed; plan fewer states or weeks at a time.'
      : 'The calculation failed. Nothing was changed; the plan that stands is still in force.',
  );

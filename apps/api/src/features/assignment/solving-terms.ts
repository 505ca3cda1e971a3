import { Injectable } from '@nestjs/common';
import type { SolveLimits } from './solver/exact-solver.js';

/** How long a plan may take, and where it is calculated. */
@Injectable()
export class SolvingTerms {
  /** Steps from which a thread is worth its start; fewer are a matter of milliseconds, and the answer is exact all the same. */
  inThreadFrom = 400;
  /** Milliseconds one waits for a page; what takes longer goes on and is asked about. */
  answerWithin = 20_000;
  /** Milliseconds between two signs of life. */
  heardEvery = 5_000;
  limits: Partial<SolveLimits> = {};
}

/** Seconds without a sign after which a calculation is over: its process is gone. */
export const unheardAfterSeconds = 30;

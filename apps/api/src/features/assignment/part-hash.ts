import type { AssignmentInput } from '@chorus/domain/assignment/assignment';
import { problemOf, type ProblemPart } from '@chorus/domain/assignment/problem-parts';
import type { CampaignProblem } from '@chorus/domain/assignment/to-problem';
import { hashOf } from './solver/hash.js';

/**
 * Digest of everything one part of a plan rests on: its cases, what they ask, who could do it, the days and the weights.
 * Where its cases stand is left out: it decides nothing where nothing else has changed.
 */
export class PartHashes {
  private readonly cases: ReadonlyMap<string, AssignmentInput['cases'][number]>;
  private readonly common: unknown;

  constructor(
    private readonly given: CampaignProblem,
    playbook: { readonly key: string; readonly version: number },
  ) {
    const { input } = given;
    const { today, waves, periods, closedDays, requiredConsents } = input;
    this.cases = new Map(input.cases.map((one) => [one.caseId as string, one]));
    this.common = [playbook.key, playbook.version, today, waves, periods, closedDays, requiredConsents];
  }

  of(part: ProblemPart): string {
    const { problem, asks, input } = this.given;
    const { providers, goals } = problemOf(problem, [part]);
    const lines = new Set(providers.map(({ id }) => id));
    const own = input.lines.filter(({ lineKey }) => lines.has(`line:${lineKey}`));
    const cases = [...new Set(part.work.map(({ id }) => id.slice(0, id.indexOf(' '))))].sort();
    const of = <Row>(list: readonly (Row | undefined)[]): readonly Row[] =>
      list.filter((row) => row !== undefined);
    return hashOf(
      [this.common],
      goals,
      byId(providers),
      own,
      of(cases.map((id) => this.cases.get(id))),
      of(part.work.map(({ id }) => asks.get(id))),
    );
  }
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

import { createHash } from 'node:crypto';
import type { ExactPlan } from '@chorus/domain/assignment/model/plan';
import { canonical, type AssignmentProblem } from '@chorus/domain/assignment/model/problem';

/** SHA-256 of the problem in canonical order: the same question has the same. */
export function problemHash(problem: AssignmentProblem): string {
  const { periods, work, providers, goals } = canonical(problem);
  return hashOf(periods, work, providers, goals);
}

/** SHA-256 of places, reasons and stages: the same answer has the same. */
export const planHash = ({ placements, unplaced, stages }: ExactPlan): string =>
  hashOf(placements, unplaced, stages);

/** SHA-256 over rows one by one, keys in order, so that a hundred thousand of them are never one string. */
export function hashOf(...lists: readonly (readonly unknown[])[]): string {
  const hash = createHash('sha256');
  for (const list of lists) {
    for (const row of list) hash.update(`${JSON.stringify(row, keysInOrder)}\n`);
    hash.update('--\n');
  }
  return hash.digest('hex');
}

function keysInOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

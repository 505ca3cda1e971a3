import { createHash } from 'node:crypto';
import type { AssignmentInput } from '@chorus/domain/assignment/assignment';
import type { StandingItem } from '@chorus/domain/assignment/plan-changes';

/**
 * SHA-256 over everything a plan rests on: the input and the work that stood. Case by case, so that a hundred
 * thousand of them are never one string.
 */
export function inputHash(
  input: AssignmentInput,
  standing: readonly StandingItem[],
  playbook: { readonly key: string; readonly version: number },
): string {
  const hash = createHash('sha256');
  const { cases, supplies, ...rest } = input;
  hash.update(canonical([playbook.key, playbook.version, rest]));
  for (const one of cases) hash.update(canonical(one));
  for (const { actor, supply } of supplies) {
    hash.update(canonical(actor));
    for (const row of [...supply.providers, ...supply.asks]) hash.update(canonical(row));
  }
  for (const item of standing) hash.update(canonical(item));
  return hash.digest('hex');
}

/** JSON with keys in order: jsonb gives them back in an order of its own. */
function canonical(value: unknown): string {
  return `${JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )}\n`;
}

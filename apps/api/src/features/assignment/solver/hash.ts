import { createHash } from 'node:crypto';

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

import { instantTyped } from '../../lib/instant-typed.js';

/**
 * When a role ends whose last day was typed: with that day, where the person sits who chooses it. Null: it has no last day.
 * `unreadable`: what stands in the field is no day, a year of five digits say.
 */
export function roleEnds(lastDay: string): string | null | 'unreadable' {
  return lastDay === '' ? null : (instantTyped(lastDay, '23:59:59') ?? 'unreadable');
}

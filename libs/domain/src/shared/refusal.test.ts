import { describe, expect, test } from '@jest/globals';
import { isRefusal, refuse } from './refusal.js';
import { canMove, diagramOf } from './transitions.js';

describe('refusals and transitions', () => {
  test('a refusal is told from a result by its mark, not by its shape', () => {
    expect(isRefusal(refuse('AlreadyJoined', 'You have joined already.'))).toBe(true);
    expect(isRefusal({ kind: 'AlreadyJoined', message: 'looks alike' })).toBe(false);
  });

  test('a move that the table does not name is not allowed', () => {
    const table = { draft: ['open'], open: ['closed'], closed: [] } as const;
    expect(canMove<'draft' | 'open' | 'closed'>(table, 'draft', 'open')).toBe(true);
    expect(canMove<'draft' | 'open' | 'closed'>(table, 'draft', 'closed')).toBe(false);
    expect(diagramOf<'draft' | 'open' | 'closed'>('door', table)).toContain('closed --> [*]');
  });
});

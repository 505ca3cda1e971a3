import { expect, test } from '@jest/globals';
import { roleEnds } from './role-ends.js';

test('a role ends with its last day, or has none', () => {
  expect(roleEnds('2026-12-31')).toBe(new Date('2026-12-31T23:59:59').toISOString());
  expect(roleEnds('')).toBeNull();
});

test.each(['12026-12-31', '202611-12-31', '2026-13-01', '2026-12'])('%s is no last day', (typed) => {
  expect(roleEnds(typed)).toBe('unreadable');
});

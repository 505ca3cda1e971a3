import { expect, test } from '@jest/globals';
import { correctionOf, keptOf } from './correction.js';

const now = correctionOf({ result: 'overturned', decidedOn: null, reportedAt: '2026-11-02T10:00:00Z' });

test('a correction kept before is taken up where it differs from the report it was begun from', () => {
  expect(keptOf({ ...now, result: 'upheld' }, now)).toBe('correction');
  expect(keptOf({ ...now, decidedOn: '2026-11-01' }, now)).toBe('correction');
});

test('one that says what is reported is let go, and so is one of a word that is no result', () => {
  expect(keptOf(now, now)).toBe('nothing');
  expect(keptOf({ ...now, result: 'settled' as 'upheld' }, now)).toBe('nothing');
});

test('one of an earlier report is not put into this one, whatever it says', () => {
  const earlier = { ...now, result: 'upheld', reportedAt: '2026-11-01T10:00:00Z' } as const;
  expect(keptOf(earlier, now)).toBe('earlier');
  expect(keptOf({ ...earlier, result: 'overturned' }, now)).toBe('earlier');
});

import { describe, expect, test } from '@jest/globals';
import { codesNow, knownDays, shownNow, toldAgain } from './known-answer.js';

const outcome = { result: 'upheld', decidedOn: '2026-12-18' } as const;
const inHand = {
  letterBasis: 'reported',
  noticeDate: '2026-12-18',
  receivedDate: '2026-12-20',
  letterDeadline: null,
} as const;

describe('an answer that is told a second time', () => {
  test('begins with the days of its letter, where that is the letter in hand', () => {
    expect(knownDays(outcome, inHand)).toEqual({ receivedOn: '2026-12-20' });
    expect(knownDays(outcome, { ...inHand, letterDeadline: '2027-04-18' })).toEqual({
      receivedOn: '2026-12-20',
      letterDeadline: '2027-04-18',
    });
  });

  test.each([
    ['nothing was told', null, inHand],
    ['the case is not read yet', outcome, null],
    ['a later letter is in hand', outcome, { ...inHand, noticeDate: '2027-01-30' }],
    ['it is the notice the case began with', outcome, { ...inHand, letterBasis: 'notice' }],
    ['its day is only estimated', outcome, { ...inHand, letterBasis: 'estimated' }],
  ] as const)('knows of no day where %s', (_why, told, letter) => {
    expect(knownDays(told, letter)).toEqual({});
  });

  test('takes a day back where one was known, and says nothing of one that never was', () => {
    expect(toldAgain('2026-12-21', '2026-12-20')).toBe('2026-12-21');
    expect(toldAgain('', '2026-12-20')).toBeNull();
    expect(toldAgain('', undefined)).toBeUndefined();
  });

  test('leaves its picture where it is, unless there is a new one or it is said to be wrong', () => {
    expect(shownNow(null, false)).toEqual({});
    expect(shownNow(null, true)).toEqual({ evidenceKind: 'none' });
    expect(shownNow('new', true)).toEqual({ evidenceKind: 'letter', evidenceFileId: 'new' });
  });

  test('keeps the office’s words of the kinds nobody touched', () => {
    const known = [
      { kind: 'coverage', code: 'a' },
      { kind: 'reason', code: 'b' },
      { kind: 'reason', code: 'c' },
      { kind: 'disposition', code: 'd' },
    ] as const;
    expect(codesNow(known, { coverage: 'e', disposition: '' })).toEqual([
      { kind: 'reason', code: 'b' },
      { kind: 'reason', code: 'c' },
      { kind: 'coverage', code: 'e' },
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from '../shared/calendar.js';
import {
  checkCommentWindow,
  checkHandedIn,
  docketKey,
  mayComment,
  windowStanding,
  type CommentWindow,
} from './comment-window.js';

const now = '2026-11-23T17:00:00Z';
const window = (more: Partial<CommentWindow> = {}): CommentWindow => ({
  jurisdiction: 'MT',
  docket: 'SRB-2026-014',
  kind: 'rate_filing',
  zone: 'America/Denver',
  opensOn: plainDate('2026-11-16'),
  closesOn: plainDate('2026-12-15'),
  closesAt: null,
  way: 'web_form',
  sourceUrl: 'https://board.example/notice',
  readOn: plainDate('2026-11-20'),
  ...more,
});

describe('a window for comments', () => {
  test.each<[Partial<CommentWindow>, string]>([
    [{ closesOn: plainDate('2026-11-15') }, 'WindowEndsBeforeStart'],
    [{ opensOn: null, closesOn: plainDate('2026-11-20') }, 'WindowOver'],
    [{ docket: ' - ' }, 'DocketMissing'],
    [{ zone: 'EST' }, 'ZoneUnknown'],
    [{ closesAt: '5 pm' }, 'MomentUnreadable'],
    [{ sourceUrl: 'a friend' }, 'SourceMissing'],
    [{ jurisdiction: 'ZZ' as 'MT' }, 'JurisdictionUnknown'],
  ])('with %j is refused: %s', (more, kind) => {
    expect(checkCommentWindow(window(more), now)).toMatchObject({ kind });
    expect(checkCommentWindow(window(), now)).toEqual(window());
  });

  test.each([
    ['2026-11-16T06:59:59Z', 'not_yet'],
    ['2026-11-16T07:00:00Z', 'open'],
    ['2026-12-15T07:00:00Z', 'last_day'],
    ['2026-12-15T23:59:59Z', 'last_day'],
    ['2026-12-16T00:00:00Z', 'over'],
  ] as const)('at %s is %s on the body’s wall', (at, state) => {
    expect(windowStanding(window(), at)).toEqual({
      state,
      actBy: '2026-12-14',
      closesAt: '2026-12-16T00:00:00Z',
    });
  });

  test('takes what was handed in on its days, and refuses what came after its end or before its beginning', () => {
    expect(checkHandedIn(window(), '2026-12-15')).toBe(true);
    expect(checkHandedIn(window(), '2026-12-16')).toMatchObject({ kind: 'WindowOver', field: 'handedInOn' });
    expect(checkHandedIn(window(), '2026-11-15')).toMatchObject({ kind: 'InvalidInput' });
    expect(checkHandedIn(window({ opensOn: null, closesOn: null }), '2027-01-01')).toBe(true);
  });

  test('by post is to leave five working days before, and without an end plans nothing', () => {
    expect(windowStanding(window({ way: 'post' }), now).actBy).toBe('2026-12-08');
    expect(windowStanding(window({ closesOn: null }), now)).toEqual({
      state: 'end_unknown',
      actBy: null,
      closesAt: null,
    });
  });
});

describe('one comment per person and docket [G11]', () => {
  test('however the docket is written, and whatever campaign it came through', () => {
    const made = { jurisdiction: 'MT', docketKey: docketKey('srb 2026/014'), state: 'drafted' } as const;
    expect(mayComment([made], window())).toMatchObject({ kind: 'CommentAlreadyMade' });
    expect(mayComment([{ ...made, state: 'withdrawn' }], window())).toBe(true);
    expect(mayComment([{ ...made, jurisdiction: 'ID' }], window())).toBe(true);
    expect(mayComment([made], window({ docket: 'SRB-2026-015' }))).toBe(true);
  });

  test('a key of a key is the key', () => {
    fc.assert(fc.property(fc.string(), (text) => docketKey(docketKey(text)) === docketKey(text)));
  });
});

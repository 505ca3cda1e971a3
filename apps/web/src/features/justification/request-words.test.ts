import { describe, expect, it } from '@jest/globals';
import { whyNothing } from './request-words.js';

describe('a letter that shows nothing', () => {
  it('asks for a proof only where none was shown', () => {
    expect(whyNothing({ state: 'held', shows: 'nothing' }, false)).toBe('proof');
    expect(whyNothing({ state: 'declined', shows: 'nothing' }, false)).toBe('proof');
  });

  it('says that it is over, or that the person permits it no more', () => {
    for (const state of ['declined', 'expired', 'moved_on', 'withdrawn'] as const)
      expect(whyNothing({ state, shows: 'nothing' }, true)).toBe('over');
    for (const state of ['offered', 'held', 'in_review', 'ready_to_sign'] as const)
      expect(whyNothing({ state, shows: 'nothing' }, true)).toBe('permission');
  });

  it('says nothing of a letter that shows something or waits for its permission', () => {
    expect(whyNothing({ state: 'held', shows: 'whole' }, false)).toBeNull();
    expect(whyNothing({ state: 'requested', shows: 'nothing' }, true)).toBeNull();
  });
});

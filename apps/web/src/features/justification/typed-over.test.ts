import { describe, expect, it } from '@jest/globals';
import { isOvertaken, TypedOver } from './typed-over.js';

describe('a passage of a letter that is typed', () => {
  it('goes over what it was filled with, and over what was sent and may have arrived', () => {
    const over = new TypedOver('old');
    expect(over.sends('old words')).toEqual(['old']);
    expect(over.sends('old words, more')).toEqual(['old', 'old words']);
    over.stands('old words, more');
    expect(over.sends('new')).toEqual(['old words, more']);
  });

  it('does not grow with a connection that is gone', () => {
    const over = new TypedOver('old');
    for (let turn = 1; turn < 30; turn += 1) over.sends(`turn ${turn}`);
    const known = over.sends('last');
    expect([known.length, known[0], known.at(-1)]).toEqual([8, 'old', 'turn 29']);
  });

  it('gives way to newer words of another window, and to nothing older than its own', () => {
    const shown = { state: 'saved', value: 'words ', arrivedAt: 100 };
    expect(isOvertaken(shown, 'words of another window', 200)).toBe(true);
    expect(isOvertaken(shown, 'words of another window', 50)).toBe(false);
    expect(isOvertaken(shown, 'words of another window', null)).toBe(false);
    expect(isOvertaken(shown, 'words', 200)).toBe(false);
    expect(isOvertaken({ ...shown, state: 'waiting' }, 'words of another window', 200)).toBe(false);
  });
});

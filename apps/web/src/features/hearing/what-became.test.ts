import { describe, expect, it } from '@jest/globals';
import { appearancesFor, isAgainstOwnWord } from './what-became.js';

describe('what became of a speaker', () => {
  it('can be that they spoke although nobody had told us of their place', () => {
    for (const state of ['cancelled', 'declined', 'written_only'] as const)
      expect(appearancesFor(state)).toEqual(['delivered']);
    expect(appearancesFor('confirmed')).toEqual(['delivered', 'not_delivered', 'excused']);
    expect(appearancesFor('waitlisted')).toEqual([]);
  });

  it('is asked about where the person said something else', () => {
    const said = { state: 'delivered', appearanceEvidence: 'own_word' } as const;
    expect(isAgainstOwnWord(said, 'not_delivered')).toBe(true);
    expect(isAgainstOwnWord(said, 'delivered')).toBe(false);
    expect(isAgainstOwnWord({ ...said, appearanceEvidence: 'minutes' }, 'not_delivered')).toBe(false);
    expect(isAgainstOwnWord({ state: 'confirmed', appearanceEvidence: null }, 'excused')).toBe(false);
  });
});

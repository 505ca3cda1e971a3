import { stateOfCase as asCounted } from '@chorus/domain/case/state-of-case';
import { describe, expect, it } from '@jest/globals';
import { stateOfCase } from './state-of-case.js';

describe('the state a list of people names', () => {
  it.each([
    { residenceState: 'NJ', contractState: 'NY', is: 'NJ' },
    { residenceState: 'NJ', contractState: null, is: 'NJ' },
    { residenceState: null, contractState: 'NY', is: 'NY' },
    { residenceState: null, contractState: null, is: null },
  ])('is the one the board counts them in: $is', ({ is, ...facet }) => {
    expect(stateOfCase(facet)).toBe(is);
    expect(asCounted(facet)).toBe(is);
  });
});

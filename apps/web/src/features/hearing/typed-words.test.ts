import { describe, expect, it } from '@jest/globals';
import { inputOf, typedOf } from './typed-words.js';

describe('what somebody types for a hearing', () => {
  it('goes in on paper as it is said, until other words are written', () => {
    const first = inputOf({ spoken: 'I waited. ', written: ' ', measured: null }, 'seat', 'en');
    expect(first).toEqual({ seatId: 'seat', language: 'en', spoken: 'I waited. ', written: 'I waited.' });
    const shown = typedOf({ spoken: 'I waited.', written: 'I waited.' });
    expect(shown).toEqual({ spoken: 'I waited.', written: '', measured: null });
    // Typed on later, the paper follows: no older copy of it is kept as if it were meant.
    expect(inputOf({ ...shown, spoken: 'I waited long.' }, 'seat', 'en').written).toBe('I waited long.');
    expect(typedOf({ spoken: 'I waited.', written: 'More.' }).written).toBe('More.');
  });

  it('is measured only where it is said aloud', () => {
    const onPaper = inputOf({ spoken: '', written: 'On paper.', measured: 12 }, 'seat', 'es');
    expect(onPaper).toEqual({ seatId: 'seat', language: 'es', written: 'On paper.' });
    const aloud = inputOf({ spoken: 'Aloud.', written: '', measured: 12 }, 'seat', 'es');
    expect(aloud.measuredSeconds).toBe(12);
  });
});

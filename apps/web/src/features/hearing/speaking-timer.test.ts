import { describe, expect, it } from '@jest/globals';
import {
  clockFace,
  paused,
  ranFor,
  secondsFor,
  spokenAt,
  started,
  stopped,
  wordsIn,
} from './speaking-timer.js';

describe('a stop-watch for somebody who reads aloud', () => {
  it('counts only while it runs, through pauses', () => {
    const first = paused(started(stopped, 1_000), 31_000);
    expect(ranFor(first, 90_000)).toBe(30_000);
    const second = started(first, 100_000);
    expect(ranFor(second, 130_000)).toBe(60_000);
    expect(started(second, 120_000)).toBe(second);
  });

  it('shows minutes and seconds, and how far over somebody is', () => {
    expect([clockFace(185), clockFace(0), clockFace(-10), clockFace(59.6)]).toEqual([
      '3:05',
      '0:00',
      '-0:10',
      '1:00',
    ]);
  });

  it('speaks up at a minute, at half a minute and at the end, and never twice', () => {
    expect([spokenAt(61, 60), spokenAt(60, 59), spokenAt(31, 30), spokenAt(1, 0), spokenAt(0, -1)]).toEqual([
      'minute',
      null,
      'half',
      'over',
      null,
    ]);
  });

  it('counts words as people do, and times them slowly', () => {
    expect(wordsIn('My plan said no twice; I waited 4 months. Don’t!')).toBe(10);
    expect(wordsIn('Esperé cuatro meses, sin razón.')).toBe(5);
    expect(secondsFor(125)).toBe(60);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  campaignSimilarity,
  containment,
  resemblance,
  shinglesOf,
  sketchOf,
  sketchResemblance,
  wordsOf,
} from './similarity.js';

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const text = fc.array(word, { minLength: 5, maxLength: 80 }).map((words) => words.join(' '));

describe('likeness of filings', () => {
  test('a text is wholly like itself, whatever its case, accents and punctuation', () => {
    fc.assert(
      fc.property(text, (one) => {
        const loud = one.toUpperCase().replaceAll(' ', ', ');
        expect(resemblance(shinglesOf(one), shinglesOf(loud))).toBe(1);
        expect(sketchResemblance(sketchOf(one), sketchOf(loud))).toBe(1);
      }),
    );
    expect(wordsOf('Día única: ¡sí!')).toEqual(['dia', 'unica', 'si']);
  });

  test('is the same both ways and between nothing and everything', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = resemblance(shinglesOf(one), shinglesOf(other));
        expect(there).toBe(resemblance(shinglesOf(other), shinglesOf(one)));
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is estimated by sketches to within a few hundredths', () => {
    const letter = Array.from({ length: 300 }, (_, at) => `shared${at}`);
    for (const own of [0, 30, 75, 150, 290]) {
      const one = letter.join(' ');
      const other = [...letter.slice(own), ...Array.from({ length: own }, (_, at) => `own${at}`)].join(' ');
      const exact = resemblance(shinglesOf(one), shinglesOf(other));
      expect(Math.abs(sketchResemblance(sketchOf(one), sketchOf(other)) - exact)).toBeLessThan(0.15);
    }
  });

  test('says how much of a text comes from another', () => {
    const template = shinglesOf('we ask that the plan look again at this decision with fresh eyes');
    const copied = shinglesOf('we ask that the plan look again at this decision with fresh eyes and soon');
    expect(containment(template, copied)).toBe(1);
    expect(containment(shinglesOf('my daughter could not walk to school last winter'), template)).toBe(0);
  });

  test('of a campaign counts those that read as one letter', () => {
    const same = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    const different = Array.from({ length: 40 }, (_, at) => `other${at}`).join(' ');
    const found = campaignSimilarity([same, same, different].map(sketchOf));
    expect(found.tooAlike).toBe(2);
    expect(found.meanNearest).toBeCloseTo(2 / 3, 1);
    expect(campaignSimilarity([sketchOf(same)]).meanNearest).toBeNull();
  });

  test('finds nothing alike in texts of which nothing was said', () => {
    expect(resemblance(shinglesOf(''), shinglesOf(''))).toBe(0);
    expect(sketchResemblance(sketchOf(''), sketchOf(''))).toBe(0);
  });
});

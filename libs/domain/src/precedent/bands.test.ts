import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandOf, fewestToMove, mostToMove, nextShown, type ShownCount } from './bands.js';

test.each([
  [0, { atLeast: 0, below: 11 }],
  [1, { atLeast: 0, below: 11 }],
  [10, { atLeast: 0, below: 11 }],
  [11, { atLeast: 11, below: 25 }],
  [99, { atLeast: 50, below: 100 }],
  [100_000, { atLeast: 100_000, below: null }],
])('%i people are shown as a band that never tells a number of 1 to 10', (count, band) => {
  expect(bandOf(count)).toEqual(band);
});

const steps = Array.from({ length: mostToMove - fewestToMove + 1 }, (_, at) => fewestToMove + at);
const most = 60;
const keyOf = ({ count, step }: ShownCount): string => `${count} ${step}`;

/**
 * Somebody who looks every day, knows the rule and nobody's secret. Each day: every state that fits what was shown so far,
 * and every number of people that could be behind it.
 */
function watcher() {
  let states: readonly ShownCount[] = steps.map((step) => ({ count: 0, step }));
  return (seen: string): ReadonlySet<number> => {
    const next = new Map<string, ShownCount>();
    const fits = new Set<number>();
    for (const state of states)
      for (let now = 0; now <= most; now += 1)
        for (const step of steps) {
          const shown = nextShown(state, now, () => step);
          if (JSON.stringify(bandOf(shown.count)) !== seen) break;
          next.set(keyOf(shown), shown);
          fits.add(now);
          if (shown === state) break;
        }
    states = [...next.values()];
    return fits;
  };
}

const histories = fc.array(
  fc.record({ change: fc.integer({ min: -4, max: 9 }), step: fc.constantFrom(...steps) }),
  { minLength: 1, maxLength: 25 },
);

test('whoever watches a band every day has at least 11 numbers to choose from, also with ten of their own among them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...steps), histories, (first, days) => {
      const look = watcher();
      let shown: ShownCount = { count: 0, step: first };
      let now = 0;
      for (const { change, step } of days) {
        now = Math.min(most, Math.max(0, now + change));
        shown = nextShown(shown, now, () => step);
        const fits = look(JSON.stringify(bandOf(shown.count)));
        expect(fits.has(now)).toBe(true);
        expect(fits.size).toBeGreaterThanOrEqual(11);
        for (let own = 1; own <= Math.min(10, now); own += 1)
          expect([...fits].filter((number) => number >= own).length).toBeGreaterThanOrEqual(11);
      }
    }),
    { numRuns: 40 },
  );
});

test('between two numbers that were shown at least 11 people came or went', () => {
  fc.assert(
    fc.property(histories, (days) => {
      let shown: ShownCount = { count: 0, step: fewestToMove };
      let now = 0;
      for (const { change, step } of days) {
        now = Math.max(0, now + change);
        const next = nextShown(shown, now, () => step);
        if (next.count !== shown.count) expect(Math.abs(next.count - shown.count)).toBeGreaterThanOrEqual(11);
        shown = next;
      }
    }),
  );
});

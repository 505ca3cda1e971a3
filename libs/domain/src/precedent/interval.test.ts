import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rate, tenDecimals, wilsonInterval, z95 } from './interval.js';

describe('Wilson score interval without continuity correction', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])(
    'R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3: %i of %i',
    (successes, n, low, high) => {
      const interval = wilsonInterval(successes, n);
      expect(interval?.low).toBeCloseTo(low, 4);
      expect(interval?.high).toBeCloseTo(high, 4);
    },
  );

  test('its ends are the proportions from which the observed one is exactly z standard errors away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const successes = Math.min(n - 1, Math.max(1, Math.round(n * share)));
          const interval = wilsonInterval(successes, n);
          for (const end of [interval?.low ?? NaN, interval?.high ?? NaN]) {
            const away = Math.abs(successes / n - end) / Math.sqrt((end * (1 - end)) / n);
            expect(away).toBeCloseTo(z95, 6);
          }
        },
      ),
    );
  });

  test('stays within 0 and 1, holds the rate, and mirrors when wins and losses change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (n, some) => {
        const successes = some % (n + 1);
        const interval = wilsonInterval(successes, n);
        const mirrored = wilsonInterval(n - successes, n);
        const observed = rate(successes, n);
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(1);
        expect(interval?.low).toBeLessThanOrEqual(observed ?? NaN);
        expect(interval?.high).toBeGreaterThanOrEqual(observed ?? NaN);
        expect(interval?.low).toBeCloseTo(1 - (mirrored?.high ?? NaN), 12);
      }),
    );
  });

  test('nothing observed has no rate and no interval', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(rate(0, 0)).toBeNull();
  });

  test.each([
    [3, 2],
    [-1, 5],
    [1.5, 5],
    [1, Number.NaN],
  ])('refuses counts that cannot be: %d of %d', (successes, n) => {
    expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
    expect(() => rate(successes, n)).toThrow(RangeError);
  });
});

describe('ten decimals', () => {
  test.each([
    [1 / 3, '0.3333333333'],
    [0, '0.0000000000'],
    [1, '1.0000000000'],
    // Exact ties, as `'%.10f' % x` prints them in C and Python.
    [1 / 2048, '0.0004882812'],
    [3 / 2048, '0.0014648438'],
    [2047 / 2048, '0.9995117188'],
  ])('%d is written %s', (value, text) => {
    expect(tenDecimals(value)).toBe(text);
  });

  test('no value is an empty cell, not a zero', () => {
    expect(tenDecimals(null)).toBe('');
  });
});

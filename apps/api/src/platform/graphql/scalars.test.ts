import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlainDate, scalars } from './scalars.js';

describe('plain dates', () => {
  test.each(['2028-02-29', '2026-12-31', '2026-01-01'])('%s is a day', (day) => {
    expect(isPlainDate(day)).toBe(true);
  });

  test.each([
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-3',
    '2026-04-3a',
    '20260403',
    ' 2026-04-03',
    '',
  ])('%j is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  test('agrees with the calendar of the machine on every text of the shape', () => {
    const year = fc.integer({ min: 1000, max: 9999 }).map(String);
    const part = (width: number, max: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(width, '0'));
    fc.assert(
      fc.property(year, part(2, 14), part(2, 33), (inYear, month, day) => {
        const text = `${inYear}-${month}-${day}`;
        const at = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
        return isPlainDate(text) === exists;
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('instants and money', () => {
  test('an instant without a zone is refused: nobody knows which it is', () => {
    expect(() => scalars.DateTime?.parseValue('2026-11-02T10:00:00')).toThrow('with its zone');
  });

  test('an instant leaves in UTC', () => {
    expect(scalars.DateTime?.serialize(new Date('2026-11-02T10:00:00-07:00'))).toBe(
      '2026-11-02T17:00:00.000Z',
    );
  });

  test.each([0.5, Number.MAX_SAFE_INTEGER + 1, '100', Number.NaN])('%p is no amount of cents', (amount) => {
    expect(() => scalars.Cents?.parseValue(amount)).toThrow('whole number of cents');
  });

  test('an amount above two thousand million cents is an amount', () => {
    expect(scalars.Cents?.serialize(3_000_000_000)).toBe(3_000_000_000);
  });
});

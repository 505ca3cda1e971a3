import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from '../shared/refusal.js';
import { normalizeIdentifier } from './identifier.js';

describe('claim, authorization and prescription numbers', () => {
  test.each([
    ['Claim no.: 00-1234 567/A', '001234567A'],
    ['  clm#9Z.88-77 ', '9Z8877'],
    ['Authorization Number: AB-12345', 'AB12345'],
    ['Rx 7700123', '7700123'],
    ['２０２６－Ａ１', '2026A1'],
    ['REFERENCE12', 'REFERENCE12'],
    ['id90210', 'ID90210'],
  ])('%s is read as one spelling', (printed, normalized) => {
    expect(normalizeIdentifier(printed)).toBe(normalized);
  });

  test('leading zeros and the letter O stay apart from other numbers', () => {
    expect(normalizeIdentifier('000123')).not.toEqual(normalizeIdentifier('123'));
    expect(normalizeIdentifier('A0012')).not.toEqual(normalizeIdentifier('AO012'));
  });

  test.each(['', '   ', '--', 'n/a', 'unknown', '12'])('%j is refused and asked for again', (printed) => {
    expect(isRefusal(normalizeIdentifier(printed))).toBe(true);
  });

  test('reading a number that was read already changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 .#/-]{3,24}$/), (printed) => {
        const once = normalizeIdentifier(printed);
        if (!isRefusal(once)) expect(normalizeIdentifier(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('spacing, case and separators never make two numbers of one', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9][A-Z0-9]{5,12}$/),
        fc.array(fc.constantFrom(' ', '-', '.', '/'), { maxLength: 5 }),
        (plain, separators) => {
          const spread = [...plain]
            .map((letter, at) => letter.toLowerCase() + (separators[at] ?? ''))
            .join('');
          expect(normalizeIdentifier(spread)).toBe(plain);
        },
      ),
    );
  });
});

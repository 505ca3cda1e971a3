import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal } from '../shared/refusal.js';
import { isNpi, readNpi } from './npi.js';

const nine = fc
  .tuple(fc.constantFrom('1', '2'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([first, rest]) => `${first}${String(rest).padStart(8, '0')}`);
const withCheckDigit = (first: string): string =>
  [...'0123456789'].map((last) => first + last).find(isNpi) ?? 'none';
const numbers = nine.map(withCheckDigit);

describe('the number of a clinician (45 CFR 162.406; ISO/IEC 7812-1)', () => {
  test('the example of the standard, 1234567893, is a number; no other last digit is', () => {
    expect([...'0123456789'].filter((last) => isNpi(`123456789${last}`))).toEqual(['3']);
  });

  test('exactly one check digit fits every nine digits', () => {
    fc.assert(
      fc.property(nine, (first) => [...'0123456789'].filter((last) => isNpi(first + last)).length === 1),
    );
  });

  test('every single wrong digit is found', () => {
    fc.assert(
      fc.property(numbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (npi, at, more) => {
        const wrong = npi.slice(0, at) + String((Number(npi[at]) + more) % 10) + npi.slice(at + 1);
        return !isNpi(wrong);
      }),
    );
  });

  test('two neighbours that changed places are found, unless they are 0 and 9', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 8 }), (npi, at) => {
        const [a, b] = [npi.charAt(at), npi.charAt(at + 1)];
        fc.pre(a !== b && ![a + b].includes('09') && a + b !== '90');
        return !isNpi(npi.slice(0, at) + b + a + npi.slice(at + 2));
      }),
    );
  });

  test('it may be typed in groups', () => {
    expect(readNpi(' 123-456 7893 ')).toBe('1234567893');
  });

  test('too short, too long, letters, and a first digit that is never given out are told from a slip', () => {
    for (const typed of ['', '123456789', '12345678934', '12345X7893', '3234567893'])
      expect(readNpi(typed)).toMatchObject({ kind: 'NpiMalformed', field: 'npi' });
    expect(readNpi('1234567890')).toMatchObject({ kind: 'NpiCheckDigitWrong' });
    expect(isRefusal(readNpi('2234567892'))).toBe(!isNpi('2234567892'));
  });
});

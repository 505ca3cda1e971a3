import { describe, expect, test } from '@jest/globals';
import { csvOf } from './csv.js';

describe('a table for a spreadsheet', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '＋1', '－1', '＠1'])(
    'lets no cell be a formula: %j (ASVS 1.2.10)',
    (text) => {
      const [, line = ''] = csvOf(['a'], [[text]]).split('a\r\n');
      expect(line.replace(/^"/, '').startsWith(`'`)).toBe(true);
    },
  );

  test('quotes what would break a line or a column, and leaves the rest as it is', () => {
    expect(
      csvOf(
        ['a', 'b'],
        [
          ['one, "two"', 'three\nfour'],
          [null, '2026-12-01'],
        ],
      ),
    ).toBe('a,b\r\n"one, ""two""","three\nfour"\r\n,2026-12-01\r\n');
  });
});

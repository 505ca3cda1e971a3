import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CsvScanner, type CsvRecord } from './csv-scanner.js';

const read = (text: string, cuts: readonly number[] = [], trim = false): CsvRecord[] => {
  const scanner = new CsvScanner({ separator: ',', trim });
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const pieces = [0, ...places].map((from, index) => text.slice(from, places[index]));
  return [...pieces.flatMap((piece) => scanner.push(piece)), ...scanner.end()];
};
const told = (records: readonly CsvRecord[]): string[] =>
  records.map(({ line, cells, quoteNotClosed }) => `${line}${quoteNotClosed ? '!' : ''} ${cells.join('|')}`);

describe('the records of a CSV file', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '\r\n', 'é'), maxLength: 6 });
  const written = (value: string, quoted: boolean): string =>
    quoted || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

  test('RFC 4180: whatever is written comes back, however the file is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }).chain((width) =>
          fc.record({
            rows: fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: width, maxLength: width }), {
              minLength: 1,
              maxLength: 8,
            }),
            end: fc.constantFrom('\n', '\r\n', '\r'),
            last: fc.boolean(),
            cuts: fc.array(fc.nat(), { maxLength: 6 }),
          }),
        ),
        ({ rows, end, last, cuts }) => {
          const lines = rows.map((row) => row.map(([value, quoted]) => written(value, quoted)).join(','));
          const text = lines.join(end) + (last ? end : '');
          const records = read(text, cuts);
          expect(records.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(([value]) => value)));
          expect(records.some(({ quoteNotClosed }) => quoteNotClosed)).toBe(false);
          expect(records).toEqual(read(text));
        },
      ),
    );
  });

  test('a mark that is never closed is the defect of one line, wherever it stands and however the file is cut', () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.constantFrom('"x,b,c', 'a,"b,c', 'a,b,"c'),
        fc.array(fc.nat(), { maxLength: 6 }),
        (at, spoiled, cuts) => {
          const lines = Array.from({ length: 10 }, (_, index) => `r${index},"said ""so""",c`);
          lines[at + 1] = spoiled;
          const records = read(`${lines.join('\n')}\n`, cuts);
          expect(records.map(({ line, quoteNotClosed }) => [line, quoteNotClosed])).toEqual(
            lines.map((_, index) => [index + 1, index === at + 1]),
          );
        },
      ),
    );
  });

  test('a mark that closes lines later, as one value too few, takes nothing of the lines between', () => {
    expect(told(read('h,i\na,"b\nc,d\ne","f"\ng,h\n'))).toEqual([
      '1 h|i',
      '2! a|"b',
      '3 c|d',
      '4 e"|f',
      '5 g|h',
    ]);
  });

  test('the lines a value takes are counted, and blank ones', () => {
    expect(told(read('h,i\r\n\r\n"a\r\nb",c\r\nd,e'))).toEqual(['1 h|i', '3 a\r\nb|c', '5 d|e']);
  });

  test('a mark in the middle of a value, or text after one, is part of the value', () => {
    expect(told(read('h,i\na"b,"c"d\n'))).toEqual(['1 h|i', '2 a"b|"c"d']);
    expect(told(read(' h , "i" \n  a, "b, c" \n', [], true))).toEqual(['1 h |i', '2 a|b, c']);
  });

  test('a mark that is never closed does not gather the rest of a long file', () => {
    const scanner = new CsvScanner({ separator: ',', trim: false });
    const piece = 'a,b\n'.repeat(64 * 1024);
    const counts = ['h,i\n"a,b\n', ...Array.from({ length: 12 }, () => piece)].map(
      (text) => scanner.push(text).length,
    );
    expect(counts.slice(-3).every((count) => count > 60_000)).toBe(true);
  });
});

import { expect, test } from '@jest/globals';
import { fileNameOf, linesOf, pictureCsv, type PictureColumn } from './picture-file.js';

interface Row {
  readonly name: string;
  readonly rate: number | null;
}

const columns: readonly PictureColumn<Row>[] = [
  { key: 'name', title: 'Kind, as published', shown: ({ name }) => name, value: ({ name }) => name },
  { key: 'rate', title: 'Rate', shown: ({ rate }) => `${rate}`, value: ({ rate }) => rate, numeric: true },
];

test('the file of a picture holds whole numbers, and words that no spreadsheet calculates with', () => {
  const rows = [
    { name: 'Plain', rate: 0.123456789 },
    { name: '=SUM(A1)', rate: -1 },
    { name: 'said "no",\nthen yes', rate: null },
  ];
  expect(pictureCsv(columns, rows)).toBe(
    '"Kind, as published",Rate\r\nPlain,0.123456789\r\n\'=SUM(A1),-1\r\n"said ""no"",\nthen yes",\r\n',
  );
});

test.each([
  ['Rates by year', 'rates-by-year'],
  ['Quién ganó: 2024–2026', 'quien-gano-2024-2026'],
  ['…', 'picture'],
])('the picture of %s is the file %s', (words, name) => {
  expect(fileNameOf(words)).toBe(name);
});

test('the words above a picture are broken between words, and one that is too long stays whole', () => {
  expect(linesOf('The queue of 24 filings will be empty', 16)).toEqual([
    'The queue of 24',
    'filings will be',
    'empty',
  ]);
  expect(linesOf('Extraordinarily long', 6)).toEqual(['Extraordinarily', 'long']);
  expect(linesOf('  ', 20)).toEqual([]);
});

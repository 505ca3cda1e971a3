import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { showDay, showInstant } from './show-time.js';

const source = join(import.meta.dirname, '..');

const pages = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.tsx'))
  .map(({ parentPath, name }) => join(parentPath, name));

test('an instant is shown as the day its reader had, in words, in both languages', () => {
  const evening = new Date(2026, 10, 23, 23, 59);
  expect(showDay(evening, 'en')).toBe('Monday, November 23, 2026');
  expect(showDay(evening, 'es')).toBe('lunes, 23 de noviembre de 2026');
  expect(showInstant(evening, 'en')).toContain('Nov 23, 2026');
});

test('no page cuts a day out of an instant: in the evening it would be tomorrow’s', () => {
  expect(pages.length).toBeGreaterThan(100);
  const cutting = pages.filter((path) =>
    /\.(slice|substring)\(0, ?10\)|\.split\('T'\)/.test(readFileSync(path, 'utf8')),
  );
  expect(cutting.map((path) => relative(source, path))).toEqual([]);
});

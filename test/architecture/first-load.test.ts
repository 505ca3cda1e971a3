import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ListedRoute, routesOf } from '../../scripts/reading/levels.js';
import { builtWeb } from '../support/built-web.js';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Decision 36: JavaScript of the first load, compressed, in kilobytes of a thousand bytes. */
const budgets = [
  { entry: 'people', page: 'index.html', kilobytes: 150 },
  { entry: 'staff', page: 'staff.html', kilobytes: 300 },
] as const;

const source = join(import.meta.dirname, '..', '..', 'apps', 'web');

describe('what a browser fetches before it shows a page', () => {
  let web: ReturnType<typeof builtWeb>;
  let manifest: Readonly<Record<string, Chunk>>;
  const sizes = new Map<string, number>();

  beforeAll(() => {
    web = builtWeb();
    manifest = JSON.parse(
      readFileSync(join(web.folder, '.vite', 'manifest.json'), 'utf8'),
    ) as typeof manifest;
  });
  afterAll(() => web.remove());

  /** Everything these modules import, themselves included. */
  function together(keys: readonly string[]): ReadonlySet<string> {
    const files = new Set<string>();
    const seen = new Set<string>();
    const open = [...keys];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const chunk = manifest[key];
      if (chunk === undefined) throw new Error(`The build knows no ${key}.`);
      if (chunk.file.endsWith('.js')) files.add(chunk.file);
      open.push(...(chunk.imports ?? []));
    }
    return files;
  }

  const weigh = (file: string): number => {
    const known = sizes.get(file) ?? gzipSync(readFileSync(join(web.folder, file)), { level: 9 }).length;
    sizes.set(file, known);
    return known;
  };

  const bookFile = (language: string, book: string) =>
    `src/i18n/${language}/${book.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

  function pageOf({ load, folder, path }: ListedRoute): string {
    const asked = /import\(\s*['"](\.[^'"]+)\.js['"]/.exec(String(load))?.[1];
    if (asked === undefined) throw new Error(`The page of ${path} is not found in its route.`);
    const file = join(folder, asked);
    return relative(source, existsSync(`${file}.tsx`) ? `${file}.tsx` : `${file}.ts`);
  }

  test.each(budgets)(
    'is at most $kilobytes kB on every page of $entry',
    async ({ entry, page, kilobytes }) => {
      const routes = await routesOf(entry);
      expect(routes.length).toBeGreaterThan(1);
      const weights = routes.flatMap((route) =>
        ['en', 'es'].map((language) => {
          const books = ['shell', 'identity', ...route.books].map((book) => bookFile(language, book));
          const files = [...together([page, pageOf(route), ...books])];
          return {
            path: `${route.path} (${language})`,
            kB: files.reduce((sum, file) => sum + weigh(file), 0) / 1000,
          };
        }),
      );
      expect(weights.filter(({ kB }) => kB > kilobytes)).toEqual([]);
      // A page of nothing would pass: the frame alone is React and more.
      expect(Math.min(...weights.map(({ kB }) => kB))).toBeGreaterThan(40);
    },
  );
});

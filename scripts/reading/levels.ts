import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import readability from 'text-readability';
import { type Book, readBooks } from '../../apps/web/src/i18n/books.js';
import type { PageRoute } from '../../apps/web/src/shell/route.js';
import { perspicuity } from './spanish.js';

const source = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src');

export interface ListedRoute extends PageRoute {
  /** The folder its page's address starts from. */
  readonly folder: string;
}

/** Every page of an entry, as the entry lists them. */
export async function routesOf(entry: 'people' | 'staff'): Promise<readonly ListedRoute[]> {
  const text = readFileSync(join(source, `${entry}.tsx`), 'utf8');
  const files = [...text.matchAll(/from '\.\/([^']+\.routes)\.js'/g)].map(([, name]) =>
    join(source, `${name}.ts`),
  );
  const lists = await Promise.all(
    files.map(async (file) => {
      const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
      return Object.values(exported)
        .filter((value): value is readonly PageRoute[] => Array.isArray(value))
        .flat()
        .map((route) => ({ ...route, folder: dirname(file) }));
    }),
  );
  return lists.flat();
}

/** What every page of the app is read with. */
const always: readonly Book[] = ['shell', 'identity', 'refusals'];

/** The books somebody meets who takes part or looks in from outside. */
export async function booksOfParticipants(): Promise<readonly Book[]> {
  const routes = await routesOf('people');
  return [...new Set([...always, ...routes.flatMap(({ books }) => books)])].sort();
}

export interface Level {
  readonly book: Book;
  /** School years, by Flesch and Kincaid; null where there is no sentence to measure. */
  readonly english: number | null;
  /** Perspicuity by Szigriszt Pazos: the more, the easier. */
  readonly spanish: number | null;
}

/** Whole sentences only: a label of two words says nothing about how a text reads. */
function sentencesOf(texts: readonly string[], filler: string): string {
  return texts
    .map((text) => text.replace(/\{\w+\}/g, filler).replace(/https?:\S*/g, ''))
    .filter((text) => /[.!?]$/.test(text.trim()))
    .join(' ');
}

export async function levelOf(book: Book): Promise<Level> {
  const english = sentencesOf(Object.values(await readBooks('en', [book])), 'this');
  const spanish = sentencesOf(Object.values(await readBooks('es', [book])), 'esto');
  return {
    book,
    english: english === '' ? null : readability.fleschKincaidGrade(english),
    spanish: spanish === '' ? null : Math.round(perspicuity(spanish) * 10) / 10,
  };
}

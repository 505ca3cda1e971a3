import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Book, books, readBooks, type Texts, type WordKey } from './books.js';
import { languageOf } from './language.js';
import { speech } from './words.js';

const folder = join(import.meta.dirname, '..');
/** A language may say of one and of several in another place, or not at all; but it fills the same blanks. */
const blanks = (text = '') =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[}:])/g)].map(([, name = '']) => name))].sort();
const none = () => undefined;

/** Every source of the web app as one text, without catalogs and tests. */
const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
  .filter((entry) => !/i18n\/(en|es)$/.test(entry.parentPath))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** Keys a template makes: `found.state.${state}` uses every key that begins with `found.state.`. */
const madeUp = [...sources.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, beginning]) => beginning ?? '');

const bookFile = (book: Book) => book.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe.each(books)('the book %s', (book) => {
  let english: Texts;
  let spanish: Texts;
  let keys: readonly WordKey[];

  beforeAll(async () => {
    english = await readBooks('en', [book]);
    spanish = await readBooks('es', [book]);
    keys = Object.keys(english) as WordKey[];
  });

  it('says the same things in English and in Spanish', () => {
    expect(keys.length).toBeGreaterThan(0);
    expect(Object.keys(spanish).sort()).toEqual([...keys].sort());
  });

  it('leaves the same blanks to fill in both languages', () => {
    expect(keys.filter((key) => String(blanks(english[key])) !== String(blanks(spanish[key])))).toEqual([]);
  });

  it('leaves nothing empty and nothing untranslated', () => {
    const sameInBoth = new Set<string>(['size.bytes', 'size.kilobytes', 'place.PR', 'place.RI']);
    expect(keys.filter((key) => spanish[key]?.trim() === '' || english[key]?.trim() === '')).toEqual([]);
    // A name, a unit or a pattern of blanks alone may be the same; a sentence is not.
    const says = (text = '') => /\p{L}{2,} \p{L}{2,}/u.test(text.replace(/\{\w+(?::[^{}]*)?\}/g, ''));
    expect(
      keys.filter((key) => english[key] === spanish[key] && says(english[key]) && !sameInBoth.has(key)),
    ).toEqual([]);
  });

  it('holds no text that no page shows', () => {
    const shown = (key: string) =>
      sources.includes(`'${key}'`) || madeUp.some((beginning) => key.startsWith(beginning));
    expect(keys.filter((key) => !shown(key))).toEqual([]);
  });

  it('stands in the file of its name, in both languages', () => {
    for (const language of ['en', 'es'])
      expect(readFileSync(join(import.meta.dirname, language, `${bookFile(book)}.ts`), 'utf8')).toContain(
        `export const ${book} `,
      );
  });
});

describe('the books', () => {
  it('are all on the shelf, and no two of them have a key in common', async () => {
    const files = readdirSync(join(import.meta.dirname, 'en')).map((name) => name.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(books.map(bookFile).sort());
    const keys = await Promise.all(books.map(async (book) => Object.keys(await readBooks('en', [book]))));
    const all = keys.flat();
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
  });

  it('are read once for each language and set of names', () => {
    expect(readBooks('en', ['identity', 'shell'])).toBe(readBooks('en', ['shell', 'identity']));
    expect(readBooks('en', ['shell'])).not.toBe(readBooks('es', ['shell']));
  });
});

describe('a text', () => {
  it('is filled with values as they are, and shows a blank nobody filled', async () => {
    const { say } = speech('en', await readBooks('en', ['identity']), none);
    expect(say('signIn.as', { email: '{email} <b>$&</b>' })).toBe('Signed in as {email} <b>$&</b>.');
    expect(say('signIn.as')).toBe('Signed in as {email}.');
  });

  it('says of one what it says of one, in either language', async () => {
    const of = (language: 'en' | 'es', texts: Texts) => speech(language, texts, none).say;
    const texts = { english: await readBooks('en', ['shell']), spanish: await readBooks('es', ['shell']) };
    expect([1, 2].map((days) => of('en', texts.english)('date.daysLeft', { days }))).toEqual([
      '1 day left',
      '2 days left',
    ]);
    expect([1, 2].map((days) => of('es', texts.spanish)('date.daysLeft', { days: String(days) }))).toEqual([
      'falta 1 día',
      'faltan 2 días',
    ]);
  });

  it('that is not there is known not to be', async () => {
    const { knows } = speech('en', await readBooks('en', ['identity']), none);
    expect([knows('signIn.as'), knows('signIn.nobody')]).toEqual([true, false]);
  });
});

describe('the language of a page', () => {
  it.each([
    ['what the address asks for', '?language=es', ['en-US'], 'es'],
    ['the first of the browser there is', '', ['fr-CA', 'es-MX', 'en-US'], 'es'],
    ['English where the address asks for one there is not', '?language=xx', ['de-DE'], 'en'],
    ['English for a browser that says nothing', '', [], 'en'],
  ])('is %s', (_name, search, preferred, expected) => {
    expect(languageOf(search, preferred)).toBe(expected);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { words as firstEnglish } from './en/words.js';
import { wordsOfSignedIn as laterEnglish } from './en/words-of-signed-in.js';
import { words as firstSpanish } from './es/words.js';
import { wordsOfSignedIn as laterSpanish } from './es/words-of-signed-in.js';
import { languageOf } from './language.js';
import { speech, widened, type WordKey } from './words.js';

const english = { ...firstEnglish, ...laterEnglish };
const spanish = { ...firstSpanish, ...laterSpanish };

const keys = Object.keys(english) as WordKey[];
const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

/** Every source of the web app as one text, without catalogs and tests. */
const sources = readdirSync(join(import.meta.dirname, '..'), { recursive: true, withFileTypes: true })
  .filter((entry) => /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
  .filter((entry) => !/i18n\/(en|es)$/.test(entry.parentPath))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** All but the parts that are fetched for somebody signed in. */
const sourcesOfFirstPage = readdirSync(join(import.meta.dirname, '..'), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
  .filter((entry) => !/i18n\/(en|es)$|identity\/(strong-sign-in|tokens)$/.test(entry.parentPath))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** Keys a template makes: `found.state.${state}` uses every key that begins with `found.state.`. */
const madeUp = [...sources.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, beginning]) => beginning ?? '');

describe('the catalogs', () => {
  it('say the same things in English and in Spanish', () => {
    expect(Object.keys(spanish).sort()).toEqual([...keys].sort());
  });

  it('leave the same blanks to fill in both languages', () => {
    expect(keys.filter((key) => String(blanks(english[key])) !== String(blanks(spanish[key])))).toEqual([]);
  });

  it('leave nothing empty and nothing untranslated', () => {
    const sameInBoth = new Set<WordKey>(['size.bytes', 'size.kilobytes']);
    expect(keys.filter((key) => spanish[key].trim() === '' || english[key].trim() === '')).toEqual([]);
    expect(keys.filter((key) => english[key] === spanish[key] && !sameInBoth.has(key))).toEqual([]);
  });

  it('hold no text that no page shows', () => {
    const shown = (key: WordKey) =>
      sources.includes(`'${key}'`) || madeUp.some((beginning) => key.startsWith(beginning));
    expect(keys.filter((key) => !shown(key))).toEqual([]);
  });
});

describe('what only somebody signed in is shown', () => {
  it('brings its own words, and the first page holds none of them', () => {
    const later = Object.keys(laterEnglish);
    expect(later.filter((key) => key in firstEnglish)).toEqual([]);
    // What the first page says it says with its own, in the files that every visitor downloads.
    const everybodys = [
      ...new Set(sourcesOfFirstPage.flatMap((text) => later.filter((key) => text.includes(`'${key}'`)))),
    ];
    expect(everybodys).toEqual([]);
  });

  it('says both in the language of the page', () => {
    const { say } = widened(speech('es', firstSpanish), laterSpanish);
    expect(say('safe.heading')).toBe(spanish['safe.heading']);
    expect(say('signIn.as', { email: 'x' })).toBe(spanish['signIn.as'].replace('{email}', 'x'));
  });
});

describe('a text', () => {
  it('is filled with values as they are, and shows a blank nobody filled', () => {
    const { say } = speech('en', english);
    expect(say('signIn.as', { email: '{email} <b>$&</b>' })).toBe('Signed in as {email} <b>$&</b>.');
    expect(say('signIn.as')).toBe('Signed in as {email}.');
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

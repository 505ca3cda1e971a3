import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Words a sentence of English does not do without, and Spanish does not have. */
const ofEnglish = new Set(
  (
    'the of and to is are was were your you my with for from that this these those it its by on at be been have had ' +
    'which who what when where why how will would can cannot could should may must not if or any all there their they ' +
    'them we our us does did before after until then than each every only other about into out over here yes please ' +
    'nothing something somebody nobody letter denial appeal plan’s day days'
  ).split(' '),
);

const books = join(import.meta.dirname, '..', '..', 'apps', 'web', 'src', 'i18n');
const longEnough = 14;

/** What the English books say and the Spanish ones do not, without their blanks. */
async function englishTexts(): Promise<readonly string[]> {
  const read = async (language: string) => {
    const names = readdirSync(join(books, language));
    const modules = await Promise.all(
      names.map(async (name) => (await import(join(books, language, name))) as Record<string, object>),
    );
    return modules
      .flatMap((exported) => Object.values(exported))
      .flatMap((book) => Object.values(book) as string[])
      .flatMap((text) => text.split(/\{\w+\}/))
      .map((part) => part.trim())
      .filter((part) => part.length >= longEnough && part.includes(' '));
  };
  const [english, spanish] = await Promise.all([read('en'), read('es')]);
  const both = new Set(spanish);
  return [...new Set(english)].filter((text) => !both.has(text));
}

let known: Promise<readonly string[]> | null = null;

/** Everything on a page that is seen or heard, a line each. Names and citations that nobody translates are marked as such. */
const linesOfPage = `(() => {
  const lines = [document.title];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const gone = node.matches('script, style, textarea, [translate="no"], [lang="en"][hreflang]');
    return gone || !node.checkVisibility() && !node.matches('option') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  const blocks = new Map();
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) lines.push(node.getAttribute(name) ?? '');
      continue;
    }
    const block = node.parentElement.closest('p, li, dt, dd, td, th, h1, h2, h3, legend, label, option, a, button, summary, div');
    blocks.set(block, (blocks.get(block) ?? '') + ' ' + node.textContent);
  }
  return [...lines, ...blocks.values()].map((line) => line.replace(/\\s+/g, ' ').trim()).filter((line) => line !== '');
})()`;

/** Whatever of these lines is English: a text of the English books, or a word of every English sentence. */
export async function englishAmong(lines: readonly string[]): Promise<readonly string[]> {
  known ??= englishTexts();
  const texts = await known;
  return lines.filter(
    (line) =>
      (line.toLowerCase().match(/[\p{L}’']+/gu) ?? []).some((word) => ofEnglish.has(word)) ||
      texts.some((text) => line.includes(text)),
  );
}

export const englishOn = async (page: Page): Promise<readonly string[]> =>
  englishAmong(await page.evaluate<string[]>(linesOfPage));

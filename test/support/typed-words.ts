import type { Page } from 'playwright-core';

/**
 * What somebody typed or chose on pages about themselves or about a patient is a canary: it may be sent in a body, and must not
 * come to stand in an address, a referrer, a title or anything the browser keeps, where others read it later.
 */
const typed = new WeakMap<Page, Set<string>>();

/** Organizations name public things, and the public explorer has its groups in its address: no person is behind either. */
const aboutNobody = /^\/(?:org|review|admin|campaigns|precedents)(?:\/|$)/;

const listens = `document.addEventListener('change', ({ target }) => {
  const { tagName, type, value, selectedOptions } = target;
  if (tagName === 'SELECT') window.chorusTyped(location.pathname, selectedOptions[0]?.label ?? '');
  if (tagName === 'TEXTAREA' || (tagName === 'INPUT' && !['checkbox', 'radio', 'file'].includes(type)))
    window.chorusTyped(location.pathname, value);
}, true)`;

/** @param complain is told of each address that carries such words */
export async function watchTypedWords(page: Page, complain: (what: string) => void): Promise<void> {
  const words = new Set<string>();
  typed.set(page, words);
  await page.exposeBinding('chorusTyped', (_, path: string, value: string) => {
    if (value.trim().length >= 5 && !aboutNobody.test(path)) words.add(plain(value));
  });
  await page.addInitScript(listens);
  page.on('request', (request) => {
    const { referer = '' } = request.headers();
    for (const address of [request.url(), referer])
      if (carries(words, readable(address))) complain(`typed words in an address: ${address}`);
  });
}

/** Where the page shows outside itself what was typed, a line each. */
export async function typedWordsShown(page: Page): Promise<readonly string[]> {
  const words = typed.get(page) ?? new Set();
  const seen = await page.evaluate<Record<string, string>>(
    '({ title: document.title, address: location.href, referrer: document.referrer, state: JSON.stringify(history.state) ?? "", cookies: document.cookie })',
  );
  return Object.entries(seen)
    .filter(([, text]) => carries(words, readable(text)))
    .map(([where]) => `typed words in the ${where}`);
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

function readable(text: string): string {
  try {
    return plain(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    return plain(text);
  }
}

const carries = (words: ReadonlySet<string>, text: string) => [...words].some((word) => text.includes(word));

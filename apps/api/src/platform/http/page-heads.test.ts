import { expect, test } from '@jest/globals';
import { PageHeads, withHead } from './page-heads.js';

const head = {
  title: 'Ask "again" <script>alert(1)</script> $& now',
  description: 'One & all',
  path: '/c/ask-again',
  image: { path: '/c/ask-again/card.png', width: 1200, height: 630 },
};

test('what somebody called their campaign stands in the page as words, whatever it is made of', () => {
  const page = withHead(
    '<html><head><title>Chorus</title></head><body></body></html>',
    head,
    'https://a.example',
    { language: 'en', inLink: false },
  );
  expect(page).toContain(
    '<meta property="og:title" content="Ask &quot;again&quot; &lt;script&gt;alert(1)&lt;/script&gt; $&amp; now" />',
  );
  expect(page).toContain('<meta property="og:image" content="https://a.example/c/ask-again/card.png" />');
  expect(page).toContain('content="One &amp; all"');
  expect(page).not.toContain('<script>');
  expect(page.match(/<\/head>/g)).toHaveLength(1);
});

test.each([
  [{ language: 'es', inLink: true }, 'es_US', 'en_US', 'https://a.example/c/ask-again?language=es'],
  [{ language: 'es', inLink: false }, 'es_US', 'en_US', 'https://a.example/c/ask-again'],
  [{ language: 'en', inLink: false }, 'en_US', 'es_US', 'https://a.example/c/ask-again'],
] as const)(
  'a page says in which language it is read, and its address keeps what the link said: %j',
  (spoken, locale, other, url) => {
    const page = withHead('<head></head>', head, 'https://a.example', spoken);
    expect(page).toContain(`<meta property="og:locale" content="${locale}" />`);
    expect(page).toContain(`<meta property="og:locale:alternate" content="${other}" />`);
    expect(page).toContain(`<meta property="og:url" content="${url}" />`);
  },
);

test('only pages that somebody registered have a head of their own', async () => {
  const heads = new PageHeads();
  heads.register(/^\/c\/([^/]+)$/, ([slug]) => Promise.resolve(slug === 'ask-again' ? head : null));
  expect(heads.knows('/me')).toBe(false);
  expect(heads.knows('/c/other')).toBe(true);
  expect(await heads.of('/me')).toBeNull();
  expect(await heads.of('/c/other')).toBeNull();
  expect(await heads.of('/c/ask-again')).toBe(head);
});

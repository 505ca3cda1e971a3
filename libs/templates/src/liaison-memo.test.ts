import { describe, expect, test } from '@jest/globals';
import { liaisonMemo } from './letters/liaison_memo/template.js';
import { pressPaper, renderPaper } from './paper.js';
import { readPdf } from './testing/read-pdf.js';

const terms = { locale: 'en', reference: 'CH-SAMPLE-MEMO', dated: '2026-11-20', signature: null } as const;
const textOf = async (more: Partial<typeof liaisonMemo.sample>): Promise<{ text: string; pages: number }> => {
  const { bytes } = await pressPaper(renderPaper(liaisonMemo, { ...liaisonMemo.sample, ...more }, terms));
  const { pages } = await readPdf(bytes);
  return { text: pages.join(' ').replace(/\s+/g, ' '), pages: pages.length };
};

describe('the cover memo to an office', () => {
  test('is one page that lists who agreed and counts the others', async () => {
    const { text, pages } = await textOf({});
    expect(pages).toBe(1);
    expect(text).toContain('Sample Person 011');
    expect(text).toContain('not listed: 12');
    expect(text).not.toMatch(/pressure|flood|overload/i);
  });

  test('lists nobody where nobody agreed', async () => {
    const { text } = await textOf({ listed: [], expected: 'fewer than 11' });
    expect(text).toContain('None of them is listed here.');
    expect(text).not.toContain('Sample Person');
  });
});

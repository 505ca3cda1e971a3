import { describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { PDFDocument } from 'pdf-lib';
import { renderHtml } from './html.js';
import { letters } from './letters/registry.js';
import { renderLetter, type LetterDocument } from './render.js';
import { bodyOf, readPdf, single } from './testing/read-pdf.js';
import { renderText } from './text.js';
import { typesetPdf, unprintableCharacters } from './typeset.js';
import { useExtraFonts } from './typst/compiler.js';
import { notice } from './words.js';

const require = createRequire(import.meta.url);
const appeal = letters.internal_appeal;
const write = (changes: Partial<typeof appeal.sample> = {}): LetterDocument =>
  renderLetter(appeal, { ...appeal.sample, ...changes }, { locale: 'en' });

const htmlWords = (html: string): string =>
  single(
    html
      .replace(/<head>[\s\S]*<\/head>/, '')
      .replace(/<footer>[\s\S]*<\/footer>/, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  );
const letterSequence = (text: string): string => text.replace(/[\s\u00a0–•]|(?<=^|\s)\d+\./g, '');

describe('a typeset letter', () => {
  test('is tagged, titled, in a language and claims PDF/UA-1', async () => {
    const pdf = await readPdf(await typesetPdf(write()));
    expect(pdf.title).toBe('Appeal of adverse benefit determination');
    expect(pdf.language).toBe('en');
    expect(pdf.marked).toBe(true);
    expect(pdf.metadata).toContain('pdfuaid');
    expect([...pdf.tags]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'BlockQuote']));
  });

  test('has US Letter pages', async () => {
    const file = await PDFDocument.load(await typesetPdf(write()));
    expect(file.getPages().map((page) => page.getSize())).toEqual(
      file.getPages().map(() => ({ width: 612, height: 792 })),
    );
  });

  test('is the same bytes twice, so that its hash can be signed', async () => {
    const [first, second] = [await typesetPdf(write()), await typesetPdf(write())];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const other = await typesetPdf(write({ ownWords: 'Other words.' }));
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
  });

  test.each(Object.keys(letters) as (keyof typeof letters)[])(
    '%s says the same in its PDF, its HTML twin and its plain text',
    async (id) => {
      const letter = letters[id] as typeof appeal;
      const document = renderLetter(letter, letter.sample, { locale: 'en' });
      const pdf = await readPdf(await typesetPdf(document));
      const html = htmlWords(renderHtml(document));
      const body = pdf.pages.map(bodyOf).join(' ');
      expect(letterSequence(body)).toBe(letterSequence(html));
      const text = single(renderText(document).replace(/^[>*\-_ ]+/gm, ''));
      for (const word of html.split(' ').filter((each) => /^\w{5,}$/.test(each))) {
        expect(text.toLowerCase()).toContain(word.toLowerCase());
      }
    },
  );

  test('prints what a person typed literally, in PDF and HTML', async () => {
    const typed = '#strong[x] $ _a_ *b* <b>c</b> {{x}} `d` @e \\f // g &amp; #sys.inputs';
    const document = write({ ownWords: typed });
    const pdf = await readPdf(await typesetPdf(document));
    expect(pdf.text).toContain(typed);
    const html = renderHtml(document);
    expect(htmlWords(html)).toContain(typed);
    expect(html).not.toContain('<b>c');
  });

  test('keeps a quotation mark or tag inside a number or name from ending anything', async () => {
    const odd = 'A" class="x"> </dd><script>1</script> #x[y] \\ "';
    const document = write({
      patient: { ...appeal.sample.patient, groupNumber: odd },
      denial: { ...appeal.sample.denial, noticeFrom: odd },
    });
    const pdf = await readPdf(await typesetPdf(document));
    expect(pdf.text.split(odd)).toHaveLength(3);
    expect(renderHtml(document)).not.toContain('<script');
  });

  test('prints names of many languages as they are written', async () => {
    const names = 'Łódź · Nguyễn Thị Hạnh · José Muñoz · Ελένη · Жанна · Ōkubo · Ïñţërnâtiônàl';
    const document = write({ ownWords: names });
    expect(await unprintableCharacters(document)).toEqual([]);
    expect((await readPdf(await typesetPdf(document))).text).toContain(names);
  });

  test('prints a character no font covers as its number, and names it beforehand', async () => {
    const document = write({ ownWords: 'My name is 山田. 🙂' });
    expect(await unprintableCharacters(document)).toEqual(['山', '田', '🙂']);
    const pdf = await readPdf(await typesetPdf(document));
    expect(pdf.text).toContain('My name is [U+5C71 U+7530]. [U+1F642]');
    expect(pdf.metadata).toContain('pdfuaid');
    expect(renderHtml(document)).toContain('山田');
  });

  test('a font added under a wrong family name is refused at once, not at the first name that needs it', async () => {
    const file = require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf');
    try {
      useExtraFonts([{ family: 'No Such Family', file }]);
      await expect(typesetPdf(write())).rejects.toThrow(
        'no loaded font has the family name “No Such Family”',
      );
      useExtraFonts([{ family: 'Source Sans 3', file }]);
      expect((await readPdf(await typesetPdf(write()))).text).toContain('Sample Person 014');
    } finally {
      useExtraFonts([]);
    }
  });

  test('carries a long story over pages, each with reference, page number and the notice', async () => {
    const paragraph = 'This sentence of an invented story takes its place on the page. '.repeat(9).trim();
    const document = write({
      ownWords: Array.from({ length: 18 }, (_, at) => `${at + 1}. ${paragraph}`).join('\n\n'),
    });
    const pdf = await readPdf(await typesetPdf(document));
    expect(pdf.pages.length).toBeGreaterThanOrEqual(4);
    pdf.pages.forEach((page, at) => {
      expect(page).toContain(`Page ${at + 1} of ${pdf.pages.length}`);
      expect(page).toContain('Reference CH-SAMPLE-0014');
      expect(page).toContain(notice);
    });
    expect(pdf.text).toContain('18. This sentence');
  });

  test('breaks a name or number too long for the line instead of running off the page', async () => {
    const long = 'Sample-Person-With-An-Exceedingly-Long-Hyphenated-Name-'.repeat(4);
    const document = write({
      sender: { ...appeal.sample.sender, name: `${long}014`, lines: ['1 Example Street '.repeat(12).trim()] },
      patient: { ...appeal.sample.patient, memberId: 'SAMPLE0'.repeat(30) },
    });
    const file = await typesetPdf(document);
    const pdf = await readPdf(file);
    expect(pdf.text.replace(/ /g, '')).toContain(`${long}014`);
    expect(pdf.pages[0]).toContain('November 20, 2026');
    expect(pdf.rightmost).toBeLessThan(612 - 72);
  });

  test('the HTML twin stands alone: no script, no outside address, its language said', () => {
    const html = renderHtml(write());
    expect(html).toContain('<html lang="en">');
    expect(html).not.toMatch(/<script|<img|<link|url\(|src=/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});

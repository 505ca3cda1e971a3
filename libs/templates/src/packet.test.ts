import { describe, expect, test } from '@jest/globals';
import { degrees, PDFDocument, PDFName } from 'pdf-lib';
import type { Exhibit } from './exhibits.js';
import { letters } from './letters/registry.js';
import { buildPacket, withAddressPage } from './packet.js';
import { renderLetter } from './render.js';
import { readPdf } from './testing/read-pdf.js';

const { sample } = letters.internal_appeal;
const letter = renderLetter(letters.internal_appeal, sample, { locale: 'en' });
const { addressee } = sample;

async function notice(): Promise<Exhibit> {
  const file = await PDFDocument.create();
  for (const turn of [0, 90]) {
    const page = file.addPage([612, 792]);
    page.drawText(`Sample notice, turned ${turn}`, { x: 72, y: 600 });
    page.setRotation(degrees(turn));
    page.node.set(PDFName.of('StructParents'), file.context.obj(0));
  }
  const field = file.getForm().createTextField('sample');
  field.setText('typed into a form');
  field.addToPage(file.getPage(0), { x: 72, y: 400, width: 200, height: 24 });
  return {
    letter: 'A',
    title: 'Notice of October 30, 2026',
    mediaType: 'application/pdf',
    bytes: await file.save(),
  };
}

/** One white dot: the smallest PNG. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const picture: Exhibit = { letter: 'B', title: 'Sample picture', mediaType: 'image/png', bytes: dot };

describe('a packet', () => {
  test('holds address page, letter, list and exhibits, numbered as one document', async () => {
    const packet = await buildPacket({ letter, addressee, exhibits: [await notice(), picture] });
    const pdf = await readPdf(packet.bytes);
    expect(pdf.pages).toHaveLength(packet.pageCount);
    pdf.pages.forEach((page, at) => expect(page).toContain(`Page ${at + 1} of ${packet.pageCount}`));
    expect(pdf.pages[0]).toMatch(
      /^Sample Person 014 1 Example Street.*Sample Health Plan Appeals Department/,
    );
    expect(packet.exhibits).toEqual([
      { letter: 'A', firstPage: 5, lastPage: 7 },
      { letter: 'B', firstPage: 8, lastPage: 8 },
    ]);
    expect(pdf.pages[3]).toContain('A Notice of October 30, 2026 5–7 B Sample picture 8');
  });

  test('signed to go by fax and posted after all, begins with an address page; the signed pages stay as they were', async () => {
    const fax = await buildPacket({ letter, addressee, exhibits: [await notice()], addressPage: false });
    const posted = await withAddressPage(fax.bytes, {
      letter,
      addressee: { name: 'Sample Health Plan', lines: ['PO Box 0000', 'Exampleville, MN 00000'] },
      contents: ['Exhibit A: Notice of October 30, 2026'],
    });
    const [before, after] = [await readPdf(fax.bytes), await readPdf(posted)];
    const [cover, ...rest] = after.pages;
    expect(cover).toMatch(/^Sample Person 014 1 Example Street.*Sample Health Plan PO Box 0000 Exampleville/);
    expect(cover).toContain('Exhibit A: Notice of October 30, 2026');
    expect(cover).not.toMatch(/Page 1 of/);
    expect(rest).toEqual(before.pages);
  });

  test('keeps a foreign PDF intact: its words, its rotation, what was typed into its form', async () => {
    const packet = await buildPacket({ letter, addressee, exhibits: [await notice()] });
    const pdf = await readPdf(packet.bytes);
    expect(pdf.pages[5]).toContain('Sample notice, turned 0');
    expect(pdf.pages[5]).toContain('typed into a form');
    const file = await PDFDocument.load(packet.bytes);
    expect(file.getPage(6).getRotation().angle).toBe(90);
    expect(file.getPage(6).node.has(PDFName.of('StructParents'))).toBe(false);
  });

  test('keeps the tags of our pages, and claims PDF/UA-1 only when every page is ours', async () => {
    const ours = await buildPacket({ letter, addressee, exhibits: [picture] });
    const mixed = await buildPacket({ letter, addressee, exhibits: [await notice(), picture] });
    const [alone, merged] = [await readPdf(ours.bytes), await readPdf(mixed.bytes)];
    expect([ours.accessible, mixed.accessible]).toEqual([true, false]);
    expect(alone.metadata).toContain('pdfuaid');
    expect(merged.metadata).not.toContain('pdfuaid');
    expect([...merged.tags]).toEqual(expect.arrayContaining(['H1', 'L', 'TH', 'Figure', 'BlockQuote']));
    expect([merged.marked, merged.language]).toEqual([true, 'en']);
  });

  test('is the same bytes twice', async () => {
    const request = { letter, addressee, exhibits: [await notice(), picture] };
    expect((await buildPacket(request)).hash).toBe((await buildPacket(request)).hash);
  });

  test('goes to the address of the notice, also inside the letter, and without envelope page by fax', async () => {
    const other = { name: 'Sample Review Office', lines: ['2 Example Road', 'Otherville, MN 00000'] };
    const packet = await buildPacket({ letter, addressee: other, exhibits: [], addressPage: false });
    const pdf = await readPdf(packet.bytes);
    expect(pdf.text).toContain('Sample Review Office 2 Example Road');
    expect(pdf.text).not.toContain('PO Box 0000');
    expect(pdf.pages).toHaveLength(2);
  });

  test('names the exhibit it cannot read and what to do', async () => {
    const broken = { ...picture, bytes: new Uint8Array([1, 2, 3, 4]) };
    await expect(buildPacket({ letter, addressee, exhibits: [broken] })).rejects.toThrow(
      'Exhibit B: the picture cannot be read',
    );
    const noPdf: Exhibit = { ...broken, letter: 'C', mediaType: 'application/pdf' };
    await expect(buildPacket({ letter, addressee, exhibits: [noPdf] })).rejects.toThrow(
      'Exhibit C: the PDF cannot be read',
    );
    const noPages = {
      ...noPdf,
      bytes: Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'),
    };
    await expect(buildPacket({ letter, addressee, exhibits: [noPages] })).rejects.toThrow(
      'Exhibit C: the PDF has no pages',
    );
  });
});

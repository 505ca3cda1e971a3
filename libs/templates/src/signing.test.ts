import { describe, expect, test } from '@jest/globals';
import { findBlanks } from './blanks.js';
import { letters } from './letters/registry.js';
import { missingFacts, renderLetter } from './render.js';
import { documentHash, intentToSign, signedDocument } from './signing.js';
import { readPdf } from './testing/read-pdf.js';
import { typesetPdf } from './typeset.js';

const appeal = letters.internal_appeal;
const { sample } = appeal;
const read = 'a'.repeat(64);
const signature = {
  typedName: 'Sample Person 014',
  intent: intentToSign,
  signedAt: '2026-11-20T14:05:33Z',
  hashOfReadDocument: read,
};

describe('blanks', () => {
  test('a missing fact prints in brackets, is listed, and keeps the filing from being signed', async () => {
    const context = { ...sample, ownWords: null, denial: { ...sample.denial, dated: null } };
    const document = renderLetter(appeal, context, { locale: 'en' });
    expect(findBlanks(document)).toEqual([
      { label: 'date of the denial', kind: 'missing' },
      { label: 'your own account, in your own words', kind: 'missing' },
    ]);
    expect(missingFacts(appeal, context)).toEqual(['denial.dated', 'ownWords']);
    expect((await readPdf(await typesetPdf(document))).text).toContain(
      '[your own account, in your own words]',
    );
    expect(() => signedDocument(document, signature)).toThrow('Blanks remain: [date of the denial]');
  });

  test('brackets a person left standing count, brackets copied from the notice do not', () => {
    const document = renderLetter(appeal, { ...sample, remedy: 'Please cover [service].' }, { locale: 'en' });
    expect(sample.denial.reasonAsPrinted).toContain('[');
    expect(findBlanks(document)).toEqual([{ label: 'service', kind: 'bracketed' }]);
  });

  test('own words of spaces only are still missing', () => {
    expect(missingFacts(appeal, { ...sample, ownWords: ' \n ' })).toEqual(['ownWords']);
  });
});

describe('the typed signature', () => {
  const document = renderLetter(appeal, sample, { locale: 'en' });

  test('stands under the same blocks, with intent, time, reference and the hash of what was read', async () => {
    const unsigned = await typesetPdf(document);
    const signed = signedDocument(document, { ...signature, hashOfReadDocument: documentHash(unsigned) });
    expect(signed.blocks).toBe(document.blocks);
    const { text } = await readPdf(await typesetPdf(signed));
    expect(text).toContain('Signed by typed name, 2026-11-20 14:05 UTC: “I intend this as my signature.”');
    expect(text).toContain('Document reference CH-SAMPLE-0014');
    expect(text).toContain(documentHash(unsigned));
  });

  test.each([
    [{ typedName: '  ' }, 'typed name is empty'],
    [{ intent: '' }, 'intent is empty'],
    [{ signedAt: 'yesterday' }, 'not an ISO instant'],
    [{ hashOfReadDocument: 'abc' }, 'not a sha256'],
  ])('is refused when a part is missing: %j', (change, problem) => {
    expect(() => signedDocument(document, { ...signature, ...change })).toThrow(problem);
  });

  test('is given once', () => {
    const signed = signedDocument(document, signature);
    expect(() => signedDocument(signed, signature)).toThrow('signed already');
  });
});
